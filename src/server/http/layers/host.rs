use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::domain::AppError;
use crate::server::config::AppUrl;
use crate::server::http::json::problem::Problem;
use crate::server::http::parts::header_value::text;
use crate::server::http::parts::kinds::is_for_programs;
use crate::server::http::probes;
use crate::server::http::refusal::mark;
use crate::server::state::AppState;

/// With cookies that are not `Secure`, only this machine is answered: a foreign name that resolves
/// to loopback (DNS rebinding) gets 421. Probes come by address.
pub async fn check(State(app): State<AppState>, request: Request, next: Next) -> Response {
    if !app.config.app_url.is_local_http() || probes::is_probe(request.uri().path()) {
        return next.run(request).await;
    }
    let host = request
        .uri()
        .authority()
        .map(ToString::to_string)
        .or_else(|| request.headers().get(header::HOST).map(|host| text(host).into_owned()));
    if host.is_some_and(|host| AppUrl::names_this_machine(&host)) {
        return next.run(request).await;
    }
    wrong(request.uri().path(), &app)
}

/// Names `APP_URL`, in plain text: whoever reads it is a developer at the wrong address.
fn wrong(path: &str, app: &AppState) -> Response {
    let sentence = format!("This server answers only to APP_URL, {}.", app.config.app_url.origin());
    if is_for_programs(path) {
        return Problem::new(&AppError::WrongHost).with_detail(sentence).into_response();
    }
    let mut response = (StatusCode::MISDIRECTED_REQUEST, sentence).into_response();
    mark(&mut response, &AppError::WrongHost);
    response
}
