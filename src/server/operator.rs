//! What an operator does to an account as a whole. Each takes effect at once in the process that does it,
//! and within 1.5 s in others: they hear of ended sessions and deleted accounts every second.

use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::accounts;
use super::audit::{self, Actor, Detail, Event, Kind};
use super::email_tokens::{self, EMAIL_LINKS};
use super::entity::session::EndReason;
use super::entity::user;
use super::error::ServerError;
use super::sessions::end::end_all;

/// Ends every session and link of the account, and lets nobody in until it is enabled again. Returns the
/// sessions that ended; `None`: it is disabled already, or gone.
pub async fn disable(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Vec<Uuid>>, ServerError> {
    let held = accounts::hold(transaction, user_id).await?;
    let Some(user) = held.filter(|user| user.disabled_at.is_none()) else { return Ok(None) };
    accounts::set_disabled(transaction, user.id, Some(now.trunc_subsecs(6))).await?;
    email_tokens::void(transaction, user.id, &EMAIL_LINKS, now).await?;
    // A sign-in that is not through yet would start one that is not seen here.
    accounts::hold(transaction, user.id).await?;
    let ended = end_all(transaction, user.id, None, EndReason::Operator, now).await?;
    audit::record(transaction, event(Kind::AccountDisabled, &user), now).await?;
    Ok(Some(ended))
}

/// `false`: it is not disabled, or gone. Sessions and links that ended stay so.
pub async fn enable(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let held = accounts::hold(transaction, user_id).await?;
    let Some(user) = held.filter(|user| user.disabled_at.is_some()) else { return Ok(false) };
    accounts::set_disabled(transaction, user.id, None).await?;
    audit::record(transaction, event(Kind::AccountEnabled, &user), now).await?;
    Ok(true)
}

/// For good. `false`: it is gone already.
pub async fn delete(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let Some(user) = accounts::hold(transaction, user_id).await? else { return Ok(false) };
    audit::record(transaction, event(Kind::AccountDeleted, &user), now).await?;
    accounts::delete(transaction, user, now).await?;
    Ok(true)
}

/// Signs the account out everywhere. Returns the sessions that ended.
pub async fn end_sessions(
    transaction: &DatabaseTransaction,
    user: &user::Model,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let ended = end_all(transaction, user.id, None, EndReason::Operator, now).await?;
    // Where none was alive, too: a device whose session is over greets nobody from now on.
    let event = event(Kind::SessionEnded, user).saying(Detail::ByOperator);
    audit::record(transaction, event, now).await?;
    Ok(ended)
}

/// Something that an operator did to an account.
pub fn event(kind: Kind, user: &user::Model) -> Event<'static> {
    Event {
        kind,
        actor: Actor::Operator,
        user_id: Some(user.id),
        session_id: None,
        client: None,
        detail: None,
    }
}
