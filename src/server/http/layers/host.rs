use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;

use crate::domain::AppError;
use crate::server::config::AppUrl;
use crate::server::http::pages::error_page;
use crate::server::http::parts::header_value::text;
use crate::server::http::probes;
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
    error_page::wrong_host(request.uri().path(), &app, &AppError::WrongHost)
}
