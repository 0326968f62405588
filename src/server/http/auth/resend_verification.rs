//! Asking for the email that confirms an address again, by form and by JSON.

use axum::extract::State;
use axum::http::Method;
use axum::response::Response;

use super::by_email::{Asks, accepted, kept};
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Visitor};
use crate::server::flows::Journey;
use crate::server::http::forms::form::{Form, truncated};
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .form::<pages::ResendVerification>(paths::VERIFY_EMAIL)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/verify-email/resend", json)
        .public()
        .renews_nothing()
        .says(says())
}

/// `current`: for the address that the account has.
pub async fn form(login: &str, current: bool) -> Result<(), AppError> {
    let form = Form::current();
    let before = form.journey().await;
    let same = before.login == truncated(login) && !current;
    let to = before.to.filter(|_| same);
    match auth::resend_verification(&form.app, &form.visitor(), login, to.is_some()).await {
        Ok(()) => {
            // Another email about the same login: this is still the browser that signed up.
            let (signed_up, proven) =
                (before.signed_up.filter(|_| same), before.proven.filter(|_| same));
            let journey = Journey { login: truncated(login), signed_up, link: None, to, proven };
            form.wait_for_email(journey, Notice::LetterToVerify).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(login)).await),
    }
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "resendVerification", "Resend the confirmation email")
        .takes::<Asks>()
        .gives::<Said>(202, "Always")
        .refuses(&[AppError::Busy { retry_after: 60 }])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    JsonBody(body): JsonBody<Asks>,
) -> Result<Response, Problem> {
    auth::resend_verification(&app, &visitor, &body.login, false).await?;
    Ok(accepted("If this address waits to be confirmed, a letter is on its way"))
}
