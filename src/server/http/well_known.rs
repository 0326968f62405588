use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, Method, header};
use axum::response::Redirect;
use jsonwebtoken::jwk::JwkSet;

use super::access::ACCOUNT;
use super::routes::Routes;
use crate::server::state::AppState;

/// Verifiers look again after five minutes: a new key is known before it signs.
const CACHE: [(HeaderName, &str); 2] =
    [(header::CACHE_CONTROL, "public, max-age=300"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];

pub fn routes() -> Routes {
    Routes::default().add(&Method::GET, "/.well-known/jwks.json", jwks).add(
        &Method::GET,
        "/.well-known/change-password",
        change_password,
    )
}

/// Public keys only (RFC 7517); anyone may read them.
async fn jwks(State(app): State<AppState>) -> ([(HeaderName, &'static str); 2], Json<JwkSet>) {
    (CACHE, Json(app.access_tokens.published().clone()))
}

/// Where password managers send people (W3C, "A Well-Known URL for Changing Passwords").
async fn change_password() -> Redirect {
    Redirect::to(&format!("{ACCOUNT}#current_password"))
}
