//! Ending sessions of one's own from the list of devices.

use chrono::Utc;
use uuid::Uuid;

use super::Visitor;
use crate::domain::AppError;
use crate::server::access_token::Claims;
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::sessions::end::{end_all, end_own};
use crate::server::state::AppState;

/// Somebody else's session is as unknown as one that never was.
pub async fn end_session(
    app: &AppState,
    visitor: Visitor<'_>,
    claims: &Claims,
    session: Uuid,
) -> Result<(), ServerError> {
    let now = Utc::now();
    let transaction = database::begin(&app.db).await?;
    if !end_own(&transaction, claims.sub, session, now).await? {
        return Err(AppError::NotFound.into());
    }
    let event = Event::by_owner(Kind::SessionEnded, claims.sub, visitor.client);
    let event = event.of_session(session).saying("from the list of devices");
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    app.mark_ended([session], now);
    Ok(())
}

/// All but the one that asks.
pub async fn end_others(
    app: &AppState,
    visitor: Visitor<'_>,
    claims: &Claims,
) -> Result<(), ServerError> {
    let now = Utc::now();
    let transaction = database::begin(&app.db).await?;
    let ended =
        end_all(&transaction, claims.sub, Some(claims.sid), EndReason::Revoked, now).await?;
    for session in &ended {
        let event = Event::by_owner(Kind::SessionEnded, claims.sub, visitor.client);
        let event = event.of_session(*session).saying("all other devices");
        audit::record(&transaction, event, now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(())
}
