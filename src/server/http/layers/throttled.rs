use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;

use crate::domain::AppError;
use crate::server::auth::Credentials;
use crate::server::client::Client;
use crate::server::http::parts::query::link_secret;
use crate::server::http::refusal::refuse;
use crate::server::http::routes::Draws;
use crate::server::state::AppState;

/// Every request draws on a limit (docs/SECURITY.md says which), but for built files, which cost nothing.
pub async fn limit(State(app): State<AppState>, request: Request, next: Next) -> Response {
    match draw(&app, &request) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refuse(refusal),
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
        _ if link_secret(request.uri()).is_some() => app.throttle.request(ip),
        Draws::Api => match session() {
            Some(session) => app.throttle.api(session),
            None => app.throttle.page(ip),
        },
        Draws::Page => app.throttle.page(ip),
    }
}
