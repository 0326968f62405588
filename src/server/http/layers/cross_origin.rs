//! Cross-site request forgery: the rule of Go 1.25's `http.CrossOriginProtection`.
//!
//! Browsers say where an unsafe request comes from, and pages cannot forge it: `Sec-Fetch-Site`
//! (all since 2023), before that `Origin`. Who sends neither is not a browser and carries nobody's
//! cookies but its own. Never compared with `Host`: proxies and unusual ports change it.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::domain::AppError;
use crate::server::http::parts::header_value::text;
use crate::server::http::parts::kinds::is_for_programs;
use crate::server::http::refusal::refuse;
use crate::server::state::AppState;

pub async fn check(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let config = &app.config;
    // Pages of these may use the JSON API, and never the forms.
    let by_cors: &[String] =
        if is_for_programs(request.uri().path()) { &config.cors_allowed_origins } else { &[] };
    let trusted =
        |origin: &str| config.trusted_origins.iter().chain(by_cors).any(|other| other == origin);
    if is_allowed(request.method(), request.headers(), config.app_url.origin(), trusted) {
        return next.run(request).await;
    }
    tracing::warn!(path = request.uri().path(), "refused a request from another origin");
    refuse(AppError::CrossOrigin)
}

/// `trusted`: one of `TRUSTED_ORIGINS`, or for the JSON API of `CORS_ALLOWED_ORIGINS`. Our own origin counts only where the browser says nothing
/// better: beside `Sec-Fetch-Site: cross-site` it is a contradiction.
fn is_allowed(
    method: &Method,
    headers: &HeaderMap,
    ours: &str,
    trusted: impl Fn(&str) -> bool,
) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let origin = headers.get(header::ORIGIN).map(text);
    let origin = origin.as_deref();
    match headers.get("sec-fetch-site").map(axum::http::HeaderValue::as_bytes) {
        Some(b"same-origin" | b"none") => true,
        Some(_) => origin.is_some_and(trusted),
        None => origin.is_none_or(|origin| origin == ours || trusted(origin)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn allowed(method: &Method, site: Option<&'static str>, origin: Option<&'static str>) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in [("sec-fetch-site", site), ("origin", origin)] {
            if let Some(value) = value {
                headers.insert(name, HeaderValue::from_static(value));
            }
        }
        let trusted = |origin: &str| origin == "https://partner.example";
        is_allowed(method, &headers, "https://app.example", trusted)
    }

    #[test]
    fn the_table() {
        let post = &Method::POST;
        let cases = [
            (Some("same-origin"), None, true),
            (Some("none"), None, true),
            (Some("same-origin"), Some("https://odd.example"), true),
            (Some("cross-site"), None, false),
            (Some("same-site"), None, false),
            (Some("same-site"), Some("https://evil.app.example"), false),
            (Some("cross-site"), Some("https://partner.example"), true),
            (Some("cross-site"), Some("https://app.example"), false),
            (Some("same-site"), Some("https://app.example"), false),
            (Some(""), None, false),
            (None, Some("https://app.example"), true),
            (None, Some("https://app.example:8443"), false),
            (None, Some("http://app.example"), false),
            (None, Some("null"), false),
            (None, Some(""), false),
            (None, None, true),
        ];
        for (site, origin, expected) in cases {
            assert_eq!(allowed(post, site, origin), expected, "{site:?} {origin:?}");
        }
    }

    #[test]
    fn reading_is_always_allowed_and_changing_never_by_another_verb() {
        assert!(allowed(&Method::GET, Some("cross-site"), None));
        for method in [Method::PUT, Method::PATCH, Method::DELETE] {
            assert!(!allowed(&method, Some("cross-site"), None));
        }
    }
}
