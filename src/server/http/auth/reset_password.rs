//! Choosing a new password, by form and by JSON.

use axum::Json;
use axum::extract::State;
use axum::http::Method;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::by_email::{SECRET, kept, proof};
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Proof, Visitor};
use crate::server::flows::LinkPage;
use crate::server::http::forms::form::Form;
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::RESET_PASSWORD)
        .with_island()
        .public()
        .form::<pages::ResetPassword>(paths::RESET_PASSWORD)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/reset-password", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form(shown: &str, login: &str, code: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let reset = async {
        let proof = proof(&journey, LinkPage::ResetPassword, shown, login, code)?;
        let visitor = form.visitor();
        auth::reset_password(&form.app, &visitor, &proof, password).await
    };
    match reset.await {
        Ok(account) => {
            form.concerns(account);
            form.arrive(Notice::PasswordReset).await;
            form.go(paths::SIGN_IN);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(login)).await),
    }
}

/// `token`, or `login` and `code`. `password`: the new one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FromLetter {
    /// From the link.
    #[serde(default)]
    #[schema(example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
    #[serde(default)]
    #[schema(example = "ada@example.com")]
    login: String,
    /// 8 characters; case, spaces and look-alikes do not matter.
    #[serde(default)]
    #[schema(example = "7K3M9XQP")]
    code: String,
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "resetPassword", "Reset password by link or code")
        .takes::<FromLetter>()
        .gives::<Said>(200, "Password changed; all sessions ended")
        .refuses(SECRET)
        .refuses(&[AppError::Busy { retry_after: 2 }])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    JsonBody(body): JsonBody<FromLetter>,
) -> Result<Response, Problem> {
    let proof = Proof::of(&body.token, &body.login, &body.code)?;
    let reset = auth::reset_password(&app, &visitor, &proof, &body.password);
    reset.await?;
    let said = Said::new("Password changed. Sign in with it", None);
    Ok(Json(said).into_response())
}
