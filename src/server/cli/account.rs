//! One account: what is known of it, and disabling, enabling or deleting it beside running servers.

use chrono::{DateTime, Utc};

use super::find::account;
use super::say;
use crate::server::config::{Config, LogFormat};
use crate::server::entity::user;
use crate::server::error::StartError;
use crate::server::{database, logging, operator, sessions};

const TIME: &str = "%Y-%m-%d %H:%M:%S UTC";

pub async fn show(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let signed_in = sessions::of_account(&db, user.id, Utc::now()).await?.len();
    for line in lines(&user, signed_in) {
        say(&line);
    }
    Ok(())
}

fn lines(user: &user::Model, signed_in: usize) -> Vec<String> {
    let confirmed = if user.email_verified { "confirmed" } else { "not confirmed" };
    let email = user
        .email
        .as_ref()
        .map_or_else(|| "none".to_owned(), |email| format!("{email} ({confirmed})"));
    let roles: Vec<_> = user.roles.0.iter().map(|role| role.name()).collect();
    let since = |at: DateTime<Utc>| format!("disabled since {}", at.format(TIME));
    let state = user.disabled_at.map_or_else(|| "active".to_owned(), since);
    vec![
        format!("id:       {}", user.id),
        format!("login:    {}", user.login),
        format!("email:    {email}"),
        format!("roles:    {}", roles.join(", ")),
        format!("created:  {}", user.created_at.format(TIME)),
        format!("terms:    {}", terms(user)),
        format!("state:    {state}"),
        format!("sessions: {signed_in}"),
    ]
}

fn terms(user: &user::Model) -> String {
    match (&user.terms_url, user.terms_accepted_at) {
        (Some(url), Some(at)) => format!("{url}, accepted {}", at.format(TIME)),
        _ => "none".to_owned(),
    }
}

pub async fn disable(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let transaction = database::begin(&db).await?;
    let ended = operator::disable(&transaction, user.id, Utc::now()).await?;
    transaction.commit().await?;
    say(&match ended {
        Some(ended) => format!("{login} is now disabled; {} sessions ended.", ended.len()),
        None => format!("{login} is already disabled."),
    });
    Ok(())
}

pub async fn enable(config: Config, login: &str) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    let transaction = database::begin(&db).await?;
    let changed = operator::enable(&transaction, user.id, Utc::now()).await?;
    transaction.commit().await?;
    say(&format!("{login} is {} enabled.", if changed { "now" } else { "already" }));
    Ok(())
}

/// `confirmed`: said `--yes`. Without it nothing is touched.
pub async fn delete(config: Config, login: &str, confirmed: bool) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let user = account(&db, login).await?;
    if !confirmed {
        return Err(StartError::Other(format!(
            "this deletes {login} for good, with its sessions and all that it owns; add --yes to do it"
        )));
    }
    let transaction = database::begin(&db).await?;
    let deleted = operator::delete(&transaction, user.id, Utc::now()).await?;
    transaction.commit().await?;
    let outcome = if deleted { "is deleted" } else { "was deleted a moment ago" };
    say(&format!("{login} {outcome}."));
    Ok(())
}
