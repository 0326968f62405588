use chrono::Utc;
use uuid::Uuid;

use super::say;
use crate::server::config::{Config, LogFormat};
use crate::server::crypto::Secret;
use crate::server::entity::outbox::Model;
use crate::server::error::StartError;
use crate::server::mail::outbox::{self, Post};
use crate::server::{database, logging, secret_file};

/// One line a letter; nothing of its text.
pub async fn list(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let secrets = secret_file::secrets(&config)?;
    let letters = outbox::unsent(&db).await?;
    if letters.is_empty() {
        say("Every letter has been sent.");
    }
    for letter in letters {
        say(&line(&letter, &secrets));
    }
    Ok(())
}

fn line(row: &Model, secrets: &[Secret]) -> String {
    let time = "%Y-%m-%d %H:%M:%S UTC";
    let to = match outbox::open(secrets, row) {
        Some(Post::Letter { letter, .. }) => letter.to,
        Some(Post::Asked { .. }) => "whoever asked (not written yet)".to_owned(),
        None => "?".to_owned(),
    };
    let state = match row.failed_at {
        Some(at) => format!("given up {}", at.format(time)),
        None => format!("next try {}", row.next_at.format(time)),
    };
    let error = row.error.as_deref().unwrap_or("not tried yet");
    format!("{} {:?} to {to}, {} tries, {state}: {error}", row.id, row.kind, row.attempts)
}

/// Without an id: all that was given up.
pub async fn retry(config: Config, letter: Option<Uuid>) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let again = outbox::retry(&db, letter, Utc::now()).await?;
    if let (0, Some(letter)) = (again, letter) {
        return Err(StartError::Other(format!(
            "there is no unsent letter {letter}, or it is being sent at this moment"
        )));
    }
    say(&format!("{again} to be tried again."));
    Ok(())
}
