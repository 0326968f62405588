use crate::domain::Password;
use crate::server::config::Config;
use crate::server::error::ServerError;

use super::common_passwords;

/// Whether a password that somebody has is known from a data breach (ASVS 6.2.12): it may have been set
/// before the list knew it. An unreadable list keeps nobody out.
pub async fn is_breached(config: &Config, password: &Password) -> bool {
    if common_passwords::contains(password.reveal()) {
        return true;
    }
    listed(config, password).await.unwrap_or_else(|error| {
        tracing::warn!(%error, "a password was not looked up");
        false
    })
}

/// Whether `PASSWORD_BLOCKLIST` holds it.
pub async fn listed(config: &Config, password: &Password) -> Result<bool, ServerError> {
    match &config.password_blocklist {
        Some(list) => list.contains(password).await.map_err(ServerError::Blocklist),
        None => Ok(false),
    }
}
