//! What people do with letters, for programs.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Deserialize;
use utoipa::ToSchema;

use super::sign::TransportChoice;
use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::entry::{self, Confirmed, Here, Proof, Visitor};
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::layers::viewer::Access;
use crate::server::http::openapi::{Says, Tag};
use crate::server::state::AppState;

/// What is wrong with a link or a code.
pub const SECRET: &[AppError] = &[AppError::LinkInvalid, AppError::LinkExpired, AppError::LinkUsed];

/// `token`, or `login` and `code`. `password`: the new one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FromLetter {
    /// What stands in the link.
    #[serde(default)]
    #[schema(example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
    #[serde(default)]
    #[schema(example = "ada@example.com")]
    login: String,
    /// Eight characters; case, gaps and look-alikes do not matter.
    #[serde(default)]
    #[schema(example = "7K3M9XQP")]
    code: String,
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

/// Like [`FromLetter`]. `transport`: of the session that starts where the address is an account's first.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyEmail {
    /// What stands in the link.
    #[serde(default)]
    #[schema(example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
    #[serde(default)]
    #[schema(example = "ada@example.com")]
    login: String,
    /// Eight characters; case, gaps and look-alikes do not matter.
    #[serde(default)]
    #[schema(example = "7K3M9XQP")]
    code: String,
    /// The account's own or a new one.
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
    #[serde(default)]
    transport: TransportChoice,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    #[serde(default)]
    #[schema(required, min_length = 1, example = "ada@example.com")]
    login: String,
}

pub fn says_verify_email() -> Says {
    Says::new(Tag::Letters, "verifyEmail", "Confirm an address, by link or code")
        .minds_session()
        .takes::<VerifyEmail>()
        .gives_either::<Said, BearerTokens>(
            200,
            "Confirmed; signed in, where the address is an account's first",
        )
        .with_header("set-cookie", "Both tokens, where a session was started")
        .refuses(SECRET)
        .refuses(&[
            AppError::PasswordRequired,
            AppError::LoginTaken,
            AppError::Busy { retry_after: 2 },
        ])
}

pub async fn verify_email(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<VerifyEmail>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let proof = Proof::of(&body.token, &body.login, &body.code)?;
    let (here, transport) = (here(&access), body.transport.into());
    let confirmed = entry::verify_email(&app, visitor, &proof, &body.password, here, transport);
    let message = "E-mail address verified";
    match confirmed.await.map_err(AppError::from)? {
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

pub fn says_resend_verification() -> Says {
    Says::new(Tag::Letters, "resendVerification", "Have the letter sent again")
        .takes::<Asks>()
        .gives::<Said>(202, "Whoever it is")
        .refuses(&[AppError::Busy { retry_after: 60 }])
}

pub async fn resend_verification(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Asks>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    entry::resend_verification(&app, visitor, &body.login).await.map_err(AppError::from)?;
    Ok(accepted("If this address waits to be confirmed, a letter is on its way"))
}

pub fn says_forgot_password() -> Says {
    Says::new(Tag::Letters, "forgotPassword", "Have a letter sent that lets its reader choose anew")
        .takes::<Asks>()
        .gives::<Said>(202, "Whoever it is")
        .refuses(&[AppError::Busy { retry_after: 60 }])
}

pub async fn forgot_password(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Asks>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    entry::forgot_password(&app, visitor, &body.login).await.map_err(AppError::from)?;
    Ok(accepted("If there is an account with an address, a letter is on its way"))
}

pub fn says_reset_password() -> Says {
    Says::new(Tag::Letters, "resetPassword", "Choose a new password, by link or code")
        .takes::<FromLetter>()
        .gives::<Said>(200, "Chosen; every session has ended")
        .refuses(SECRET)
        .refuses(&[AppError::Busy { retry_after: 2 }])
}

pub async fn reset_password(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<FromLetter>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let proof = Proof::of(&body.token, &body.login, &body.code)?;
    let reset = entry::reset_password(&app, visitor, &proof, &body.password);
    reset.await.map_err(AppError::from)?;
    let said = Said::new("Password changed. Sign in with it", None);
    Ok(Json(said).into_response())
}

pub fn here(access: &Access) -> Here<'_> {
    let claims = match access {
        Access::SignedIn(claims) => Some(claims.as_ref()),
        _ => None,
    };
    // A program keeps no flow.
    Here { claims, signed_up: None }
}

pub fn accepted(message: &'static str) -> Response {
    (StatusCode::ACCEPTED, Json(Said::new(message, None))).into_response()
}
