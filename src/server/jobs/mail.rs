use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Beat;
use crate::server::entity::outbox::Model;
use crate::server::error::ServerError;
use crate::server::mail::{Mailer, outbox};
use crate::server::state::AppState;

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
        send(app, mailer, row, Utc::now()).await?;
    }
    Ok(())
}

async fn send(
    app: &AppState,
    mailer: &Arc<Mailer>,
    row: Model,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let (id, kind) = (row.id, row.kind);
    let Some(letter) = outbox::open(&app.secrets, &row) else {
        tracing::error!(letter = %id, "a letter is sealed under a secret that is gone");
        let error = "sealed under a SECRET_KEY that is gone".to_owned();
        return Ok(outbox::failed(&app.db, row, error, true, now).await?);
    };
    match mailer.send(id, &letter, now).await {
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
