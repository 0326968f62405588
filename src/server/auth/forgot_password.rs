use chrono::Utc;

use super::Visitor;
use super::asked_email::{email_to, send, to_whom};
use crate::domain::AppError;
use crate::server::error::ServerError;
use crate::server::mail::What;
use crate::server::state::AppState;
use crate::server::throttle::About;

/// Says nothing of what went to this name before: beyond its limit no letter is sent. How much the asker
/// asks for is told: else "it is on its way" would be said of a letter that is not.
pub async fn forgot_password(
    app: &AppState,
    visitor: &Visitor,
    login: &str,
) -> Result<(), ServerError> {
    let login = to_whom(login)?;
    app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
    match email_to(app, visitor, About::Reset, &login).await {
        Err(ServerError::Refused(AppError::TooManyAttempts { .. })) => return Ok(()),
        other => other?,
    }
    send(app, visitor, What::Reset { login }).await
}
