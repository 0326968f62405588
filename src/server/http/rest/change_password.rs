use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::Utc;
use serde::Deserialize;

use super::answer::{Said, remember_device, with_tokens};
use super::body::JsonBody;
use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::entry::{self, Entered, Visitor};
use crate::server::http::problem::Problem;
use crate::server::http::viewer::Access;
use crate::server::state::AppState;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    #[serde(default)]
    current_password: String,
    #[serde(default)]
    new_password: String,
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
    let Entered { user, tokens, device } = changed.await.map_err(AppError::from)?;
    let said = Said { message: "Password changed", user: Some(user) };
    let mut response = with_tokens(&app, &tokens, "", StatusCode::OK, said, Utc::now());
    remember_device(&app, &tokens, &device, &mut response);
    Ok(response)
}
