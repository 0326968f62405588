use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;

use super::client_ip::client_ip;
use crate::server::state::AppState;

/// Who is at the other end, as far as the connection tells. In every request's extensions.
#[derive(Clone, Debug)]
pub struct Client {
    pub ip: IpAddr,
    pub user_agent: Option<String>,
}

pub async fn identify(
    State(app): State<AppState>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let client = Client {
        ip: client_ip(peer.ip(), request.headers(), &app.config.trusted_proxies),
        user_agent: user_agent(request.headers()),
    };
    request.extensions_mut().insert(client);
    next.run(request).await
}

fn user_agent(headers: &HeaderMap) -> Option<String> {
    headers.get(header::USER_AGENT)?.to_str().ok().map(str::to_owned)
}
