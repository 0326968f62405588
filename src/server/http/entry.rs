//! The steps through the door, shared by forms and JSON: throttle, check, act, hand out tokens.
//! Nothing is written before everything has been checked.

use axum::http::HeaderMap;
use chrono::Utc;
use sea_orm::{DatabaseTransaction, EntityTrait};
use uuid::Uuid;

use super::client::Client;
use super::credentials::Credentials;
use crate::domain::{AppError, Fault, Field, FieldError, Login, Password, User};
use crate::server::accounts::{self, NewPassword};
use crate::server::database;
use crate::server::entity::session::{EndReason, Transport};
use crate::server::entity::{session, user};
use crate::server::error::ServerError;
use crate::server::sessions::Tokens;
use crate::server::sessions::end::{end, end_all};
use crate::server::sessions::start::{Start, start};
use crate::server::state::AppState;

/// Someone who asks to come in.
pub struct Visitor<'a> {
    pub client: &'a Client,
    pub headers: &'a HeaderMap,
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
    let transaction = database::begin(&app.db).await?;
    let user = accounts::sign_up(&transaction, &login, hash, Utc::now()).await?;
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
    let transaction = database::begin(&app.db).await?;
    if !accounts::is_still_in_force(&transaction, &user).await? {
        return Err(AppError::InvalidCredentials.into());
    }
    enter(app, visitor, given, transaction, &user).await
}

/// New trust, new session: the one it was asked with ends (session fixation, ASVS 7.2.4).
async fn enter(
    app: &AppState,
    visitor: &Visitor<'_>,
    given: &Credential<'_>,
    transaction: DatabaseTransaction,
    user: &user::Model,
) -> Result<Entered, ServerError> {
    // Now, not when the request came: others look for what ended a few seconds ago.
    let now = Utc::now();
    let credentials = Credentials::of(app, visitor.headers);
    let replaced = credentials.sessions(app, &transaction, now).await?;
    for session in &replaced {
        end(&transaction, *session, EndReason::Replaced, now).await?;
    }
    let how = how(visitor, given.remember, given.transport);
    let session = start(&transaction, &app.config, user.id, how, now).await?;
    let tokens = Tokens::issue(app, session, &user.roles.0, true, now)?;
    transaction.commit().await?;
    app.mark_ended(replaced, now);
    Ok(Entered { user: accounts::user(user), tokens })
}

/// Also without a session: then there is nothing to do.
pub async fn sign_out(app: &AppState, visitor: &Visitor<'_>) -> Result<(), ServerError> {
    let now = Utc::now();
    let credentials = Credentials::of(app, visitor.headers);
    if credentials.is_empty() {
        return Ok(());
    }
    let transaction = database::begin(&app.db).await?;
    let named = credentials.sessions(app, &transaction, now).await?;
    for session in &named {
        end(&transaction, *session, EndReason::SignedOut, now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(named, now);
    Ok(())
}

/// Ends every session of the account and starts a new one here: a token copied before is worth
/// nothing after.
pub async fn change_password(
    app: &AppState,
    visitor: &Visitor<'_>,
    session_id: Uuid,
    current: &str,
    new: &str,
) -> Result<Entered, ServerError> {
    let user = accounts::viewer(&app.db, session_id).await?.ok_or(AppError::TokenInvalid)?.user;
    let login = Login::parse(&user.login).ok();
    let current = Password::presented(current);
    let new = NewPassword::parse(new, login.as_ref());
    let (current, new) = both((Field::CurrentPassword, current), (Field::NewPassword, new))?;
    app.throttle.password(visitor.client.ip, login.as_ref().map_or("", Login::key))?;
    let checked = accounts::confirm_password(&app.db, &app.passwords, user.id, &current).await?;
    let hash = app.passwords.hash(new.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let old = session::Entity::find_by_id(session_id).one(&transaction).await?;
    let old = old.ok_or(AppError::TokenInvalid)?;
    accounts::change_password(&transaction, &checked, hash).await?;
    let ended = end_all(&transaction, user.id, EndReason::PasswordChanged, now).await?;
    // The answer is cookies, whatever the old session was; it lasts as the old one would have.
    let how = how(visitor, old.persistent, Transport::Cookie);
    let session = start(&transaction, &app.config, user.id, how, now).await?;
    let tokens = Tokens::issue(app, session, &checked.roles.0, true, now)?;
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(Entered { user: accounts::user(&checked), tokens })
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
