//! Asking for an email: the same answer after the same work, whether there is an account or not.

use chrono::Utc;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login};
use crate::server::error::ServerError;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

/// A text that can be no login is nobody's, and is not told apart.
pub(super) fn to_whom(login: &str) -> Result<String, AppError> {
    match Login::parse(login) {
        Err(Fault::Required) => Err(AppError::field(Field::Login, Fault::Required)),
        Ok(login) => Ok(login.key().to_owned()),
        Err(_) => Ok(String::new()),
    }
}

pub(super) async fn email_to(
    app: &AppState,
    visitor: &Visitor,
    about: About,
    login: &str,
) -> Result<(), ServerError> {
    app.throttle.email_to(&app.db, &visitor.client, about, &[login], Utc::now()).await
}

pub(super) async fn send(app: &AppState, visitor: &Visitor, what: What) -> Result<(), ServerError> {
    if app.mailer.is_none() {
        return Ok(());
    }
    let asked = Asked { what, by: visitor.client.clone() };
    outbox::ask(&app.db, &app.secrets, asked, Utc::now()).await
}
