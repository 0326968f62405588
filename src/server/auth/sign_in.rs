use chrono::Utc;

use super::start_session::{Opened, start_session};
use super::typed::parse_both;
use super::{Entered, SignInRequest, Visitor};
use crate::domain::{AppError, Fault, Field, Login, Password};
use crate::server::accounts;
use crate::server::audit::{Detail, Event, Kind};
use crate::server::database;
use crate::server::entity::outbox::Kind as Letter;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::mail::notices;
use crate::server::sessions::start::Start;
use crate::server::state::AppState;

pub enum SignedIn {
    Entered(Box<Entered>),
    /// The password is right, and the account may not be used before it has a confirmed address.
    EmailNeeded(Proven),
}

pub async fn sign_in(
    app: &AppState,
    visitor: &Visitor,
    given: &SignInRequest<'_>,
) -> Result<SignedIn, ServerError> {
    let login = match Login::parse(given.login) {
        Err(Fault::Required) => Err(Fault::Required),
        other => Ok(other.ok()),
    };
    let password = Password::presented(given.password);
    let (login, password) = parse_both((Field::Login, login), (Field::Password, password))?;
    let found = accounts::find(&app.db, login.as_ref()).await?;
    let name = login.as_ref().map_or(given.login, Login::key);
    let tried = visitor.attempt(app, found.as_ref(), name).await?;
    let passwords = tried.passwords(app);
    let user = match accounts::authenticate(&app.db, &passwords, found, &password).await {
        Ok(user) => user,
        Err(error) => return Err(tried.failed(app, Kind::SignInFailed, error).await),
    };
    // Not told apart from a wrong password: who has no account here and signs up with somebody's
    // address would learn whether it has one.
    if app.config.require_verified_email && user.email.is_some() && !user.email_verified {
        let error = AppError::InvalidCredentials.into();
        return Err(tried.failed(app, Kind::SignInFailed, error).await);
    }
    if user.disabled_at.is_some() {
        return Err(tried.disabled(app).await);
    }
    if app.config.require_verified_email && user.email.is_none() {
        tried.passed(app).await?;
        let (account, generation, typed_at) = (user.id, user.device_generation, Utc::now());
        let remember = given.remember;
        return Ok(SignedIn::EmailNeeded(Proven { account, generation, remember, typed_at }));
    }
    let breached = accounts::is_breached(&app.config, &password).await;
    let transaction = database::begin(&app.db).await?;
    if !accounts::is_still_in_force(&transaction, &user).await? {
        transaction.rollback().await?;
        let error = AppError::InvalidCredentials.into();
        return Err(tried.failed(app, Kind::SignInFailed, error).await);
    }
    tried.attempt.passed(&transaction).await?;
    if !tried.known {
        let (kind, client) = (Letter::NewDevice, &visitor.client);
        notices::send(app.letters(), &transaction, kind, &user, client, Utc::now()).await?;
    }
    let event = Event::by_owner(Kind::SignedIn, user.id, &visitor.client);
    let event = event.saying(match (tried.known, breached) {
        (true, false) => Detail::KnownDevice,
        (false, false) => Detail::NewDevice,
        (true, true) => Detail::KnownDeviceBreached,
        (false, true) => Detail::NewDeviceBreached,
    });
    let how = Start { greeted: given.remember, ..given.start(visitor, Utc::now()) };
    let Opened::Session(entered) =
        start_session(app, visitor, how, transaction, &user, event).await?;
    Ok(SignedIn::Entered(Box::new(Entered { breached, ..*entered })))
}
