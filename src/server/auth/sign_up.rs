use chrono::Utc;
use uuid::Uuid;

use super::sign_up_again::sign_up_again;
use super::sign_up_by_letter::{by_letter, named_by_letter};
use super::sign_up_names::Names;
use super::start_session::{Opened, start_session};
use super::{Entered, SignInRequest, Visitor};
use crate::domain::{AppError, Fault, Field, FieldError, Login, Password, SignUpLogin};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{Event, Kind};
use crate::server::database;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

pub struct SignUpRequest<'a> {
    pub who: SignInRequest<'a>,
    /// Beside a user name.
    pub email: &'a str,
    /// What was asked for: no more than `SIGN_UP_LOGIN` lets.
    pub by: SignUpLogin,
    /// Our page asks for one where it must be confirmed. A program that gives none is asked at the next
    /// sign-in.
    pub needs_email: bool,
}

pub enum SignedUp {
    Entered(Box<Entered>),
    LetterSent(LetterSent),
}

/// Whether or not the address had an account.
pub struct LetterSent {
    /// For the browser's flow the account that was made now, or an id that is nobody's: the next page
    /// looks the same.
    pub account: Uuid,
    /// The account has a user name, and is to have the address.
    pub proven: Option<Proven>,
}

/// `signed_up`: the account that was made in this browser and waits for its address to be confirmed.
pub async fn sign_up(
    app: &AppState,
    visitor: &Visitor,
    given: &SignUpRequest<'_>,
    signed_up: Option<Uuid>,
) -> Result<SignedUp, ServerError> {
    let SignUpRequest { who, email, by, needs_email } = given;
    let confirms = app.config.require_verified_email;
    let names = Names::parse(who.login, email, *by, *needs_email);
    let known = names.as_ref().map(Names::all).unwrap_or_default();
    let password = NewPassword::check(who.password, &known, &app.config).await?;
    let (names, password) = both(names, password)?;
    app.throttle.new_password(&app.db, &visitor.client, Utc::now()).await?;
    if let Some(address) = names.address.as_ref().filter(|_| confirms) {
        app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
        let hash = app.passwords.hash(password.password()).await?;
        let (now, to) = (Utc::now(), [address.key()]);
        let drawn = app.throttle.email_to(&app.db, &visitor.client, About::SignUp, &to, now).await;
        // Letters enough have gone to this address; whoever reads them can go on from there.
        let writes = match drawn {
            Err(ServerError::Refused(AppError::TooManyAttempts { .. })) => false,
            drawn => drawn.map(|()| true)?,
        };
        let login = &names.login;
        let sent = if login.email().is_some() {
            by_letter(app, visitor, login, hash, writes, signed_up).await?
        } else {
            named_by_letter(app, visitor, login, address, hash, writes, signed_up).await?
        };
        return Ok(SignedUp::LetterSent(sent));
    }
    let hash = app.passwords.hash(password.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let (login, address) = (&names.login, names.address.as_ref());
    let user =
        accounts::sign_up(&transaction, login, address, hash, terms(app), Utc::now()).await?;
    if app.mailer.is_some() && user.email.is_some() {
        let what = What::Verify { login: login.key().to_owned(), changes: false };
        let asked = Asked { what, by: visitor.client.clone() };
        outbox::ask(&transaction, &app.secrets, asked, Utc::now()).await?;
    }
    let event = Event::by_owner(Kind::SignedUp, user.id, &visitor.client);
    let how = who.start(visitor, Utc::now());
    let Opened::Session(entered) =
        start_session(app, visitor, how, transaction, &user, event).await?;
    Ok(SignedUp::Entered(entered))
}

/// Both values, or the faults of all fields at once.
fn both(
    names: Result<Names, Vec<FieldError>>,
    password: Result<NewPassword, Fault>,
) -> Result<(Names, NewPassword), AppError> {
    match (names, password) {
        (Ok(names), Ok(password)) => Ok((names, password)),
        (names, password) => {
            let wrong = password.err().map(|fault| FieldError::new(Field::Password, fault));
            Err(AppError::Validation(names.err().into_iter().flatten().chain(wrong).collect()))
        }
    }
}

/// A form that was answered by an email comes again: nothing is drawn, no email is sent, and the
/// password typed last is the account's where this browser made it. `false`: it would be refused, or
/// must be acted upon anew. The same work whether there was an account or not.
pub async fn sign_up_pressed_again(
    app: &AppState,
    login: &str,
    password: &str,
    signed_up: Option<Uuid>,
) -> Result<bool, ServerError> {
    let login = Login::parse(login);
    let known: Vec<Login> = login.iter().cloned().collect();
    let checked = NewPassword::check(password, &known, &app.config).await?;
    let Ok(new) = checked else {
        return Ok(false);
    };
    // With another password the link on its way would be over: that is no repeat.
    if login.is_ok_and(|login| login.email().is_none()) {
        let user = accounts::by_id(&app.db, signed_up.unwrap_or_default()).await?;
        let (Some(user), Ok(typed)) = (user, Password::presented(password)) else {
            return Ok(false);
        };
        return accounts::is_right(&app.passwords, &user, &typed).await;
    }
    let hash = app.passwords.hash(new.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let (now, user_id) = (Utc::now(), signed_up.unwrap_or_default());
    let ended = sign_up_again(&transaction, user_id, hash, now).await?;
    transaction.commit().await?;
    app.mark_ended(ended.map(|(_, ended)| ended).unwrap_or_default(), now);
    Ok(true)
}

/// What the page says that one accepts by signing up.
pub(super) fn terms(app: &AppState) -> Option<&str> {
    app.config.brand.links.terms.as_deref()
}
