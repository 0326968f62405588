//! The steps through the door, shared by forms and JSON: check, throttle, act, hand out tokens,
//! leave a trace. Nothing is written before everything has been checked.

mod ask_letter;
mod change_email;
mod change_password;
mod devices;
mod enter;
mod not_mine;
mod proof;
mod reset_password;
mod sign_in;
mod sign_out;
mod sign_up;
mod sign_up_again;
mod verify_email;

use axum::http::HeaderMap;
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::cookies::{Cookies, Name};
use super::credentials::Credentials;
use super::late_answers;
use crate::domain::{AppError, Fault, Field, FieldError, User};
use crate::server::accounts::{self, Passwords};
use crate::server::audit::{self, Event, Kind};
use crate::server::client::Client;
use crate::server::database;
use crate::server::entity::session::Transport;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::sessions::Tokens;
use crate::server::sessions::start::Start;
use crate::server::state::AppState;
use crate::server::throttle::Attempt;

pub use ask_letter::{forgot_password, resend_verification};
use change_email::confirm_change;
pub use change_email::{change_email, undo_email_change};
pub use change_password::change_password;
pub use devices::{end_others, end_session};
pub use not_mine::not_mine;
pub use proof::{Here, Proof};
pub use reset_password::reset_password;
pub use sign_in::sign_in;
pub use sign_out::{SignedOut, sign_out};
pub use sign_up::{SignedUp, sign_up, sign_up_pressed_again};
pub use verify_email::{Confirmed, verify_email};

/// Someone who asks to come in.
#[derive(Clone, Copy)]
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
    /// For the cookie by which this account knows the device again.
    pub device: String,
    /// The password that was typed is known from a data breach: another should be chosen.
    pub breached: bool,
    /// The sessions of this browser that ended for this one.
    pub instead_of: Vec<Uuid>,
}

/// A try at a password that has been allowed.
struct Try<'a> {
    attempt: Attempt,
    user_id: Option<Uuid>,
    client: &'a Client,
    /// Whether the account knows the device.
    known: bool,
}

impl<'a> Visitor<'a> {
    /// Every session that the request names, and the one that followed it in this browser where a late
    /// answer has overwritten its cookies.
    async fn sessions(
        &self,
        app: &AppState,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<Vec<Uuid>, ServerError> {
        let credentials = Credentials::of(app, self.headers);
        let mut named = credentials.sessions(app, db, now).await?;
        if credentials.are_cookies() {
            let successor = late_answers::successor(app, self.headers, &named, now);
            named.extend(successor.filter(|session| !named.contains(session)));
        }
        Ok(named)
    }

    /// Asks the throttle. `name`: folded, as it was typed, else the user name.
    async fn attempt(
        &self,
        app: &AppState,
        found: Option<&user::Model>,
        name: &str,
    ) -> Result<Try<'a>, ServerError> {
        let now = Utc::now();
        let cookie = self.device_cookie(app);
        let device = found.and_then(|user| app.devices.known(&cookie, user, now));
        let user_id = found.map(|user| user.id);
        let about = (user_id, device);
        let attempt = app.throttle.password(&app.db, self.client, name, about, now).await?;
        Ok(Try { attempt, user_id, client: self.client, known: device.is_some() })
    }

    fn device_cookie(&self, app: &AppState) -> String {
        Cookies::new(&app.config).read(self.headers, Name::Device).join(".")
    }
}

impl Try<'_> {
    /// The right password of an account that nobody may use: it counts as a try, or hashing would be free.
    async fn disabled(&self, app: &AppState) -> ServerError {
        let event = Event::unproven(Kind::SignInFailed, self.user_id, self.client);
        audit::note(&app.db, event.saying("account disabled"), Utc::now()).await;
        AppError::AccountDisabled.into()
    }

    fn passwords(&self, app: &AppState) -> Passwords {
        app.passwords.for_device(self.known)
    }

    /// The password was right, whatever comes of the rest.
    async fn passed(&self, app: &AppState) -> Result<(), ServerError> {
        let transaction = database::begin(&app.db).await?;
        self.attempt.passed(&transaction).await?;
        Ok(transaction.commit().await?)
    }

    /// A wrong password leaves a trace and counts; a failure of ours was no try.
    async fn failed(&self, app: &AppState, kind: Kind, error: ServerError) -> ServerError {
        match &error {
            ServerError::Refused(AppError::InvalidCredentials | AppError::Validation(_)) => {
                let event = Event::unproven(kind, self.user_id, self.client);
                audit::note(&app.db, event, Utc::now()).await;
            }
            // Refused after the work: a right password is no failure, and costs as much.
            ServerError::Refused(_) => {}
            _ => self.attempt.untried(&app.db).await,
        }
        error
    }
}

impl Credential<'_> {
    /// The session that starts once its password was found right.
    fn start<'a>(&self, visitor: Visitor<'a>, now: DateTime<Utc>) -> Start<'a> {
        Start::by_password(visitor.client, self.remember, self.transport, now)
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

fn entered(
    app: &AppState,
    visitor: Visitor<'_>,
    user: &user::Model,
    tokens: Tokens,
    instead_of: Vec<Uuid>,
) -> Entered {
    let device = app.devices.remember(&visitor.device_cookie(app), user, Utc::now());
    Entered { user: accounts::user(user), tokens, device, breached: false, instead_of }
}
