//! Where accounts are signed in, and signing them out beside running servers.

use chrono::Utc;

use super::find::account;
use super::say;
use crate::server::config::{Config, LogFormat};
use crate::server::device_name::device_name;
use crate::server::error::StartError;
use crate::server::{accounts, database, logging, operator, sessions};
use crate::texts::english;

const TIME: &str = "%Y-%m-%d %H:%M:%S UTC";

/// One line a session, the one used last first.
pub async fn list(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let signed_in = sessions::of_account(&db, user.id, Utc::now()).await?;
    if signed_in.is_empty() {
        say(&format!("{login} is signed in nowhere."));
    }
    for session in signed_in {
        say(&format!(
            "{} {} from {}, since {}, last used {}, until {}",
            session.id,
            device_name(english(), session.user_agent.as_deref()),
            session.ip,
            session.created_at.format(TIME),
            session.last_seen_at.format(TIME),
            session.expires_at.format(TIME),
        ));
    }
    Ok(())
}

pub async fn end(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let transaction = database::begin(&db).await?;
    let ended = operator::end_sessions(&transaction, &user, Utc::now()).await?;
    transaction.commit().await?;
    say(&format!("{login}: {} sessions ended.", ended.len()));
    Ok(())
}

/// Of every account, one transaction each: sign-ins go on meanwhile.
pub async fn end_all(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let (mut count, mut owners) = (0, 0);
    for user_id in sessions::signed_in_accounts(&db, Utc::now()).await? {
        let transaction = database::begin(&db).await?;
        let Some(user) = accounts::by_id(&transaction, user_id).await? else { continue };
        count += operator::end_sessions(&transaction, &user, Utc::now()).await?.len();
        transaction.commit().await?;
        owners += 1;
    }
    say(&format!("{count} sessions of {owners} accounts ended."));
    Ok(())
}
