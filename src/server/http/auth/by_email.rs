//! What the steps share that an email leads to.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::domain::{AppError, Fault, Field, FieldError, Kept};
use crate::server::auth::{Here, Proof};
use crate::server::flows::{Journey, LinkPage};
use crate::server::http::forms::form::truncated;
use crate::server::http::json::answer::Said;
use crate::server::http::who::Access;

/// What is wrong with a link or a code.
pub const SECRET: &[AppError] = &[AppError::LinkInvalid, AppError::LinkExpired, AppError::LinkUsed];

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    #[serde(default)]
    #[schema(required, min_length = 1, example = "ada@example.com")]
    pub login: String,
}

pub fn here(access: &Access) -> Here<'_> {
    let claims = match access {
        Access::SignedIn(claims) => Some(claims.as_ref()),
        _ => None,
    };
    // A program keeps no flow.
    Here { claims, signed_up: None, proven: None }
}

/// An email is on its way.
pub const CONFIRM: &str = "We have sent a letter to this address. Confirm it to go on";

pub fn accepted(message: &'static str) -> Response {
    (StatusCode::ACCEPTED, Json(Said::new(message, None))).into_response()
}

/// What was typed, else the link that was opened on this page. `shown`: the one it was drawn for; in
/// another tab another one may have been opened since.
pub fn proof<'a>(
    journey: &Journey,
    page: LinkPage,
    shown: &str,
    login: &'a str,
    code: &'a str,
) -> Result<Proof<'a>, AppError> {
    match &journey.link {
        Some((opened, digest)) if *opened == page && code.is_empty() => {
            Ok(Proof::Link { digest: *digest, shown: Uuid::parse_str(shown).ok() })
        }
        _ => Proof::of("", login, code).map_err(|error| match error {
            // A page has no field for a link.
            AppError::Validation(errors) if errors.iter().any(|it| it.field == Field::Token) => {
                let missing = |field| FieldError::new(field, Fault::Required);
                AppError::Validation(vec![missing(Field::Login), missing(Field::Code)])
            }
            error => error,
        }),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "as `refuse` takes it")]
pub fn kept(login: &str) -> Option<Kept> {
    Some(Kept { login: truncated(login), remember: None, ..Kept::default() })
}
