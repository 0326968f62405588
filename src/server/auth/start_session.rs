use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use super::Visitor;
use crate::domain::{AppError, User};
use crate::server::accounts;
use crate::server::audit::{self, Detail, Event, Kind};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::{self, EndReason};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::mail::notices;
use crate::server::sessions::end::end;
use crate::server::sessions::start::{Start, start};
use crate::server::sessions::{self, Tokens};
use crate::server::state::AppState;

pub struct Entered {
    pub user: User,
    pub tokens: Tokens,
    /// For the cookie by which this account knows the device again.
    pub device: String,
    /// The password that was typed is known from a data breach: another should be chosen.
    pub breached: bool,
    /// The sessions of this browser that ended for this one.
    pub instead_of: Vec<Uuid>,
}

/// What the door comes to. Whoever calls it says what becomes of each: a second step that an account
/// asks for is another case.
pub(super) enum Opened {
    Session(Box<Entered>),
}

/// The only door: every session starts here. New trust, new session: the one it was asked with ends (session fixation, ASVS 7.2.4).
pub(super) async fn start_session(
    app: &AppState,
    visitor: &Visitor,
    how: Start<'_>,
    transaction: DatabaseTransaction,
    user: &user::Model,
    event: Event<'_>,
) -> Result<Opened, ServerError> {
    // The caller read it in this transaction, or asked there whether it `is_still_in_force`.
    if user.disabled_at.is_some() {
        return Err(AppError::AccountDisabled.into());
    }
    // Now, not when the request came: others look for what ended a few seconds ago.
    let now = Utc::now();
    let replaced = visitor.sessions(app, &transaction, now).await?;
    for session in &replaced {
        let reason = (EndReason::Replaced, Kind::SessionEnded, Some(Detail::Replaced));
        end_noting(&transaction, *session, reason, visitor, now).await?;
    }
    let greeted = how.greeted;
    let session = start(&transaction, &app.config, user.id, how, now).await?;
    audit::record(&transaction, event.of_session(session.id), now).await?;
    let beyond = end_beyond(app, visitor, &transaction, user, session.id, now).await?;
    let tokens = Tokens::issue(app, session, &user.roles.0, now)?;
    transaction.commit().await?;
    app.mark_ended(replaced.iter().copied().chain(beyond), now);
    Ok(Opened::Session(Box::new(Entered {
        user: accounts::user(user),
        tokens,
        device: app.devices.remember(&visitor.device, user, greeted, Utc::now()),
        breached: false,
        instead_of: replaced,
    })))
}

/// An account has so many sessions and no more: those longest unseen end, and the owner is told.
async fn end_beyond(
    app: &AppState,
    visitor: &Visitor,
    transaction: &DatabaseTransaction,
    user: &user::Model,
    current: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let most = app.config.sessions_max;
    let ended = sessions::end_beyond(transaction, user.id, current, most, now).await?;
    for session in &ended {
        let event = Event::by_owner(Kind::SessionEnded, user.id, &visitor.client);
        let event = event.of_session(*session).saying(Detail::TooManySessions);
        audit::record(transaction, event, now).await?;
    }
    if !ended.is_empty() {
        let kind = Letter::TooManySessions;
        notices::send(app.letters(), transaction, kind, user, &visitor.client, now).await?;
    }
    Ok(ended)
}

/// Ends a session and leaves a trace; nothing, and `false`, when it was over already.
pub async fn end_noting(
    db: &impl ConnectionTrait,
    session: Uuid,
    (reason, kind, detail): (EndReason, Kind, Option<Detail>),
    visitor: &Visitor,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    if !end(db, session, reason, now).await? {
        return Ok(false);
    }
    if let Some(row) = session::Entity::find_by_id(session).one(db).await? {
        let event = Event::by_owner(kind, row.user_id, &visitor.client).of_session(session);
        audit::record(db, Event { detail, ..event }, now).await?;
    }
    Ok(true)
}
