use chrono::Utc;

use super::Visitor;
use super::asked_email::{email_to, send, to_whom};
use crate::server::error::ServerError;
use crate::server::mail::What;
use crate::server::state::AppState;
use crate::server::throttle::About;

/// `changes`: the address that an account is to have, rather than the one that it has and nobody confirmed.
pub async fn resend_verification(
    app: &AppState,
    visitor: &Visitor,
    login: &str,
    changes: bool,
) -> Result<(), ServerError> {
    let login = to_whom(login)?;
    app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
    email_to(app, visitor, About::Verify, &login).await?;
    send(app, visitor, What::Verify { login, changes }).await
}
