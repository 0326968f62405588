//! Signing out, by form and by JSON.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Method, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::components;
use crate::domain::{AppError, Notice, paths};
use crate::server::auth::Credentials;
use crate::server::auth::{self, SignedOut, Visitor};
use crate::server::http::forms::form::Form;
use crate::server::http::json::body::{OptionalJsonBody, given};
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::http::signed_out;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .form::<components::SignOut>(paths::ACCOUNT)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/sign-out", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form() -> Result<(), AppError> {
    let form = Form::current();
    match auth::sign_out(&form.app, &form.visitor(), None).await {
        // Another session took its place here: the person sees that they are signed in still.
        Ok(SignedOut::Superseded) => {
            form.go(paths::ACCOUNT);
            Ok(())
        }
        Ok(out) => {
            if Credentials::of(&form.app, &form.parts.headers).are_cookies() {
                form.set(signed_out::cookies(&form.app, &form.parts.headers));
            }
            let notice = match out {
                SignedOut::NoSession => Notice::NotSignedIn,
                _ => Notice::SignedOut,
            };
            form.notify(notice).await;
            form.go(paths::SIGN_IN);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

// A misspelt field is refused: passed over, it would be answered "signed out" while the session lives.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignOut {
    /// For bearer sessions: ends the session even if the access token has expired.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    refresh_token: Option<String>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = SignedOut)]
pub struct Done {
    message: &'static str,
    /// `NO_SESSION` if there was no session to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, example = "NO_SESSION")]
    code: Option<&'static str>,
}

pub fn says() -> Says {
    Says::new(Tag::SESSIONS, "signOut", "Sign out")
        .optional_session()
        .takes_optional::<SignOut>()
        .gives::<Done>(
            200,
            "Signed out. Also returned without a session; `code` is then NO_SESSION",
        )
        .with_header("set-cookie", "Both tokens, cleared; not for a bearer session")
        .refuses(&[AppError::NoSession, AppError::TokenInvalid])
}

/// If the session could not be ended, the cookies stay: they are still worth something. So they do
/// where another session may have set them meanwhile, which was not shown.
pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    OptionalJsonBody(body): OptionalJsonBody<SignOut>,
) -> Result<Response, Problem> {
    let shown = body.unwrap_or_default().refresh_token;
    let out = auth::sign_out(&app, &visitor, shown.as_deref()).await?;
    let done = match out {
        SignedOut::Out => Done { message: "Logged out successfully", code: None },
        SignedOut::Superseded => return Err(AppError::TokenInvalid.into()),
        SignedOut::NoSession => {
            Done { message: "You were not signed in", code: Some(AppError::NoSession.code()) }
        }
    };
    let mut response = Json(done).into_response();
    if shown.is_none() && Credentials::of(&app, &headers).are_cookies() {
        for cookie in signed_out::cookies(&app, &headers) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    Ok(response)
}
