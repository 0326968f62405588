//! Asking for a letter: the same answer after the same work, whether there is an account or not.

use chrono::Utc;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login};
use crate::server::error::ServerError;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

/// Says nothing of the throttle either: beyond it no letter is sent.
pub async fn forgot_password(
    app: &AppState,
    visitor: Visitor<'_>,
    login: &str,
) -> Result<(), ServerError> {
    match ask(app, visitor, About::Reset, login, |login| What::Reset { login }).await {
        Err(ServerError::Refused(AppError::TooManyAttempts { .. })) => Ok(()),
        other => other,
    }
}

pub async fn resend_verification(
    app: &AppState,
    visitor: Visitor<'_>,
    login: &str,
) -> Result<(), ServerError> {
    ask(app, visitor, About::Verify, login, |login| What::Verify { login }).await
}

async fn ask(
    app: &AppState,
    visitor: Visitor<'_>,
    about: About,
    login: &str,
    what: impl Fn(String) -> What,
) -> Result<(), ServerError> {
    // A text that can be no login is nobody's, and is not told apart.
    let login = match Login::parse(login) {
        Err(Fault::Required) => {
            return Err(AppError::field(Field::Login, Fault::Required).into());
        }
        Ok(login) => login.key().to_owned(),
        Err(_) => String::new(),
    };
    app.throttle.email(&app.db, visitor.client, about, &[&login], Utc::now()).await?;
    if app.mailer.is_some() {
        let asked = Asked { what: what(login), by: visitor.client.clone() };
        outbox::ask(&app.db, &app.secrets, asked, Utc::now()).await?;
    }
    Ok(())
}
