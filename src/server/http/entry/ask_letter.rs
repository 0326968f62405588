//! Asking for a letter: the same answer after the same work, whether there is an account or not.

use chrono::Utc;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login};
use crate::server::error::ServerError;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

/// Says nothing of what went to this name before: beyond its limit no letter is sent. How much the asker
/// asks for is told: else "it is on its way" would be said of a letter that is not.
pub async fn forgot_password(
    app: &AppState,
    visitor: Visitor<'_>,
    login: &str,
) -> Result<(), ServerError> {
    let login = to_whom(login)?;
    app.throttle.email_from(&app.db, visitor.client, Utc::now()).await?;
    match email_to(app, visitor, About::Reset, &login).await {
        Err(ServerError::Refused(AppError::TooManyAttempts { .. })) => return Ok(()),
        other => other?,
    }
    send(app, visitor, What::Reset { login }).await
}

pub async fn resend_verification(
    app: &AppState,
    visitor: Visitor<'_>,
    login: &str,
) -> Result<(), ServerError> {
    let login = to_whom(login)?;
    app.throttle.email_from(&app.db, visitor.client, Utc::now()).await?;
    email_to(app, visitor, About::Verify, &login).await?;
    send(app, visitor, What::Verify { login }).await
}

/// A text that can be no login is nobody's, and is not told apart.
fn to_whom(login: &str) -> Result<String, AppError> {
    match Login::parse(login) {
        Err(Fault::Required) => Err(AppError::field(Field::Login, Fault::Required)),
        Ok(login) => Ok(login.key().to_owned()),
        Err(_) => Ok(String::new()),
    }
}

async fn email_to(
    app: &AppState,
    visitor: Visitor<'_>,
    about: About,
    login: &str,
) -> Result<(), ServerError> {
    app.throttle.email_to(&app.db, visitor.client, about, &[login], Utc::now()).await
}

async fn send(app: &AppState, visitor: Visitor<'_>, what: What) -> Result<(), ServerError> {
    if app.mailer.is_none() {
        return Ok(());
    }
    let asked = Asked { what, by: visitor.client.clone() };
    outbox::ask(&app.db, &app.secrets, asked, Utc::now()).await
}
