//! What a refused renewal leaves behind.

use chrono::{DateTime, Utc};
use sea_orm::EntityTrait;

use super::end::end;
use crate::server::audit::{self, Detail, Event, Kind};
use crate::server::client::Client;
use crate::server::database;
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::{EndReason, Model};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::mail::notices;
use crate::server::state::AppState;

/// Both holders are out: nobody can tell which one is the owner.
pub async fn reused(
    app: &AppState,
    session: &Model,
    client: &Client,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let transaction = database::begin(&app.db).await?;
    if end(&transaction, session.id, EndReason::Reuse, now).await? {
        let event = Event::unproven(Kind::TokenReused, Some(session.user_id), client);
        audit::record(&transaction, event.of_session(session.id), now).await?;
        if let Some(user) = user::Entity::find_by_id(session.user_id).one(&transaction).await? {
            notices::send(app.letters(), &transaction, Letter::TokenReused, &user, client, now)
                .await?;
        }
        tracing::warn!(session = %session.id, user = %session.user_id, "refresh token reused");
    }
    transaction.commit().await?;
    app.mark_ended([session.id], now);
    Ok(())
}

/// Records the event once for each session (and process), however often its token is shown.
pub async fn note(app: &AppState, session: &Model, client: &Client, now: DateTime<Utc>) {
    if app.live.first_refusal(session.id) {
        let event = Event::unproven(Kind::RenewalRefused, Some(session.user_id), client);
        let why =
            if session.ended_at.is_some() { Detail::SessionEnded } else { Detail::SessionExpired };
        audit::note(&app.db, event.of_session(session.id).saying(why), now).await;
    }
}
