//! Bringing the old address back, by form and by JSON.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use chrono::Utc;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::by_email::{SECRET, here};
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Proof, Visitor};
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::session::Transport;
use crate::server::flows::{Journey, LinkPage};
use crate::server::http::forms::form::Form;
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::UNDO_EMAIL_CHANGE)
        .with_island()
        .public()
        .form::<pages::UndoEmailChange>(paths::UNDO_EMAIL_CHANGE)
        .public()
        .add(&Method::POST, "/auth/change-email/undo", json)
        .public()
        .says(says())
}

pub async fn form(shown: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let Some((LinkPage::UndoEmailChange, digest)) = journey.link else {
        return Err(form.refuse(AppError::LinkInvalid, None).await);
    };
    let known =
        email_tokens::by_link(&form.app.db, &digest, &[Purpose::UndoEmailChange], Utc::now());
    let old = known.await.ok().map(|secret| secret.address);
    let proof = Proof::Link { digest, shown: Uuid::parse_str(shown).ok() };
    let here = form.here(&journey);
    // A form is answered with cookies.
    let transport = Some(Transport::Cookie);
    let visitor = form.visitor();
    match auth::undo_email_change(&form.app, &visitor, &proof, password, here, transport).await {
        Ok(Some(entered)) => {
            form.go(paths::ACCOUNT);
            form.enter(&entered).await;
            form.arrive(Notice::EmailChangeUndone).await;
            Ok(())
        }
        // An email with a code is on its way.
        Ok(None) => {
            let journey = Journey { login: old.unwrap_or_default(), ..Journey::default() };
            form.wait_for_email(journey, Notice::EmailChangeUndone).await;
            form.go(paths::RESET_PASSWORD);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// From the link.
    #[serde(default)]
    #[schema(required, min_length = 1, example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
    /// Current password, required if the previous email was never confirmed.
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "undoEmailChange", "Undo an email change")
        .optional_session()
        .takes::<Undo>()
        .gives_one_of::<Said, BearerTokens>(
            200,
            "Previous email restored and all sessions ended; starts a session if requested by the owner",
        )
        .with_header("set-cookie", "Both tokens, where a session was started")
        .refuses(SECRET)
        .refuses(&[
            AppError::PasswordRequired,
            AppError::LoginTaken,
            AppError::Busy { retry_after: 2 },
        ])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Undo>,
) -> Result<Response, Problem> {
    let proof = Proof::of(&body.token, "", "")?;
    let here = here(&access);
    let undone = auth::undo_email_change(&app, &visitor, &proof, &body.password, here, None);
    let message = "The old address is back, and every session has ended";
    match undone.await? {
        Some(new) => Ok(entered(&app, &headers, new, StatusCode::OK, message)),
        None => Ok(Json(Said::new(message, None)).into_response()),
    }
}
