use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;

use super::client_ip::client_ip;
use crate::server::client::Client;
use crate::server::http::parts::header_value::text;
use crate::server::state::AppState;

pub async fn identify(
    State(app): State<AppState>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let ip = client_ip(peer.ip(), request.headers(), &app.config.trusted_proxies);
    let user_agent = request.headers().get(header::USER_AGENT).map(text);
    let client = Client::new(ip, user_agent.as_deref());
    request.extensions_mut().insert(client);
    next.run(request).await
}
