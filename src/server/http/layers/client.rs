use std::net::SocketAddr;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, header};
use axum::middleware::Next;
use axum::response::Response;

use super::client_ip::client_ip;
use super::refusals::wants_problem;
use crate::server::client::Client;
use crate::server::config::Config;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::parts::header_value::text;
use crate::server::state::AppState;
use crate::texts::{Language, within};

pub async fn identify(
    State(app): State<AppState>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> Response {
    let ip = client_ip(peer.ip(), request.headers(), &app.config.trusted_proxies);
    let user_agent = request.headers().get(header::USER_AGENT).map(text);
    let language = language(&app.config, request.uri().path(), request.headers());
    let mut client = Client::new(ip, user_agent.as_deref());
    language.tag().clone_into(&mut client.language);
    request.extensions_mut().insert(client);
    within(language, next.run(request)).await
}

/// Chosen here earlier, else asked for. What is said to programs is asked for: their reader is another.
fn language(config: &Config, path: &str, headers: &HeaderMap) -> &'static Language {
    let offer = &config.languages;
    let by_cookie = || {
        let shown = Cookies::new(config).read(headers, Name::Language);
        shown.iter().find_map(|tag| offer.offered(tag))
    };
    let chosen = if wants_problem(path, headers) { None } else { by_cookie() };
    chosen.unwrap_or_else(|| offer.choose(&languages(headers)))
}

/// A header that comes in several lines is one list (RFC 9110 §5.3).
fn languages(headers: &HeaderMap) -> String {
    let lines: Vec<_> = headers.get_all(header::ACCEPT_LANGUAGE).iter().map(text).collect();
    lines.join(",")
}
