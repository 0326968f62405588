use axum::http::{HeaderMap, HeaderValue};

use crate::domain::AppError;

/// What a program gives a request so that it may send it twice (draft-ietf-httpapi-idempotency-key).
pub const HEADER: &str = "idempotency-key";

/// In characters, each of them visible ASCII.
pub const LONGEST: usize = 255;

/// # Errors
/// [`AppError::Malformed`]: it is no key.
pub fn of(headers: &HeaderMap) -> Result<Option<HeaderValue>, AppError> {
    let Some(key) = headers.get(HEADER) else { return Ok(None) };
    let is_one =
        (1..=LONGEST).contains(&key.len()) && key.as_bytes().iter().all(u8::is_ascii_graphic);
    if is_one { Ok(Some(key.clone())) } else { Err(AppError::Malformed) }
}
