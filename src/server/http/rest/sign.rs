use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::entity::session::Transport;
use crate::server::http::entry::{self, Credential, SignedUp, Visitor};
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::openapi::{Says, Tag};
use crate::server::state::AppState;

// A missing field is an empty one: the rules of the domain say what is wrong with it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignUp {
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 254, example = "ada")]
    login: String,
    #[serde(default)]
    #[schema(required, min_length = 8, max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
    #[serde(default)]
    transport: TransportChoice,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    #[serde(default)]
    #[schema(required, min_length = 1, example = "ada")]
    login: String,
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
    #[serde(default = "yes")]
    remember: bool,
    #[serde(default)]
    transport: TransportChoice,
}

#[derive(Clone, Copy, Default, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = Transport)]
pub(super) enum TransportChoice {
    #[default]
    Cookie,
    Bearer,
}

impl From<TransportChoice> for Transport {
    fn from(choice: TransportChoice) -> Self {
        match choice {
            TransportChoice::Cookie => Self::Cookie,
            TransportChoice::Bearer => Self::Bearer,
        }
    }
}

fn yes() -> bool {
    true
}

pub fn says_sign_up() -> Says {
    Says::new(Tag::Accounts, "signUp", "Make an account, and sign in")
        .minds_session()
        .takes::<SignUp>()
        .gives_either::<Said, BearerTokens>(201, "Signed in")
        .with_header("set-cookie", "Both tokens, and by what the device is known again")
        .gives::<Said>(202, "An address that must be confirmed first, whether or not it is known")
        .refuses(&[AppError::LoginTaken, AppError::Busy { retry_after: 2 }])
}

pub async fn sign_up(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignUp>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let given = given(&body.login, &body.password, true, body.transport);
    match entry::sign_up(&app, visitor, &given, None).await.map_err(AppError::from)? {
        SignedUp::Entered(new) => {
            let message = "User successfully registered";
            Ok(entered(&app, &headers, *new, StatusCode::CREATED, message))
        }
        SignedUp::LetterSent(_) => {
            let message = "We have sent a letter to this address. Confirm it to go on";
            let said = Said::new(message, None);
            Ok((StatusCode::ACCEPTED, Json(said)).into_response())
        }
    }
}

pub fn says_sign_in() -> Says {
    Says::new(Tag::Accounts, "signIn", "Sign in")
        .minds_session()
        .takes::<SignIn>()
        .gives_either::<Said, BearerTokens>(200, "Signed in")
        .with_header("set-cookie", "Both tokens, and by what the device is known again")
        .refuses(&[
            AppError::InvalidCredentials,
            AppError::AccountDisabled,
            AppError::Busy { retry_after: 2 },
        ])
}

pub async fn sign_in(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignIn>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let given = given(&body.login, &body.password, body.remember, body.transport);
    let new = entry::sign_in(&app, visitor, &given).await.map_err(AppError::from)?;
    Ok(entered(&app, &headers, new, StatusCode::OK, "Login successful"))
}

fn given<'a>(
    login: &'a str,
    password: &'a str,
    remember: bool,
    transport: TransportChoice,
) -> Credential<'a> {
    Credential { login, password, remember, transport: transport.into() }
}
