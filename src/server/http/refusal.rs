//! A refusal outside a page. What it looks like is drawn around everything, by
//! [`layers::refusals`](super::layers::refusals): HTML for people, a problem for programs.

use std::any::Any;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::domain::{AppError, Viewer};
use crate::server::error::ServerError;
use crate::texts::Language;

/// In the extensions of an answer.
#[derive(Clone, Debug)]
pub struct Refusal {
    pub error: AppError,
    /// Whoever asks for a page has one in the answer.
    pub has_page: bool,
}

/// In the extensions of an answer to a person: who reads it, and in what they have chosen.
#[derive(Clone, Debug)]
pub struct ReadBy {
    pub viewer: Viewer,
    pub language: Option<&'static Language>,
}

pub fn refuse(error: impl Into<ServerError>) -> Response {
    let error = error.into().report();
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = status.into_response();
    response.extensions_mut().insert(Refusal { error, has_page: false });
    response
}

/// The page in this answer is about the refusal: whoever asks for JSON is told the same as a problem.
pub fn mark(response: &mut Response, error: &AppError) {
    response.extensions_mut().insert(Refusal { error: error.clone(), has_page: true });
}

pub async fn method_not_allowed() -> Response {
    refuse(AppError::MethodNotAllowed)
}

/// The panic itself is in the log (the standard hook writes it to standard error).
pub fn after_panic(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    refuse(AppError::Internal)
}
