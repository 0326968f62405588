//! Where an account is signed in, and ending it there, by form and by JSON.

use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use chrono::Utc;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::domain::{AppError, Notice, SignedInDevice, paths};
use crate::pages;
use crate::server::access_tokens::Claims;
use crate::server::auth::Credentials;
use crate::server::auth::{self, Visitor};
use crate::server::error::ServerError;
use crate::server::http::forms::form::Form;
use crate::server::http::json::problem::Problem;
use crate::server::http::parts::path_part::PathPart;
use crate::server::http::routes::Routes;
use crate::server::http::routes::{Says, Tag};
use crate::server::http::signed_out;
use crate::server::http::who::Access;
use crate::server::sessions;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::SESSIONS)
        .form::<pages::EndSession>(paths::SESSIONS)
        .form::<pages::EndOtherSessions>(paths::SESSIONS)
        .add(&Method::GET, "/auth/sessions", list)
        .says(says_list())
        .add(&Method::DELETE, "/auth/sessions", json_others)
        .says(says_end_others())
        .add(&Method::DELETE, "/auth/sessions/{id}", json)
        .says(says_end())
}

pub async fn form(session: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    let Ok(session) = Uuid::parse_str(session) else {
        return Err(form.refuse(AppError::NotFound, None).await);
    };
    match auth::end_session(&form.app, &form.visitor(), claims, session).await {
        Ok(()) if session == claims.sid => {
            signed_out(&form).await;
            Ok(())
        }
        // It has ended in the meantime: that is what was wanted.
        Ok(()) | Err(ServerError::Refused(AppError::NotFound)) => {
            form.notify(Notice::DeviceSignedOut).await;
            form.go(paths::SESSIONS);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

async fn signed_out(form: &Form) {
    if Credentials::of(&form.app, &form.parts.headers).are_cookies() {
        form.set(signed_out::cookies(&form.app, &form.parts.headers));
    }
    form.notify(Notice::SignedOut).await;
    form.go(paths::SIGN_IN);
}

/// `here`: this session, too, after the others.
pub async fn form_others(here: bool) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    let visitor = form.visitor();
    let ended = async {
        auth::end_others(&form.app, &visitor, claims).await?;
        if here {
            auth::end_session(&form.app, &visitor, claims, claims.sid).await?;
        }
        Ok::<_, ServerError>(())
    };
    match ended.await {
        Ok(()) if here => {
            signed_out(&form).await;
            Ok(())
        }
        Ok(()) => {
            form.notify(Notice::OthersSignedOut).await;
            form.go(paths::SESSIONS);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

#[derive(Serialize, ToSchema)]
pub struct Sessions {
    sessions: Vec<SignedInDevice>,
}

pub fn says_list() -> Says {
    Says::new(Tag::SESSIONS, "listSessions", "List sessions")
        .gives::<Sessions>(200, "Sessions, the current one first")
}

pub fn says_end() -> Says {
    Says::new(Tag::SESSIONS, "endSession", "End a session")
        .id_in_path()
        .gives_nothing(204, "Session ended")
}

pub fn says_end_others() -> Says {
    Says::new(Tag::SESSIONS, "endOtherSessions", "End all other sessions")
        .gives_nothing(204, "Sessions ended")
}

pub async fn list(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
) -> Result<Json<Sessions>, Problem> {
    let claims = claims(access)?;
    let listed = sessions::list(&app, claims.sub, claims.sid, Utc::now()).await;
    let sessions = listed?;
    // Its own session is over, though nobody told this process yet.
    if !sessions.iter().any(|session| session.current) {
        return Err(AppError::TokenInvalid.into());
    }
    Ok(Json(Sessions { sessions }))
}

/// 404 for what is no id, was never there, is over, or belongs to somebody else.
pub async fn json(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
    visitor: Visitor,
    PathPart(session): PathPart<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let claims = claims(access)?;
    auth::end_session(&app, &visitor, &claims, session).await?;
    let mut response = StatusCode::NO_CONTENT.into_response();
    if session == claims.sid && Credentials::of(&app, &headers).are_cookies() {
        for cookie in signed_out::cookies(&app, &headers) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    Ok(response)
}

pub async fn json_others(
    State(app): State<AppState>,
    Extension(access): Extension<Access>,
    visitor: Visitor,
) -> Result<StatusCode, Problem> {
    let claims = claims(access)?;
    auth::end_others(&app, &visitor, &claims).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn claims(access: Access) -> Result<Box<Claims>, Problem> {
    match access {
        Access::SignedIn(claims) => Ok(claims),
        _ => Err(AppError::AuthenticationRequired.into()),
    }
}
