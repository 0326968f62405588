use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use chrono::Utc;
use serde::Deserialize;

use super::answer::{Said, clear_cookies, remember_device, with_tokens};
use super::body::JsonBody;
use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::entity::session::Transport;
use crate::server::http::credentials::Credentials;
use crate::server::http::entry::{self, Credential, Entered, SignedUp, Visitor};
use crate::server::http::problem::Problem;
use crate::server::state::AppState;

/// A missing field is an empty one: the rules of the domain say what is wrong with it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignUp {
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    transport: Way,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: String,
    #[serde(default = "yes")]
    remember: bool,
    #[serde(default)]
    transport: Way,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Way {
    #[default]
    Cookie,
    Bearer,
}

fn yes() -> bool {
    true
}

pub async fn sign_up(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignUp>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let given = given(&body.login, &body.password, true, body.transport);
    let Entered { user, tokens, device } =
        match entry::sign_up(&app, visitor, &given).await.map_err(AppError::from)? {
            SignedUp::Entered(entered) => *entered,
            SignedUp::LetterSent(_) => {
                let message = "We have sent a letter to this address. Confirm it to go on";
                let said = Said { message, user: None };
                return Ok((StatusCode::ACCEPTED, Json(said)).into_response());
            }
        };
    let said = Said { message: "User successfully registered", user: Some(user) };
    let mut response = with_tokens(&app, &tokens, "", StatusCode::CREATED, said, Utc::now());
    remember_device(&app, &tokens, &device, &mut response);
    Ok(response)
}

pub async fn sign_in(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignIn>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let given = given(&body.login, &body.password, body.remember, body.transport);
    let Entered { user, tokens, device } =
        entry::sign_in(&app, visitor, &given).await.map_err(AppError::from)?;
    let said = Said { message: "Login successful", user: Some(user) };
    let mut response = with_tokens(&app, &tokens, "", StatusCode::OK, said, Utc::now());
    remember_device(&app, &tokens, &device, &mut response);
    Ok(response)
}

/// If the session could not be ended, the cookies stay: they are still worth something.
pub async fn sign_out(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    entry::sign_out(&app, visitor).await.map_err(AppError::from)?;
    let said = Said { message: "Logged out successfully", user: None };
    let mut response = Json(said).into_response();
    if Credentials::of(&app, &headers).are_cookies() {
        clear_cookies(&app, &mut response);
    }
    Ok(response)
}

fn given<'a>(login: &'a str, password: &'a str, remember: bool, way: Way) -> Credential<'a> {
    let transport = match way {
        Way::Cookie => Transport::Cookie,
        Way::Bearer => Transport::Bearer,
    };
    Credential { login, password, remember, transport }
}
