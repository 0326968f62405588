use std::error::Error;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::LengthLimitError;
use tokio::time::timeout;

use crate::domain::AppError;
use crate::server::http::parts::header_value::text;
use crate::server::http::refusal::refuse;

/// In bytes: several times the longest form we have.
const LIMIT: usize = 10_240;

/// For a few kilobytes, also from a train.
const PATIENCE: Duration = Duration::from_secs(20);

/// Reads the body before anything acts on the request, so that one that is too long, however it is
/// sent, has no effect.
pub async fn bound(request: Request, next: Next) -> Response {
    let declared = request.headers().get(header::CONTENT_LENGTH);
    let declared = declared.and_then(|length| text(length).parse::<u64>().ok());
    if declared.is_some_and(|length| length > LIMIT as u64) {
        return refuse(AppError::PayloadTooLarge);
    }
    let (parts, body) = request.into_parts();
    match timeout(PATIENCE, to_bytes(body, LIMIT)).await {
        Err(_) => refuse(AppError::RequestTimeout),
        Ok(Ok(bytes)) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        Ok(Err(error)) => {
            let too_long = error.source().is_some_and(<dyn Error>::is::<LengthLimitError>);
            let refusal = if too_long { AppError::PayloadTooLarge } else { AppError::Malformed };
            refuse(refusal)
        }
    }
}
