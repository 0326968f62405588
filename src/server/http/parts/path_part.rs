#![expect(clippy::disallowed_types, reason = "the one place that reads a part of a path")]

use std::str::FromStr;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::response::Response;

use crate::domain::AppError;
use crate::server::http::refusal::refuse;
use crate::server::state::AppState;

/// The `{…}` of a path: an id, a name. One that cannot be parsed (`%ff` is not even text) is answered
/// like one that does not exist: 404, as a problem or a page.
pub struct PathPart<T>(pub T);

impl<T: FromStr> FromRequestParts<AppState> for PathPart<T> {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Response> {
        let text = Path::<String>::from_request_parts(parts, app).await.ok();
        // `%2F` is no end of a part for the router, and no text of one for us.
        let text = text.map(|Path(text)| text).filter(|text| !text.contains('/'));
        let part = text.and_then(|text| text.parse().ok());
        part.map(Self).ok_or_else(|| refuse(AppError::NotFound))
    }
}
