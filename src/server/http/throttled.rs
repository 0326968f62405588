use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::error_page;
use crate::server::client::Client;
use crate::server::state::AppState;

/// Every request to `/auth` and `/forms` draws on its address's bucket.
pub async fn by_ip(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path.starts_with("/auth/") || path.starts_with("/forms/") {
        let ip = request.extensions().get::<Client>().map(|client| client.ip);
        if let Some(Err(refusal)) = ip.map(|ip| app.throttle.request(ip)) {
            return error_page::answer(path, &app, &refusal);
        }
    }
    next.run(request).await
}
