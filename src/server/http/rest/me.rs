use axum::extract::State;
use axum::{Extension, Json};
use chrono::Utc;

use crate::domain::{AppError, Viewer};
use crate::server::accounts;
use crate::server::http::openapi::{Says, Tag};
use crate::server::http::problem::Problem;
use crate::server::http::viewer::Access;
use crate::server::state::AppState;

pub fn says() -> Says {
    Says::new(Tag::Accounts, "me", "Who is signed in, and until when")
        .gives::<Viewer>(200, "The account and the session")
}

/// `{user, session}`. The account may have gone since the token was signed: then it is worth nothing.
pub async fn me(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
) -> Result<Json<Viewer>, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let viewer = accounts::viewer(&app.db, claims.sid, Utc::now()).await.map_err(AppError::from)?;
    Ok(Json(viewer.ok_or(AppError::TokenInvalid)?))
}
