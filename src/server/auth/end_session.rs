//! Ending sessions of one's own from the list of devices.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::Visitor;
use crate::domain::AppError;
use crate::server::access_tokens::Claims;
use crate::server::accounts;
use crate::server::audit::{self, Detail, Event, Kind};
use crate::server::database;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::sessions::alive;
use crate::server::sessions::end::{end_all, end_own};
use crate::server::state::AppState;

/// A session of somebody else is answered like one that does not exist.
pub async fn end_session(
    app: &AppState,
    visitor: &Visitor,
    claims: &Claims,
    session: Uuid,
) -> Result<(), ServerError> {
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    still_in(&transaction, claims, now).await?;
    if !end_own(&transaction, claims.sub, session, now).await? {
        return Err(AppError::NotFound.into());
    }
    let event = Event::by_owner(Kind::SessionEnded, claims.sub, &visitor.client);
    let event = event.of_session(session).saying(Detail::FromTheList);
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    app.mark_ended([session], now);
    Ok(())
}

/// All but the one that asks.
pub async fn end_others(
    app: &AppState,
    visitor: &Visitor,
    claims: &Claims,
) -> Result<(), ServerError> {
    let transaction = database::begin(&app.db).await?;
    // A sign-in that is not through yet would start one that is not seen here.
    accounts::hold(&transaction, claims.sub).await?;
    let now = Utc::now();
    still_in(&transaction, claims, now).await?;
    let ended =
        end_all(&transaction, claims.sub, Some(claims.sid), EndReason::Revoked, now).await?;
    // Where none was alive, too: a device whose session is over greets nobody from now on.
    let event = Event::by_owner(Kind::SessionEnded, claims.sub, &visitor.client);
    let event = event.of_session(claims.sid).saying(Detail::AllOthers);
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(())
}

/// The token may be alive while its session has ended elsewhere, or its account is gone.
async fn still_in(
    transaction: &DatabaseTransaction,
    claims: &Claims,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let session = alive(transaction, claims.sub, claims.sid, now).await?;
    session.map(drop).ok_or_else(|| AppError::TokenInvalid.into())
}
