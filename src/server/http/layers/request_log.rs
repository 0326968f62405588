use std::time::Instant;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument;
use uuid::Uuid;

use crate::server::client::Client;

pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// One line a request. The path without its query: links and errors travel there. Our own id, since
/// a stranger's could forge a line.
pub async fn log(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = Uuid::now_v7();
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let ip = request.extensions().get::<Client>().map(|client| client.ip);
    let span = tracing::info_span!("request", %id);
    let mut response = next.run(request).instrument(span).await;
    tracing::info!(
        %id, %method, path, status = response.status().as_u16(), ip = ip.map(tracing::field::display),
        ms = tenths(started), "answered"
    );
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// Milliseconds, to a tenth.
fn tenths(since: Instant) -> f64 {
    (since.elapsed().as_secs_f64() * 10_000.0).round() / 10.0
}
