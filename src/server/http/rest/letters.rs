//! What people do with letters, for programs.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use chrono::Utc;
use serde::Deserialize;

use super::answer::{Said, remember_device, with_tokens};
use super::body::JsonBody;
use crate::domain::{AppError, Fault, Field};
use crate::server::client::Client;
use crate::server::http::entry::{self, Confirmed, Entered, Here, Proof, Visitor};
use crate::server::http::problem::Problem;
use crate::server::http::viewer::Access;
use crate::server::state::AppState;
use crate::server::tokens;

/// `token`, or `login` and `code`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FromLetter {
    #[serde(default)]
    token: String,
    #[serde(default)]
    login: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asks {
    #[serde(default)]
    login: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeEmail {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    #[serde(default)]
    token: String,
}

pub async fn verify_email(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<FromLetter>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let proof = Proof::of(&body.token, &body.login, &body.code)?;
    let confirmed = entry::verify_email(&app, visitor, &proof, &body.password, here(&access));
    let message = "E-mail address verified";
    match confirmed.await.map_err(AppError::from)? {
        Confirmed::Entered(entered) => Ok(signed_in(&app, *entered, message)),
        Confirmed::Stayed(user) => Ok(Json(Said { message, user: Some(user) }).into_response()),
        Confirmed::Changed(user) => {
            // Whoever has only the letter sees nothing of the account.
            let own = here(&access).signed_in == Some(user.id);
            let said = Said { message: "E-mail address changed", user: own.then_some(user) };
            Ok(Json(said).into_response())
        }
    }
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
    let said = Said { message: "Password changed. Sign in with it", user: None };
    Ok(Json(said).into_response())
}

/// The answer is the same whether the new address is free or not.
pub async fn change_email(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<ChangeEmail>,
) -> Result<Response, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let visitor = Visitor { client: &client, headers: &headers };
    let asked = entry::change_email(&app, visitor, &claims, &body.email, &body.password);
    asked.await.map_err(AppError::from)?;
    Ok(accepted("A letter is on its way to the new address. Until it is confirmed nothing changes"))
}

pub async fn undo_email_change(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Undo>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    if body.token.is_empty() {
        return Err(AppError::field(Field::Token, Fault::Required).into());
    }
    let link = tokens::digest(&body.token);
    let undone = entry::undo_email_change(&app, visitor, &link, here(&access));
    let message = "The old address is back, and every session has ended";
    match undone.await.map_err(AppError::from)? {
        Some(entered) => Ok(signed_in(&app, entered, message)),
        None => Ok(Json(Said { message, user: None }).into_response()),
    }
}

fn here(access: &Access) -> Here {
    let signed_in = match access {
        Access::SignedIn(claims) => Some(claims.sub),
        _ => None,
    };
    // A program keeps no flow.
    Here { signed_in, signed_up: None }
}

fn signed_in(app: &AppState, entered: Entered, message: &'static str) -> Response {
    let Entered { user, tokens, device } = entered;
    let said = Said { message, user: Some(user) };
    let mut response = with_tokens(app, &tokens, "", StatusCode::OK, said, Utc::now());
    remember_device(app, &tokens, &device, &mut response);
    response
}

fn accepted(message: &'static str) -> Response {
    (StatusCode::ACCEPTED, Json(Said { message, user: None })).into_response()
}
