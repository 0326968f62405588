use axum::extract::{FromRef, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::domain::AppError;
use crate::server::auth::{Credentials, Visitor};
use crate::server::client::Client;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::json::problem::Problem;
use crate::server::state::AppState;

impl Visitor {
    pub fn of(app: &AppState, client: Client, headers: &HeaderMap) -> Self {
        let cookies = Cookies::new(&app.config);
        Self {
            client,
            credentials: Credentials::of(app, headers),
            flow: cookies.read(headers, Name::Flow),
            device: cookies.read(headers, Name::Device).join("."),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visitor
where
    AppState: FromRef<S>,
{
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let client = parts.extensions.get::<Client>().cloned().ok_or(AppError::Internal)?;
        Ok(Self::of(&AppState::from_ref(state), client, &parts.headers))
    }
}
