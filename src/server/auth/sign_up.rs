use chrono::Utc;
use uuid::Uuid;

use super::sign_up_again::sign_up_again;
use super::start_session::{Opened, start_session};
use super::typed::parse_both;
use super::{Entered, SignInRequest, Visitor};
use crate::domain::{AppError, Field, Login};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::error::ServerError;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

pub enum SignedUp {
    Entered(Box<Entered>),
    /// Whether or not the address had an account. For the browser's flow the one that was made now, or
    /// an id that is nobody's: the next page looks the same.
    LetterSent(Uuid),
}

/// `signed_up`: the account that was made in this browser and waits for its address to be confirmed.
pub async fn sign_up(
    app: &AppState,
    visitor: &Visitor,
    given: &SignInRequest<'_>,
    signed_up: Option<Uuid>,
) -> Result<SignedUp, ServerError> {
    let login = Login::parse(given.login);
    let password = NewPassword::check(given.password, login.as_ref().ok(), &app.config).await?;
    let (login, password) = parse_both((Field::Login, login), (Field::Password, password))?;
    let confirms = app.config.require_verified_email && login.email().is_some();
    app.throttle.new_password(&app.db, &visitor.client, Utc::now()).await?;
    if confirms {
        app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
    }
    let hash = app.passwords.hash(password.password()).await?;
    if confirms {
        let (now, to) = (Utc::now(), [login.key()]);
        let drawn = app.throttle.email_to(&app.db, &visitor.client, About::SignUp, &to, now).await;
        // Letters enough have gone to this address; whoever reads them can go on from there.
        let writes = match drawn {
            Err(ServerError::Refused(AppError::TooManyAttempts { .. })) => false,
            drawn => drawn.map(|()| true)?,
        };
        let sent = by_letter(app, visitor, &login, hash, writes, signed_up);
        return sent.await.map(SignedUp::LetterSent);
    }
    let transaction = database::begin(&app.db).await?;
    let user = accounts::sign_up(&transaction, &login, hash, terms(app), Utc::now()).await?;
    if app.mailer.is_some() && user.email.is_some() {
        let what = What::Verify { login: login.key().to_owned() };
        let asked = Asked { what, by: visitor.client.clone() };
        outbox::ask(&transaction, &app.secrets, asked, Utc::now()).await?;
    }
    let event = Event::by_owner(Kind::SignedUp, user.id, &visitor.client);
    let how = given.start(visitor, Utc::now());
    let Opened::Session(entered) =
        start_session(app, visitor, how, transaction, &user, event).await?;
    Ok(SignedUp::Entered(entered))
}

/// A form that was answered by an email comes again: nothing is drawn, no email is sent, and the
/// password typed last is the account's where this browser made it. `false`: it would be refused.
/// The same work whether there was an account or not.
pub async fn sign_up_pressed_again(
    app: &AppState,
    login: &str,
    password: &str,
    signed_up: Option<Uuid>,
) -> Result<bool, ServerError> {
    let login = Login::parse(login);
    let checked = NewPassword::check(password, login.as_ref().ok(), &app.config).await?;
    let Ok(password) = checked else {
        return Ok(false);
    };
    let hash = app.passwords.hash(password.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let (now, user_id) = (Utc::now(), signed_up.unwrap_or_default());
    let ended = sign_up_again(&transaction, user_id, hash, now).await?;
    transaction.commit().await?;
    app.mark_ended(ended.unwrap_or_default(), now);
    Ok(true)
}

/// The letter says whether there was an account; the answer does not.
async fn by_letter(
    app: &AppState,
    visitor: &Visitor,
    login: &Login,
    hash: String,
    writes: bool,
    signed_up: Option<Uuid>,
) -> Result<Uuid, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let mut ended = Vec::new();
    let made = match accounts::find(&transaction, Some(login)).await? {
        Some(found) if signed_up == Some(found.id) => {
            let again = sign_up_again(&transaction, found.id, hash, now).await?;
            let made = again.is_some().then_some(found.id);
            ended = again.unwrap_or_default();
            made
        }
        Some(_) => None,
        None => match accounts::sign_up(&transaction, login, hash, terms(app), now).await {
            Ok(user) => Some(user.id),
            // Somebody was faster, or may still take this address back.
            Err(ServerError::Refused(AppError::LoginTaken)) => {
                transaction.rollback().await?;
                if writes {
                    outbox::ask(&app.db, &app.secrets, asked(visitor, login), now).await?;
                }
                return Ok(Uuid::new_v4());
            }
            Err(error) => return Err(error),
        },
    };
    if let Some(user_id) = made {
        let event = Event::by_owner(Kind::SignedUp, user_id, &visitor.client);
        audit::record(&transaction, event, now).await?;
    }
    if writes {
        outbox::ask(&transaction, &app.secrets, asked(visitor, login), now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(made.unwrap_or_else(Uuid::new_v4))
}

/// What the page says that one accepts by signing up.
fn terms(app: &AppState) -> Option<&str> {
    app.config.brand.links.terms.as_deref()
}

fn asked(visitor: &Visitor, login: &Login) -> Asked {
    let what = What::SignUp { login: login.key().to_owned() };
    Asked { what, by: visitor.client.clone() }
}
