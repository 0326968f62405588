//! Changing the password, by form and by JSON.

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Visitor};
use crate::server::entity::session::Transport;
use crate::server::http::forms::form::Form;
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::SECURITY)
        .with_island()
        .form::<pages::ChangePassword>(paths::SECURITY)
        .add(&Method::POST, "/auth/change-password", json)
        .says(says())
}

pub async fn form(current: &str, new: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match auth::change_password(
        &form.app,
        &form.visitor(),
        claims.sid,
        current,
        new,
        // A form is answered with cookies.
        Some(Transport::Cookie),
    )
    .await
    {
        Ok(entered) => {
            form.enter(&entered).await;
            form.notify(Notice::PasswordChanged).await;
            form.go(paths::SECURITY);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 256, example = "a-lamp-in-the-hall")]
    current_password: String,
    #[serde(default)]
    #[schema(required, min_length = 8, max_length = 256, example = "another lamp in the hall")]
    new_password: String,
}

pub fn says() -> Says {
    Says::new(Tag::ACCOUNTS, "changePassword", "Change password")
        .takes::<ChangePassword>()
        .gives_one_of::<Said, BearerTokens>(
            200,
            "Password changed; all sessions ended, new session started",
        )
        .with_header("set-cookie", "Both tokens of the new session")
        .refuses(&[AppError::Busy { retry_after: 2 }])
}

/// Every session ends; the new one travels as the old one did.
pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<ChangePassword>,
) -> Result<Response, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let ChangePassword { current_password, new_password } = body;
    let changed =
        auth::change_password(&app, &visitor, claims.sid, &current_password, &new_password, None);
    let new = changed.await?;
    Ok(entered(&app, &headers, new, StatusCode::OK, "Password changed"))
}
