use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use chrono::Utc;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::domain::{AppError, SignedInDevice};
use crate::server::access_tokens::Claims;
use crate::server::client::Client;
use crate::server::http::credentials::Credentials;
use crate::server::http::entry::{self, Visitor};
use crate::server::http::json::answer::end_cookies;
use crate::server::http::json::problem::Problem;
use crate::server::http::late_answers::Over;
use crate::server::http::layers::viewer::Access;
use crate::server::http::openapi::{Says, Tag};
use crate::server::http::parts::path_part::PathPart;
use crate::server::sessions;
use crate::server::state::AppState;

#[derive(Serialize, ToSchema)]
pub struct Sessions {
    sessions: Vec<SignedInDevice>,
}

pub fn says_list() -> Says {
    Says::new(Tag::Sessions, "listSessions", "Where one is signed in")
        .gives::<Sessions>(200, "The one that asks first")
}

pub fn says_end() -> Says {
    Says::new(Tag::Sessions, "endSession", "Sign one device out")
        .id_in_path()
        .gives_nothing(204, "Its session has ended")
}

pub fn says_end_others() -> Says {
    Says::new(Tag::Sessions, "endOtherSessions", "Sign every other device out")
        .gives_nothing(204, "Their sessions have ended")
}

pub async fn list(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
) -> Result<Json<Sessions>, Problem> {
    let claims = claims(access)?;
    let listed = sessions::list(&app, claims.sub, claims.sid, Utc::now()).await;
    let sessions = listed.map_err(AppError::from)?;
    // Its own session is over, though nobody told this process yet.
    if !sessions.iter().any(|session| session.current) {
        return Err(AppError::TokenInvalid.into());
    }
    Ok(Json(Sessions { sessions }))
}

/// 404 for what is no id, was never there, is over, or belongs to somebody else.
pub async fn end(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
    Extension(client): Extension<Client>,
    PathPart(session): PathPart<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let claims = claims(access)?;
    let visitor = Visitor { client: &client, headers: &headers };
    entry::end_session(&app, visitor, &claims, session).await.map_err(AppError::from)?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if session == claims.sid && Credentials::of(&app, &headers).are_cookies() {
        end_cookies(&app, Over::ForGood, &mut response);
    }
    Ok(response)
}

pub async fn end_others(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
) -> Result<StatusCode, Problem> {
    let claims = claims(access)?;
    let visitor = Visitor { client: &client, headers: &headers };
    entry::end_others(&app, visitor, &claims).await.map_err(AppError::from)?;
    Ok(StatusCode::NO_CONTENT)
}

fn claims(access: Access) -> Result<Box<Claims>, Problem> {
    match access {
        Access::SignedIn(claims) => Ok(claims),
        _ => Err(AppError::AuthenticationRequired.into()),
    }
}
