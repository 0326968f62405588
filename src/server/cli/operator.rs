use chrono::Utc;

use super::say;
use crate::domain::Login;
use crate::server::audit::{self, Actor, Event, Kind};
use crate::server::config::{Config, LogFormat};
use crate::server::error::StartError;
use crate::server::key_ring::{self, How, Schedule};
use crate::server::throttle::Throttle;
use crate::server::{accounts, database, keys, logging};

pub async fn unlock(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open(&config).await?;
    let parsed = Login::parse(login).ok();
    let found = match &parsed {
        Some(parsed) => accounts::find(&db, Some(parsed)).await?,
        None => None,
    };
    let user = found.ok_or_else(|| StartError::Other(format!("there is no account {login}")))?;
    let transaction = database::begin(&db).await?;
    let mut emptied = 0;
    // The servers may have another of them first.
    for secret in keys::secrets(&config)? {
        let throttle = Throttle::new(config.rate_limits, keys::throttle(&secret));
        emptied += throttle.unlock(&transaction, user.id).await?;
    }
    let event = Event {
        kind: Kind::Unlocked,
        actor: Actor::Operator,
        user_id: Some(user.id),
        session_id: None,
        client: None,
        detail: None,
    };
    audit::record(&transaction, event, Utc::now()).await?;
    transaction.commit().await?;
    say(&if emptied == 0 {
        format!("Nothing stood against {login}.")
    } else {
        format!("{login} can try again at once.")
    });
    Ok(())
}

pub async fn rotate(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open(&config).await?;
    let secrets = keys::secrets(&config)?;
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
