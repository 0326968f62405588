use std::sync::Arc;

use axum::extract::FromRef;
use chrono::{DateTime, Utc};
use leptos::config::LeptosOptions;
use sea_orm::DatabaseConnection;
use uuid::Uuid;

use super::access_token::AccessTokens;
use super::accounts::Passwords;
use super::config::Config;
use super::error::StartError;
use super::flows::Flows;
use super::keys::{self, RefreshKeys};
use super::sessions::{Live, revocation};
use super::site;
use super::throttle::Throttle;

/// What every request may use. Cheap to clone.
#[derive(Clone)]
pub struct AppState {
    pub config: Arc<Config>,
    pub db: DatabaseConnection,
    pub passwords: Arc<Passwords>,
    pub access_tokens: Arc<AccessTokens>,
    pub refresh_keys: Arc<RefreshKeys>,
    pub live: Arc<Live>,
    pub throttle: Arc<Throttle>,
    pub flows: Flows,
    pub leptos: LeptosOptions,
}

impl AppState {
    pub async fn new(config: Config, db: DatabaseConnection) -> Result<Self, StartError> {
        let secrets = keys::secrets(&config)?;
        let passwords = Passwords::new(config.argon2, config.hash_concurrency).await?;
        Ok(Self {
            access_tokens: Arc::new(AccessTokens::new(&secrets, &config)?),
            refresh_keys: Arc::new(RefreshKeys::new(&secrets)),
            passwords: Arc::new(passwords),
            live: Arc::default(),
            throttle: Arc::new(Throttle::new(config.rate_limits)),
            flows: Flows::new(db.clone()),
            leptos: site::options()?,
            config: Arc::new(config),
            db,
        })
    }
}

impl AppState {
    /// Ended sessions are refused at once, for as long as an access token of theirs could live.
    pub fn mark_ended(&self, sessions: impl IntoIterator<Item = Uuid>, now: DateTime<Utc>) {
        let life = revocation::life(self.config.access_token_ttl);
        self.live.mark_ended(sessions, now + life);
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
