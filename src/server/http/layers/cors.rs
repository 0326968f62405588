//! Other origins whose pages may use the JSON API (`CORS_ALLOWED_ORIGINS`): exactly these, with
//! credentials, and never the pages or their forms.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::server::config::Config;
use crate::server::http::parts::idempotency_key;
use crate::server::http::parts::kinds::is_for_programs;
use crate::server::state::AppState;

/// Two hours: the longest that browsers keep the answer to a preflight.
const KEEP: Duration = Duration::from_hours(2);

fn may(allowed: &[String], origin: &HeaderValue, path: &str) -> bool {
    is_for_programs(path) && allowed.iter().any(|it| it.as_bytes() == origin)
}

/// The layer says some of what would be allowed to everybody; nobody else is to hear any of it.
pub async fn suppress(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let origin = request.headers().get(header::ORIGIN);
    let allowed = &app.config.cors_allowed_origins;
    let is_allowed = origin.is_some_and(|origin| may(allowed, origin, request.uri().path()));
    let mut response = next.run(request).await;
    if !is_allowed {
        for name in [
            header::ACCESS_CONTROL_ALLOW_CREDENTIALS,
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            header::ACCESS_CONTROL_ALLOW_METHODS,
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            header::ACCESS_CONTROL_MAX_AGE,
        ] {
            response.headers_mut().remove(name);
        }
    }
    response
}

pub fn layer(config: &Config) -> CorsLayer {
    let allowed = config.cors_allowed_origins.clone();
    let may =
        move |origin: &HeaderValue, request: &Parts| may(&allowed, origin, request.uri.path());
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(may))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
        .allow_headers([
            header::CONTENT_TYPE,
            header::AUTHORIZATION,
            header::IF_MATCH,
            HeaderName::from_static(idempotency_key::HEADER),
        ])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            HeaderName::from_static("x-request-id"),
        ])
        .max_age(KEEP)
}
