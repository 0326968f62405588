use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;

use crate::domain::AppError;
use crate::server::auth::Credentials;
use crate::server::client::Client;
use crate::server::http::pages::{error_page, link};
use crate::server::state::AppState;

/// Every request draws on a limit (docs/SECURITY.md says which), but for built files, which cost nothing.
pub async fn limit(State(app): State<AppState>, request: Request, next: Next) -> Response {
    match draw(&app, &request) {
        Ok(()) => next.run(request).await,
        Err(refusal) => error_page::answer(request.uri().path(), &app, &refusal),
    }
}

/// Which limit a request draws on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draws {
    /// That of the session that is shown, or others at the same address could keep someone signed in.
    Ending,
    /// The address's.
    Door,
    /// The session's; without one, as a page.
    Api,
    /// The address's wider one.
    Page,
}

impl Draws {
    pub fn of(method: &Method, path: &str) -> Self {
        match path {
            _ if ends_session(method, path) => Self::Ending,
            _ if path.starts_with("/auth/") || path.starts_with("/forms/") => Self::Door,
            _ if path.starts_with("/api/") => Self::Api,
            _ => Self::Page,
        }
    }
}

fn draw(app: &AppState, request: &Request) -> Result<(), AppError> {
    let ip = request.extensions().get::<Client>().map(|client| client.ip);
    let ip = ip.ok_or(AppError::Internal)?;
    let session = || Credentials::of(app, request.headers()).signed_session(app, Utc::now());
    match Draws::of(request.method(), request.uri().path()) {
        Draws::Ending => match session() {
            Some(session) => app.throttle.ending(session, ip),
            None => app.throttle.request(ip),
        },
        Draws::Door => app.throttle.request(ip),
        // A link from an email is looked for in the database.
        _ if opens_link(request) => app.throttle.request(ip),
        Draws::Api => match session() {
            Some(session) => app.throttle.api(session),
            None => app.throttle.page(ip),
        },
        Draws::Page => app.throttle.page(ip),
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
