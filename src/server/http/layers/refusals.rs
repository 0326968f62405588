//! A refusal outside a page: HTML for people, a problem for programs.

use std::any::Any;

use axum::Extension;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;

use crate::app::{ErrorDocument, ErrorDocumentProps};
use crate::domain::AppError;
use crate::server::http::forms;
use crate::server::http::json::problem::Problem;
use crate::server::http::layers::request_log::REQUEST_ID;
use crate::server::http::parts::accept::{asks_for_json, form_asks_for_json};
use crate::server::state::AppState;

/// Programs talk to these; everything else is for people.
pub fn is_for_programs(path: &str) -> bool {
    ["/auth/", "/api", "/.well-known/", "/healthz", "/readyz"].iter().any(|p| path.starts_with(p))
}

pub fn answer(path: &str, app: &AppState, error: &AppError) -> Response {
    if is_for_programs(path) {
        return Problem::new(error).into_response();
    }
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, Html(draw(app, error, again(path)))).into_response();
    mark(&mut response, error);
    if let Some(seconds) = error.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// The page is about this refusal: whoever asks for JSON is told the same as a problem (`dress`).
pub fn mark(response: &mut Response, error: &AppError) {
    response.extensions_mut().insert(Refused(error.clone()));
}

#[derive(Clone)]
struct Refused(AppError);

/// Where trying again starts.
fn again(path: &str) -> &'static str {
    let page = forms::page(path).unwrap_or_default();
    page.strip_suffix("/{id}").unwrap_or(page)
}

/// Names `APP_URL`, in plain text: whoever reads it is a developer at the wrong address.
pub fn wrong_host(path: &str, app: &AppState, error: &AppError) -> Response {
    let sentence = format!("This server answers only to APP_URL, {}.", app.config.app_url.origin());
    if is_for_programs(path) {
        return Problem::new(error).with_detail(sentence).into_response();
    }
    let mut response = (StatusCode::MISDIRECTED_REQUEST, sentence).into_response();
    mark(&mut response, error);
    response
}

pub async fn method_not_allowed(State(app): State<AppState>, request: Request) -> Response {
    answer(request.uri().path(), &app, &AppError::MethodNotAllowed)
}

#[derive(Clone)]
struct Panicked;

/// The panic itself is in the log (the standard hook writes it to standard error).
pub fn after_panic(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    (StatusCode::INTERNAL_SERVER_ERROR, Extension(Panicked)).into_response()
}

/// Gives a panic's answer, and a page about a refusal, the form that the asker understands.
pub async fn dress(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let is_form = path.starts_with("/forms/");
    let asks = if is_form { form_asks_for_json } else { asks_for_json };
    let asks_for_json = asks(request.headers());
    let mut response = next.run(request).await;
    if response.extensions().get::<Panicked>().is_some() {
        response = in_place_of(&response, answer(&path, &app, &AppError::Internal));
    }
    match response.extensions().get::<Refused>() {
        Some(Refused(error)) if asks_for_json => {
            in_place_of(&response, Problem::new(error).into_response())
        }
        _ => response,
    }
}

/// What else the first answer had to say: its cookies, and the id of its line in the log.
fn in_place_of(first: &Response, mut other: Response) -> Response {
    for name in [header::SET_COOKIE, REQUEST_ID] {
        for value in first.headers().get_all(&name) {
            other.headers_mut().append(&name, value.clone());
        }
    }
    other
}

fn draw(app: &AppState, error: &AppError, again: &'static str) -> String {
    let (options, error) = (app.leptos.clone(), error.clone());
    let owner = Owner::new();
    owner.with(|| ErrorDocument(ErrorDocumentProps { options, error, again }).to_html())
}
