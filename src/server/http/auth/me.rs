//! Who is signed in.

use axum::http::Method;
use axum::{Extension, Json};

use crate::domain::{AppError, Viewer};
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};

pub fn routes() -> Routes {
    Routes::default().add(&Method::GET, "/auth/me", json).says(says())
}

pub fn says() -> Says {
    Says::new(Tag::ACCOUNTS, "me", "Get the current account and session")
        .gives::<Viewer>(200, "Account and session")
}

/// `{user, session}`, from the row: the token may be some minutes old.
pub async fn json(viewer: Option<Extension<Viewer>>) -> Result<Json<Viewer>, Problem> {
    let Extension(viewer) = viewer.ok_or(AppError::TokenInvalid)?;
    Ok(Json(viewer))
}
