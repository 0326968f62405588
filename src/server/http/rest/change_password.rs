use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::entry::{self, Visitor};
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::layers::viewer::Access;
use crate::server::http::openapi::{Says, Tag};
use crate::server::state::AppState;

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
    Says::new(Tag::Accounts, "changePassword", "Change the password")
        .takes::<ChangePassword>()
        .gives_either::<Said, BearerTokens>(
            200,
            "Changed; every session has ended, a new one started",
        )
        .with_header("set-cookie", "Both tokens of the new session")
        .refuses(&[AppError::Busy { retry_after: 2 }])
}

/// Every session ends; the new one travels as the old one did.
pub async fn change_password(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<ChangePassword>,
) -> Result<Response, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let visitor = Visitor { client: &client, headers: &headers };
    let ChangePassword { current_password, new_password } = body;
    let changed =
        entry::change_password(&app, visitor, claims.sid, &current_password, &new_password, None);
    let new = changed.await.map_err(AppError::from)?;
    Ok(entered(&app, &headers, new, StatusCode::OK, "Password changed"))
}
