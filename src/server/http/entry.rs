//! The steps through the door, shared by forms and JSON: throttle, check, act, hand out tokens.
//! Nothing is written before everything has been checked.

use axum::http::HeaderMap;
use chrono::{DateTime, Utc};
use sea_orm::TransactionTrait;
use uuid::Uuid;

use super::client::Client;
use super::credentials::Credentials;
use crate::domain::{AppError, Fault, Field, FieldError, Login, Password, User};
use crate::server::accounts::{self, NewPassword};
use crate::server::entity::session::{EndReason, Transport};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::sessions::Tokens;
use crate::server::sessions::end::{end, end_all};
use crate::server::sessions::start::{Start, start};
use crate::server::state::AppState;

/// Someone who asks to come in.
pub struct Visitor<'a> {
    pub client: &'a Client,
    pub headers: &'a HeaderMap,
    pub now: DateTime<Utc>,
}

/// Name and password, and how the session is to live.
pub struct Credential<'a> {
    pub login: &'a str,
    pub password: &'a str,
    pub remember: bool,
    pub transport: Transport,
}

pub struct Entered {
    pub user: User,
    pub tokens: Tokens,
}

pub async fn sign_up(
    app: &AppState,
    visitor: &Visitor<'_>,
    given: &Credential<'_>,
) -> Result<Entered, ServerError> {
    let login = Login::parse(given.login);
    let password = NewPassword::parse(given.password, login.as_ref().ok());
    let (login, password) = both((Field::Login, login), (Field::Password, password))?;
    app.throttle.new_password(visitor.client.ip)?;
    let hash = app.passwords.hash(password.password()).await?;
    let transaction = app.db.begin().await?;
    let user = accounts::sign_up(&transaction, &login, hash, visitor.now).await?;
    enter(app, visitor, given, transaction, &user).await
}

pub async fn sign_in(
    app: &AppState,
    visitor: &Visitor<'_>,
    given: &Credential<'_>,
) -> Result<Entered, ServerError> {
    let login = match Login::parse(given.login) {
        Err(Fault::Required) => Err(Fault::Required),
        other => Ok(other.ok()),
    };
    let password = Password::presented(given.password);
    let (login, password) = both((Field::Login, login), (Field::Password, password))?;
    app.throttle.password(visitor.client.ip, login.as_ref().map_or(given.login, Login::key))?;
    let user = accounts::authenticate(&app.db, &app.passwords, login.as_ref(), &password).await?;
    let transaction = app.db.begin().await?;
    enter(app, visitor, given, transaction, &user).await
}

/// New trust, new session: the one it was asked with ends (session fixation, ASVS 7.2.4).
async fn enter(
    app: &AppState,
    visitor: &Visitor<'_>,
    given: &Credential<'_>,
    transaction: sea_orm::DatabaseTransaction,
    user: &user::Model,
) -> Result<Entered, ServerError> {
    let credentials = Credentials::of(app, visitor.headers);
    let replaced = credentials.sessions(app, &transaction, visitor.now).await?;
    for session in &replaced {
        end(&transaction, *session, EndReason::Replaced, visitor.now).await?;
    }
    let how = how(visitor, given.remember, given.transport);
    let session = start(&transaction, &app.config, user.id, how, visitor.now).await?;
    let tokens = Tokens::issue(app, session, &user.roles.0, true, visitor.now)?;
    transaction.commit().await?;
    app.mark_ended(replaced, visitor.now);
    Ok(Entered { user: accounts::user(user), tokens })
}

/// Also without a session: then there is nothing to do.
pub async fn sign_out(app: &AppState, visitor: &Visitor<'_>) -> Result<(), ServerError> {
    let credentials = Credentials::of(app, visitor.headers);
    let named = credentials.sessions(app, &app.db, visitor.now).await?;
    for session in &named {
        end(&app.db, *session, EndReason::SignedOut, visitor.now).await?;
    }
    app.mark_ended(named, visitor.now);
    Ok(())
}

/// Ends every session of the account and starts a new one here: a token copied before is worth
/// nothing after.
pub async fn change_password(
    app: &AppState,
    visitor: &Visitor<'_>,
    (user_id, session_id): (Uuid, Uuid),
    current: &str,
    new: &str,
) -> Result<Entered, ServerError> {
    let viewer = accounts::viewer(&app.db, session_id).await?.ok_or(AppError::TokenInvalid)?;
    let login = Login::parse(&viewer.user.login).ok();
    let current = Password::presented(current);
    let new = NewPassword::parse(new, login.as_ref());
    let (current, new) = both((Field::CurrentPassword, current), (Field::NewPassword, new))?;
    let key = login.as_ref().map_or("", Login::key);
    app.throttle.password(visitor.client.ip, key)?;
    let checked = accounts::confirm_password(&app.db, &app.passwords, user_id, &current).await?;
    let hash = app.passwords.hash(new.password()).await?;
    let transaction = app.db.begin().await?;
    let kept = sessions_kept(&transaction, session_id).await?;
    accounts::change_password(&transaction, &checked, hash).await?;
    let ended = end_all(&transaction, user_id, EndReason::PasswordChanged, visitor.now).await?;
    let how = how(visitor, kept.0, kept.1);
    let session = start(&transaction, &app.config, user_id, how, visitor.now).await?;
    let tokens = Tokens::issue(app, session, &checked.roles.0, true, visitor.now)?;
    transaction.commit().await?;
    app.mark_ended(ended, visitor.now);
    Ok(Entered { user: accounts::user(&checked), tokens })
}

/// The new session lives as the old one did.
async fn sessions_kept(
    db: &impl sea_orm::ConnectionTrait,
    session_id: Uuid,
) -> Result<(bool, Transport), ServerError> {
    use crate::server::entity::session::Entity;
    use sea_orm::EntityTrait;
    let session = Entity::find_by_id(session_id).one(db).await?.ok_or(AppError::TokenInvalid)?;
    Ok((session.persistent, session.transport))
}

fn how<'a>(visitor: &'a Visitor<'_>, persistent: bool, transport: Transport) -> Start<'a> {
    Start {
        ip: visitor.client.ip,
        user_agent: visitor.client.user_agent.as_deref(),
        persistent,
        transport,
    }
}

/// Two fields parsed, or what is wrong with each.
fn both<A, B>(
    (field_a, a): (Field, Result<A, Fault>),
    (field_b, b): (Field, Result<B, Fault>),
) -> Result<(A, B), AppError> {
    match (a, b) {
        (Ok(a), Ok(b)) => Ok((a, b)),
        (a, b) => {
            let fault_a = a.err().map(|fault| FieldError::new(field_a, fault));
            let fault_b = b.err().map(|fault| FieldError::new(field_b, fault));
            Err(AppError::Validation(fault_a.into_iter().chain(fault_b).collect()))
        }
    }
}
