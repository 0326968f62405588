//! Other origins whose pages may use the JSON API (`CORS_ALLOWED_ORIGINS`): exactly these, with
//! credentials, and never the pages or their forms.

use std::time::Duration;

use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::{AllowOrigin, CorsLayer};

use super::error_page::is_for_programs;
use crate::server::config::Config;

/// Two hours: the longest that browsers keep the answer to a preflight.
const KEEP: Duration = Duration::from_hours(2);

pub fn layer(config: &Config) -> CorsLayer {
    let allowed = config.cors_allowed_origins.clone();
    let may = move |origin: &HeaderValue, request: &Parts| {
        is_for_programs(request.uri.path()) && allowed.iter().any(|it| it.as_bytes() == origin)
    };
    CorsLayer::new()
        .allow_origin(AllowOrigin::predicate(may))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
        .allow_headers([header::CONTENT_TYPE, header::AUTHORIZATION, header::IF_MATCH])
        .expose_headers([
            header::ETAG,
            header::LOCATION,
            header::RETRY_AFTER,
            HeaderName::from_static("x-request-id"),
        ])
        .max_age(KEEP)
}
