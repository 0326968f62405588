//! Confirming an address, by form and by JSON.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Deserialize;
use utoipa::ToSchema;

use super::by_email::{SECRET, here, kept, proof};
use super::transport::TransportChoice;
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Confirmed, Proof, Visitor};
use crate::server::entity::session::Transport;
use crate::server::flows::LinkPage;
use crate::server::http::forms::form::Form;
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::VERIFY_EMAIL)
        .with_island()
        .public()
        .form::<pages::VerifyEmail>(paths::VERIFY_EMAIL)
        .public()
        .add(&Method::POST, "/auth/verify-email", json)
        .public()
        .says(says())
}

pub async fn form(shown: &str, login: &str, code: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let confirmed = async {
        let proof = proof(&journey, LinkPage::VerifyEmail, shown, login, code)?;
        let here = form.here(&journey);
        let visitor = form.visitor();
        auth::verify_email(&form.app, &visitor, &proof, password, here, Transport::Cookie).await
    };
    let notice = match confirmed.await {
        Ok(Confirmed::Entered(entered)) => {
            form.enter(&entered).await;
            form.go(paths::ACCOUNT);
            if entered.breached { Notice::PasswordBreached } else { Notice::EmailVerified }
        }
        Ok(Confirmed::Stayed(_)) => {
            form.go(paths::ACCOUNT);
            Notice::EmailVerified
        }
        Ok(Confirmed::Changed(_)) => {
            form.go(if form.claims().is_some() { paths::ACCOUNT } else { paths::SIGN_IN });
            Notice::EmailChanged
        }
        Err(error) => return Err(form.refuse(error, kept(login)).await),
    };
    form.arrive(notice).await;
    Ok(())
}

/// `transport`: for the session that starts if this is the first email of the account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyEmail {
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
    /// Current password or a new one.
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
    #[serde(default)]
    transport: TransportChoice,
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "verifyEmail", "Confirm email by link or code")
        .optional_session()
        .takes::<VerifyEmail>()
        .gives_one_of::<Said, BearerTokens>(
            200,
            "Email confirmed; signed in if it is the first of the account",
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
    JsonBody(body): JsonBody<VerifyEmail>,
) -> Result<Response, Problem> {
    let proof = Proof::of(&body.token, &body.login, &body.code)?;
    let (here, transport) = (here(&access), body.transport.into());
    let confirmed = auth::verify_email(&app, &visitor, &proof, &body.password, here, transport);
    let message = "E-mail address verified";
    match confirmed.await? {
        Confirmed::Entered(new) => Ok(entered(&app, &headers, *new, StatusCode::OK, message)),
        Confirmed::Stayed(user) => Ok(Json(Said::new(message, Some(user))).into_response()),
        Confirmed::Changed(user) => {
            // Whoever has only the letter sees nothing of the account.
            let own = here.signed_in() == Some(user.id);
            let said = Said::new("E-mail address changed", own.then_some(user));
            Ok(Json(said).into_response())
        }
    }
}
