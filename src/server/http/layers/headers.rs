use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

use crate::server::state::AppState;

/// On every response, unless it set its own. `same-origin` for the referrer: a refused form is
/// answered with a way back, which `no-referrer` would take away.
const ALWAYS: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), \
         microphone=(), payment=(), usb=()",
    ),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'",
    ),
];

/// A year, in seconds.
const HSTS: &str = "max-age=31536000; includeSubDomains";

pub async fn add(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    complete(response.headers_mut(), app.config.app_url.is_https());
    response
}

fn complete(headers: &mut HeaderMap, is_https: bool) {
    for (name, value) in ALWAYS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if is_https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(HSTS));
    }
    // Whatever did not say that it may be kept may not be; whatever sets a cookie must not be:
    // a cache in between would hand one person's session to another.
    let sets_cookie = headers.contains_key(header::SET_COOKIE);
    if sets_cookie || !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// For a drawn page: scripts by nonce only, wasm for its islands, the reload socket under watch. `frames`: it
/// shows other answers of ours.
pub fn page_policy(nonce: &str, reload_port: Option<u32>, frames: bool) -> String {
    let reload = reload_port
        .map(|port| format!(" ws://localhost:{port} ws://127.0.0.1:{port}"))
        .unwrap_or_default();
    let frames = if frames { " frame-src 'self';" } else { "" };
    format!(
        "default-src 'none';{frames} script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; \
         style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'{reload}; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(own: &[(HeaderName, &'static str)], is_https: bool) -> HeaderMap {
        let own = own.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
        let mut headers: HeaderMap = own.collect();
        complete(&mut headers, is_https);
        headers
    }

    #[test]
    fn whatever_sets_a_cookie_is_kept_by_nobody() {
        let public = (header::CACHE_CONTROL, "public, max-age=300");
        let kept = completed(std::slice::from_ref(&public), false);
        assert_eq!(kept[header::CACHE_CONTROL], "public, max-age=300");
        let with_cookie = completed(&[public, (header::SET_COOKIE, "access_token=x")], false);
        assert_eq!(with_cookie[header::CACHE_CONTROL], "no-store");
        assert_eq!(completed(&[], false)[header::CACHE_CONTROL], "no-store");
    }

    #[test]
    fn what_a_response_says_itself_stays_and_the_rest_is_added() {
        let own = (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");
        let headers = completed(&[own], true);
        assert_eq!(headers[header::CONTENT_SECURITY_POLICY], "default-src 'none'; sandbox");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(headers[header::STRICT_TRANSPORT_SECURITY], HSTS);
        assert!(!completed(&[], false).contains_key(header::STRICT_TRANSPORT_SECURITY));
    }
}
