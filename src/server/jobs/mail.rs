use std::sync::Arc;

use chrono::Utc;

use super::Beat;
use crate::server::database;
use crate::server::entity::outbox::Model;
use crate::server::error::ServerError;
use crate::server::mail::outbox::Post;
use crate::server::mail::{Asked, Letter, Mailer, outbox, write};
use crate::server::state::AppState;
use crate::server::tokens;

/// Sends what is due, one letter after another. With several servers each takes its share.
pub(super) async fn deliver(app: AppState, mut beat: Beat) {
    let Some(mailer) = app.mailer.clone() else { return };
    while beat.next().await {
        beat.report(all_due(&app, &mailer, &beat).await);
    }
}

async fn all_due(app: &AppState, mailer: &Arc<Mailer>, beat: &Beat) -> Result<(), ServerError> {
    while !beat.is_over() {
        let Some(row) = outbox::lease(&app.db, Utc::now()).await? else { break };
        handle(app, mailer, row).await?;
    }
    Ok(())
}

async fn handle(app: &AppState, mailer: &Arc<Mailer>, row: Model) -> Result<(), ServerError> {
    let (row, letter, secret) = match outbox::open(&app.secrets, &row) {
        None => {
            tracing::error!(letter = %row.id, "a letter is sealed under a secret that is gone");
            let error = "sealed under a SECRET_KEY that is gone".to_owned();
            return Ok(outbox::failed(&app.db, row, error, true, Utc::now()).await?);
        }
        Some(Post::Letter { letter, secret }) => (row, letter, secret),
        Some(Post::Asked { asked }) => match written(app, row, &asked).await? {
            Some((row, Post::Letter { letter, secret })) => (row, letter, secret),
            _ => return Ok(()),
        },
    };
    // A link that no longer counts would only lead astray.
    if let Some(secret) = secret
        && !tokens::prolong(&app.db, secret, Utc::now()).await?
    {
        tracing::info!(letter = %row.id, kind = ?row.kind, "letter dropped: it has become pointless");
        return Ok(outbox::dropped(&app.db, &row).await?);
    }
    send(app, mailer, row, &letter).await
}

/// Writes what was asked for. `None`: there is nobody to write to, or it is somebody else's turn.
async fn written(
    app: &AppState,
    row: Model,
    asked: &Asked,
) -> Result<Option<(Model, Post)>, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let Some(written) = write(&transaction, &app.writer(), asked, Utc::now()).await? else {
        outbox::dropped(&transaction, &row).await?;
        transaction.commit().await?;
        return Ok(None);
    };
    let post = Post::Letter { letter: written.letter, secret: written.secret };
    let row = outbox::written(&transaction, &app.secrets, row, written.user_id, &post).await?;
    let Some(row) = row else { return Ok(None) };
    transaction.commit().await?;
    Ok(Some((row, post)))
}

async fn send(
    app: &AppState,
    mailer: &Arc<Mailer>,
    row: Model,
    letter: &Letter,
) -> Result<(), ServerError> {
    let (id, kind) = (row.id, row.kind);
    match mailer.send(id, letter, Utc::now()).await {
        Ok(()) => {
            outbox::sent(&app.db, row, Utc::now()).await?;
            tracing::info!(letter = %id, ?kind, "letter sent");
        }
        Err(refusal) => {
            tracing::warn!(letter = %id, ?kind, error = refusal.error, "letter not sent");
            outbox::failed(&app.db, row, refusal.error, refusal.for_good, Utc::now()).await?;
        }
    }
    Ok(())
}
