use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::User;
use crate::server::auth::Entered;
use crate::server::entity::session::Transport;
use crate::server::http::cookies::{Cookies, Over};
use crate::server::http::flow;
use crate::server::http::late_answers;
use crate::server::sessions::Tokens;
use crate::server::state::AppState;

#[derive(Serialize, ToSchema)]
pub struct Said {
    pub message: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub user: Option<User>,
    /// Present if the password appeared in a data breach: ask for another.
    #[serde(skip_serializing_if = "is_false")]
    #[schema(required = false)]
    pub password_breached: bool,
}

impl Said {
    pub fn new(message: &'static str, user: Option<User>) -> Self {
        Self { message, user, password_breached: false }
    }
}

/// For native clients: the tokens in the body, no cookie. Lives are in seconds.
#[derive(Serialize, ToSchema)]
pub struct BearerTokens<'a> {
    access_token: &'a str,
    token_type: &'static str,
    expires_in: i64,
    refresh_token: &'a str,
    refresh_expires_in: i64,
    /// Present if the password appeared in a data breach: ask for another.
    #[serde(skip_serializing_if = "is_false")]
    #[schema(required = false)]
    password_breached: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it")]
fn is_false(value: &bool) -> bool {
    !value
}

/// Tokens by the way the session travels. `held`: the refresh token that stays current when no new
/// one was made.
pub fn with_tokens(
    app: &AppState,
    tokens: &Tokens,
    held: &str,
    status: StatusCode,
    said: Said,
    now: DateTime<Utc>,
) -> Response {
    if tokens.session.transport == Transport::Bearer {
        let answer = BearerTokens {
            access_token: &tokens.access,
            token_type: "Bearer",
            expires_in: tokens.access_seconds(now),
            refresh_token: tokens.refresh.as_deref().unwrap_or(held),
            refresh_expires_in: tokens.refresh_seconds(now),
            password_breached: said.password_breached,
        };
        return (status, Json(answer)).into_response();
    }
    let mut response = (status, Json(said)).into_response();
    for cookie in Cookies::new(&app.config).tokens(tokens, now) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// A session that was started here: its tokens, and by cookie what the device is known by and the mark
/// of the one whose place it took. A bearer session sets no cookie at all.
pub fn entered(
    app: &AppState,
    headers: &HeaderMap,
    entered: Entered,
    status: StatusCode,
    message: &'static str,
) -> Response {
    let now = Utc::now();
    let Entered { user, tokens, device, breached, instead_of } = entered;
    let said = Said { password_breached: breached, ..Said::new(message, Some(user)) };
    let mut response = with_tokens(app, &tokens, "", status, said, now);
    if tokens.session.transport == Transport::Cookie {
        let cookie = Cookies::new(&app.config).device(&device);
        response.headers_mut().append(header::SET_COOKIE, cookie);
        flow::change(app, headers, &mut response, now, |flow| {
            late_answers::mark(app, flow, &tokens, &instead_of, now);
        });
    }
    response
}

pub fn end_cookies(app: &AppState, over: Over, response: &mut Response) {
    for cookie in Cookies::new(&app.config).end_tokens(over) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
