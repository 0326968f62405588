use chrono::Utc;

use super::find::account;
use super::say;
use crate::domain::Role;
use crate::server::access_tokens::key_ring::{self, How, Schedule};
use crate::server::audit::{self, Detail, Kind};
use crate::server::config::{Config, LogFormat};
use crate::server::error::StartError;
use crate::server::operator::event;
use crate::server::throttle::Throttle;
use crate::server::{accounts, crypto::keys, database, logging, secret_file};

pub async fn unlock(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let transaction = database::begin(&db).await?;
    let mut emptied = 0;
    // The servers may have another of them first.
    for secret in secret_file::secrets(&config)? {
        let throttle = Throttle::new(config.rate_limits, keys::throttle(&secret));
        emptied += throttle.unlock(&transaction, &user).await?;
    }
    audit::record(&transaction, event(Kind::Unlocked, &user), Utc::now()).await?;
    transaction.commit().await?;
    say(&if emptied == 0 {
        format!("Nothing stood against {login}.")
    } else {
        format!("{login} can try again at once.")
    });
    Ok(())
}

/// `has`: given, or taken away.
pub async fn set_role(
    config: Config,
    login: &str,
    role: Role,
    has: bool,
) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let transaction = database::begin(&db).await?;
    let now = Utc::now();
    let changed = accounts::set_role(&transaction, user.id, role, has, now).await?;
    if changed {
        let kind = if has { Kind::RoleGranted } else { Kind::RoleRevoked };
        let granted = event(kind, &user).saying(Detail::Role(role));
        audit::record(&transaction, granted, now).await?;
    }
    transaction.commit().await?;
    let is = if has { "has" } else { "does not have" };
    let already = if changed { "now" } else { "already" };
    say(&format!("{login} {already} {is} the role {}.", role.name()));
    Ok(())
}

pub async fn rotate(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let secrets = secret_file::secrets(&config)?;
    let schedule = Schedule::new(&config);
    let turned = key_ring::turn(&db, &secrets, &schedule, How::ByHand, Utc::now()).await?;
    let (next, from) = turned.next;
    say(&format!("Key {} signs.", turned.signing));
    say(&match from {
        Some(from) => format!(
            "Key {next} follows at {}: it has not been published long enough to sign sooner.",
            from.format("%Y-%m-%d %H:%M:%S UTC")
        ),
        None => format!("Key {next} is published and comes next."),
    });
    Ok(())
}
