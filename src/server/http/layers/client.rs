use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;

use super::client_ip::client_ip;
use crate::server::client::Client;
use crate::server::http::parts::header_value::text;
use crate::server::state::AppState;
use crate::texts::within;

pub async fn identify(
    State(app): State<AppState>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let ip = client_ip(peer.ip(), request.headers(), &app.config.trusted_proxies);
    let user_agent = request.headers().get(header::USER_AGENT).map(text);
    let language = app.config.languages.choose(&languages(request.headers()));
    let mut client = Client::new(ip, user_agent.as_deref());
    language.tag().clone_into(&mut client.language);
    request.extensions_mut().insert(client);
    within(language, next.run(request)).await
}

/// A header that comes in several lines is one list (RFC 9110 §5.3).
fn languages(headers: &HeaderMap) -> String {
    let lines: Vec<_> = headers.get_all(header::ACCEPT_LANGUAGE).iter().map(text).collect();
    lines.join(",")
}
