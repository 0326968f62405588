//! Signing up, by form and by JSON.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::ToSchema;

use super::sign_in::after;
use super::transport::{TransportChoice, credential};
use crate::domain::{AppError, Kept, Notice, paths};
use crate::pages;
use crate::server::auth::{self, SignInRequest, SignedUp, Visitor};
use crate::server::entity::session::Transport;
use crate::server::flows::Journey;
use crate::server::http::forms::form::{Form, truncated};
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::SIGN_UP)
        .with_island()
        .public()
        .for_guests()
        .form::<pages::SignUp>(paths::SIGN_UP)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/sign-up", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form(login: &str, password: &str, return_to: &str) -> Result<(), AppError> {
    let form = Form::current();
    let given = SignInRequest { login, password, remember: true, transport: Transport::Cookie };
    let signed_up = form.journey().await.signed_up;
    match auth::sign_up(&form.app, &form.visitor(), &given, signed_up).await {
        Ok(SignedUp::Entered(entered)) => {
            form.enter(&entered).await;
            form.notify(Notice::Welcome).await;
            form.go(&after(return_to));
            Ok(())
        }
        Ok(SignedUp::LetterSent(signed_up)) => {
            let journey =
                Journey { login: truncated(login), signed_up: Some(signed_up), link: None };
            form.wait_for_email(journey, Notice::LetterToSignUp).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => {
            let kept = Kept { login: truncated(login), remember: None, ..Kept::default() };
            Err(form.refuse(error, Some(kept)).await)
        }
    }
}

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

pub fn says() -> Says {
    Says::new(Tag::ACCOUNTS, "signUp", "Sign up and sign in")
        .optional_session()
        .takes::<SignUp>()
        .gives_one_of::<Said, BearerTokens>(201, "Signed in")
        .with_header("set-cookie", "Both tokens, and by what the device is known again")
        .gives::<Said>(
            202,
            "The email must be confirmed first; the same response whether or not it has an account",
        )
        .refuses(&[AppError::LoginTaken, AppError::Busy { retry_after: 2 }])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignUp>,
) -> Result<Response, Problem> {
    let given = credential(&body.login, &body.password, true, body.transport);
    match auth::sign_up(&app, &visitor, &given, None).await? {
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
