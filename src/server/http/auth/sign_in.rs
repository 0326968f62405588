//! Signing in, by form and by JSON.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use super::by_email::{CONFIRM, accepted};
use super::transport::{TransportChoice, credential};
use crate::domain::{AppError, Kept, Notice, ReturnTo, paths, with_return_to};
use crate::pages;
use crate::server::auth::{self, SignInRequest, SignedIn, Visitor};
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
        .page(paths::SIGN_IN)
        .with_island()
        .public()
        .for_guests()
        .form::<pages::SignIn>(paths::SIGN_IN)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/sign-in", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form(
    login: &str,
    password: &str,
    remember: bool,
    return_to: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let given = SignInRequest { login, password, remember, transport: Transport::Cookie };
    match auth::sign_in(&form.app, &form.visitor(), &given).await {
        Ok(SignedIn::Entered(entered)) => {
            form.enter(&entered).await;
            if entered.breached {
                form.notify(Notice::PasswordBreached).await;
                form.go(&with_return_to(paths::SECURITY, ReturnTo::parse(return_to).as_ref()));
            } else {
                form.go(&after(return_to));
            }
            Ok(())
        }
        Ok(SignedIn::EmailNeeded(proven)) => {
            let login = truncated(login);
            form.set_out(Journey { login, proven: Some(proven), ..Journey::default() }).await;
            form.go(paths::ADD_EMAIL);
            Ok(())
        }
        Err(error) => {
            let kept =
                Kept { login: truncated(login), remember: Some(remember), ..Kept::default() };
            Err(form.refuse(error, Some(kept)).await)
        }
    }
}

pub fn after(return_to: &str) -> String {
    ReturnTo::parse(return_to)
        .map_or_else(|| paths::ACCOUNT.to_owned(), |path| path.as_str().to_owned())
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
    /// For an account without one, where it needs one (`EMAIL_REQUIRED`).
    #[serde(default)]
    #[schema(example = "ada@example.com")]
    email: Option<String>,
    #[serde(default)]
    transport: TransportChoice,
}

fn yes() -> bool {
    true
}

pub fn says() -> Says {
    Says::new(Tag::ACCOUNTS, "signIn", "Sign in")
        .optional_session()
        .takes::<SignIn>()
        .gives_one_of::<Said, BearerTokens>(200, "Signed in")
        .with_header("set-cookie", "Both tokens, and by what the device is known again")
        .gives::<Said>(
            202,
            "The `email` must be confirmed first; the same whether or not it has an account",
        )
        .refuses(&[
            AppError::InvalidCredentials,
            AppError::EmailRequired,
            AppError::AccountDisabled,
            AppError::Busy { retry_after: 2 },
        ])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    JsonBody(body): JsonBody<SignIn>,
) -> Result<Response, Problem> {
    let given = credential(&body.login, &body.password, body.remember, body.transport);
    let proven = match auth::sign_in(&app, &visitor, &given).await? {
        SignedIn::Entered(new) => {
            return Ok(entered(&app, &headers, *new, StatusCode::OK, "Login successful"));
        }
        SignedIn::EmailNeeded(proven) => proven,
    };
    let email = body.email.ok_or(AppError::EmailRequired)?;
    auth::add_email(&app, &visitor, &proven, &email).await?;
    Ok(accepted(CONFIRM))
}
