use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;

use super::{error_page, link};
use crate::server::client::Client;
use crate::server::state::AppState;

/// Every request to `/auth` and `/forms` draws on its address's bucket, and whoever opens a link from
/// a email: it is looked for in the database.
pub async fn by_ip(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let opens_link = link::secret_in(&request).is_some();
    if path.starts_with("/auth/") || path.starts_with("/forms/") || opens_link {
        let ip = request.extensions().get::<Client>().map(|client| client.ip);
        if let Some(Err(refusal)) = ip.map(|ip| app.throttle.request(ip)) {
            return error_page::answer(path, &app, &refusal);
        }
    }
    next.run(request).await
}
