use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;

use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::credentials::Credentials;
use crate::server::http::pages::{error_page, link};
use crate::server::state::AppState;

/// Every request draws on a limit (docs/SECURITY.md says which), but for built files, which cost nothing.
pub async fn limit(State(app): State<AppState>, request: Request, next: Next) -> Response {
    match draw(&app, &request) {
        Ok(()) => next.run(request).await,
        Err(refusal) => error_page::answer(request.uri().path(), &app, &refusal),
    }
}

/// Ending a session of one's own has a limit for the session, or others at the same address could keep
/// someone signed in. All else at `/auth` and `/forms` draws on the address's, and so does whoever opens
/// a link from an email: it is looked for in the database. The JSON API draws on the session's; pages,
/// and the API without a session, on a wider one of the address's.
fn draw(app: &AppState, request: &Request) -> Result<(), AppError> {
    let path = request.uri().path();
    let ip = request.extensions().get::<Client>().map(|client| client.ip);
    let ip = ip.ok_or(AppError::Internal)?;
    let session = || Credentials::of(app, request.headers()).signed_session(app, Utc::now());
    if ends_session(request.method(), path)
        && let Some(session) = session()
    {
        return app.throttle.ending(session, ip);
    }
    if path.starts_with("/auth/") || path.starts_with("/forms/") || opens_link(request) {
        return app.throttle.request(ip);
    }
    match path.starts_with("/api/").then(session).flatten() {
        Some(session) => app.throttle.api(session),
        None => app.throttle.page(ip),
    }
}

fn opens_link(request: &Request) -> bool {
    link::secret_in(request).is_some()
}

fn ends_session(method: &Method, path: &str) -> bool {
    match *method {
        Method::POST => matches!(
            path,
            "/auth/sign-out"
                | "/forms/sign_out"
                | "/forms/end_session"
                | "/forms/end_other_sessions"
        ),
        Method::DELETE => path == "/auth/sessions" || path.starts_with("/auth/sessions/"),
        _ => false,
    }
}
