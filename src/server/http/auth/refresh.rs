//! Renewing tokens, by JSON.

use axum::Extension;
use axum::extract::State;
use axum::http::Method;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::AppError;
use crate::server::auth::Credentials;
use crate::server::client::Client;
use crate::server::entity::session::Transport;
use crate::server::error::ServerError;
use crate::server::http::cookies::Over;
use crate::server::http::json::answer::{BearerTokens, Said, end_cookies, with_tokens};
use crate::server::http::json::body::{OptionalJsonBody, given};
use crate::server::http::json::problem::Problem;
use crate::server::http::late_answers::{self, Refused};
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::sessions::Tokens;
use crate::server::sessions::renew::{Renewal, renew_first};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::POST, "/auth/refresh", json)
        .public()
        .renews_nothing()
        .says(says())
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// For bearer sessions; cookie sessions send it in the cookie.
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    refresh_token: Option<String>,
}

pub fn says() -> Says {
    Says::new(Tag::SESSIONS, "refresh", "Renew the access token")
        .takes_optional::<Refresh>()
        .gives_one_of::<Said, BearerTokens>(200, "Tokens renewed")
        .with_header(
            "set-cookie",
            "The new tokens; within the leeway of the last renewal the access token alone",
        )
        .refuses(&[
            AppError::RefreshTokenMissing,
            AppError::RefreshTokenInvalid,
            AppError::RefreshTokenReused,
        ])
}

/// A token in the body is a bearer session's, one in a cookie a cookie session's: neither is taken
/// for the other, so a stolen cookie is of no use where no browser rule protects it.
pub async fn json(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    OptionalJsonBody(body): OptionalJsonBody<Refresh>,
) -> Response {
    let now = Utc::now();
    let credentials = Credentials::of(&app, &headers);
    let are_cookies = credentials.are_cookies();
    let (tokens, transport) = match (body.and_then(|body| body.refresh_token), credentials) {
        (Some(token), _) => (vec![token], Transport::Bearer),
        (None, Credentials::Cookies { refresh, .. }) => (refresh, Transport::Cookie),
        (None, Credentials::Bearer(_)) => (Vec::new(), Transport::Bearer),
    };
    let by_cookie = are_cookies && transport == Transport::Cookie;
    if tokens.is_empty() {
        return refuse(&app, &AppError::RefreshTokenMissing, by_cookie.then_some(Over::ForGood));
    }
    let held = tokens.first().map_or("", String::as_str);
    let renewed = |tokens: &Tokens| {
        let said = Said::new("Access token refreshed", None);
        with_tokens(&app, tokens, held, StatusCode::OK, said, now)
    };
    // An outage: whoever is signed in stays so.
    let outage = |error: ServerError| Problem::from(error).into_response();
    let renewal = match renew_first(&app, &tokens, transport, &client, now).await {
        Ok(Renewal::Renewed(tokens)) => return renewed(&tokens),
        Ok(refused) => refused,
        Err(error) => return outage(error),
    };
    let error = match renewal {
        Renewal::Reused => AppError::RefreshTokenReused,
        _ => AppError::RefreshTokenInvalid,
    };
    if !by_cookie {
        return refuse(&app, &error, None);
    }
    match late_answers::refused(&app, &headers, &renewal, &tokens, now).await {
        Ok(Refused::Overtaken(tokens)) => renewed(&tokens),
        Ok(Refused::Over(over)) => refuse(&app, &error, Some(over)),
        Err(error) => outage(error),
    }
}

/// `over`: by cookie.
fn refuse(app: &AppState, error: &AppError, over: Option<Over>) -> Response {
    let mut response = Problem::new(error).into_response();
    if let Some(over) = over {
        end_cookies(app, over, &mut response);
    }
    response
}
