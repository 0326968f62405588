//! Asking for the email that resets a password, by form and by JSON.

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
        .page(paths::FORGOT_PASSWORD)
        .public()
        .form::<pages::ForgotPassword>(paths::FORGOT_PASSWORD)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/forgot-password", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form(login: &str) -> Result<(), AppError> {
    let form = Form::current();
    match auth::forgot_password(&form.app, &form.visitor(), login).await {
        Ok(()) => {
            let journey = Journey { login: truncated(login), ..Journey::default() };
            form.wait_for_email(journey, Notice::LetterToReset).await;
            form.go(paths::RESET_PASSWORD);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(login)).await),
    }
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "forgotPassword", "Request a password reset email")
        .takes::<Asks>()
        .gives::<Said>(202, "Always")
        .refuses(&[AppError::Busy { retry_after: 60 }])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    JsonBody(body): JsonBody<Asks>,
) -> Result<Response, Problem> {
    auth::forgot_password(&app, &visitor, &body.login).await?;
    Ok(accepted("If there is an account with an address, a letter is on its way"))
}
