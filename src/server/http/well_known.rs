use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{TimeDelta, Utc};

use super::parts::header_value::list;
use super::refusal::refuse;
use super::routes::Routes;
use crate::domain::{AppError, paths};
use crate::server::access_tokens::key_ring::max_age;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::GET, "/.well-known/jwks.json", jwks)
        .public()
        .renews_nothing()
        .add(&Method::GET, "/.well-known/change-password", change_password)
        .public()
        .renews_nothing()
        .add(&Method::GET, "/.well-known/security.txt", security)
        .public()
        .renews_nothing()
}

/// Public keys only (RFC 7517); anyone may read them. Verifiers look again before a new key signs.
async fn jwks(State(app): State<AppState>, headers: HeaderMap) -> Response {
    let published = app.key_ring.published();
    let ids: Vec<&str> =
        published.keys.iter().filter_map(|key| key.common.key_id.as_deref()).collect();
    let tag = format!("\"{}\"", ids.join("."));
    let cache = [
        (header::CACHE_CONTROL, format!("public, max-age={}", max_age(&app.config))),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*".to_owned()),
        (header::ETAG, tag.clone()),
    ];
    if list(&headers, &header::IF_NONE_MATCH).any(|known| known == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, cache).into_response();
    }
    (cache, Json(published)).into_response()
}

/// Where password managers send people (W3C, "A Well-Known URL for Changing Passwords").
async fn change_password() -> Redirect {
    Redirect::to(&format!("{}#current_password", paths::SECURITY))
}

/// Half a year: what is older is to be looked at again (RFC 9116 §2.5.5).
const SECURITY_LIFE: TimeDelta = TimeDelta::days(180);

/// Whom to tell of a weakness (RFC 9116).
async fn security(State(app): State<AppState>) -> Response {
    let Some(contact) = &app.config.security_contact else { return refuse(AppError::NotFound) };
    let expires = (Utc::now() + SECURITY_LIFE).format("%Y-%m-%dT00:00:00Z");
    let own = format!("{}/.well-known/security.txt", app.config.app_url.origin());
    let text = format!("Contact: {contact}\nExpires: {expires}\nCanonical: {own}\n");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}
