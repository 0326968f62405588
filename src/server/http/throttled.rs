use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;
use uuid::Uuid;

use super::credentials::Credentials;
use super::{error_page, link};
use crate::server::client::Client;
use crate::server::state::AppState;

/// Every request to `/auth` and `/forms` draws on its address's bucket, and whoever opens a link from
/// an email: it is looked for in the database. Ending a session of one's own does not, or others at
/// the same address could keep someone signed in: it has a limit for the session.
pub async fn by_ip(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let opens_link = link::secret_in(&request).is_some();
    if path.starts_with("/auth/") || path.starts_with("/forms/") || opens_link {
        let ip = request.extensions().get::<Client>().map(|client| client.ip);
        let allowed = match (ends_session(&app, &request), ip) {
            (Some(session), _) => app.throttle.ending(session),
            (None, Some(ip)) => app.throttle.request(ip),
            (None, None) => Ok(()),
        };
        if let Err(refusal) = allowed {
            return error_page::answer(path, &app, &refusal);
        }
    }
    next.run(request).await
}

/// The session that asks, if it asks to end one, and shows a token that we signed.
fn ends_session(app: &AppState, request: &Request) -> Option<Uuid> {
    let path = request.uri().path();
    let ends = match *request.method() {
        Method::POST => matches!(
            path,
            "/auth/sign-out" | "/forms/sign_out" | "/forms/end_session" | "/forms/end_other_sessions"
        ),
        Method::DELETE => path == "/auth/sessions" || path.starts_with("/auth/sessions/"),
        _ => false,
    };
    ends.then(|| Credentials::of(app, request.headers()).signed_session(app, Utc::now())).flatten()
}
