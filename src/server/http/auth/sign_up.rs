//! Signing up, by form and by JSON.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use super::by_email::{CONFIRM, accepted};
use super::sign_in::after;
use super::transport::{TransportChoice, credential};
use crate::domain::{AppError, Field, Kept, Notice, paths};
use crate::pages;
use crate::server::auth::{self, LetterSent, SignInRequest, SignUpRequest, SignedUp, Visitor};
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

/// `by`: what the page asked for, `email` or `username`.
pub async fn form(
    login: &str,
    email: &str,
    password: &str,
    by: &str,
    return_to: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let who = SignInRequest { login, password, remember: true, transport: Transport::Cookie };
    let config = &form.app.config;
    let needs_email = config.require_verified_email && by == "username";
    let given = SignUpRequest { who, email, by: config.sign_up_login.asked(by), needs_email };
    let signed_up = form.journey().await.signed_up;
    match auth::sign_up(&form.app, &form.visitor(), &given, signed_up).await {
        Ok(SignedUp::Entered(entered)) => {
            form.enter(&entered).await;
            form.notify(Notice::Welcome).await;
            form.go(&after(return_to));
            Ok(())
        }
        Ok(SignedUp::LetterSent(LetterSent { account, proven })) => {
            let to = proven.map(|_| truncated(email));
            let (login, signed_up) = (truncated(login), Some(account));
            let journey = Journey { login, signed_up, link: None, to, proven };
            form.wait_for_email(journey, Notice::LetterToSignUp).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => {
            let fields = [(Field::Email.name().to_owned(), truncated(email))].into();
            let kept = Kept { login: truncated(login), remember: None, fields };
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
    /// Beside a username.
    #[serde(default)]
    #[schema(max_length = 254, example = "ada@example.com")]
    email: Option<String>,
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
    let who = credential(&body.login, &body.password, true, body.transport);
    let (email, by) = (body.email.as_deref().unwrap_or_default(), app.config.sign_up_login);
    let given = SignUpRequest { who, email, by, needs_email: false };
    match auth::sign_up(&app, &visitor, &given, None).await? {
        SignedUp::Entered(new) => {
            let message = "User successfully registered";
            Ok(entered(&app, &headers, *new, StatusCode::CREATED, message))
        }
        SignedUp::LetterSent(_) => Ok(accepted(CONFIRM)),
    }
}
