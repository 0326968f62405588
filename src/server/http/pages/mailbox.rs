//! `/dev/mailbox`: letters that went to files. Only while developing, on this machine.

use axum::extract::State;
use axum::http::{HeaderName, Method, header};
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

use crate::domain::{AppError, ShownLetter, paths};
use crate::server::http::parts::path_part::PathPart;
use crate::server::http::refusal::refuse;
use crate::server::http::resource::{Page, PageData};
use crate::server::http::routes::Routes;
use crate::server::mail::{Kept, LOGO, Letter, Mailer, kept};
use crate::server::state::AppState;

/// Letters shown.
const AT_MOST: usize = 50;

/// A letter has its style beside its words, as mail programs want it, and nothing else. The mailbox shows it
/// in a frame.
const POLICY: [(HeaderName, &str); 2] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation",
    ),
    (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
];

pub fn routes() -> Routes {
    Routes::default().add(&Method::GET, paths::MAILBOX_EMAIL, as_html).public()
}

/// Whether there is such a mailbox; elsewhere its address is no address. Letters let people in: only
/// this machine may read them.
pub fn is_here(app: &AppState) -> bool {
    app.config.app_url.is_loopback()
        && app.config.bind.is_loopback()
        && matches!(app.mailer.as_deref(), Some(Mailer::Folder(_)))
}

pub fn give(app: &AppState, page: &Page, data: &mut PageData) -> Result<(), AppError> {
    if page.route != paths::MAILBOX {
        return Ok(());
    }
    if !is_here(app) {
        return Err(AppError::NotFound);
    }
    let shown = |Kept { id, at, letter }| ShownLetter {
        id,
        at,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
    };
    data.give(in_folder(app).into_iter().map(shown).collect::<Vec<_>>());
    Ok(())
}

async fn as_html(State(app): State<AppState>, PathPart(id): PathPart<Uuid>) -> Response {
    let found = in_folder(&app).into_iter().find(|kept| kept.id == id);
    match found {
        Some(kept) if is_here(&app) => html(&app, kept.letter),
        _ => refuse(AppError::NotFound),
    }
}

/// The email itself, with the logo that it would bring along.
pub fn html(app: &AppState, letter: Letter) -> Response {
    let logo = app.config.brand.logo.as_ref().map_or("", |logo| &logo.href);
    let html = letter.html.replace(&format!("cid:{LOGO}"), logo);
    // Its links leave the frame.
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    (POLICY, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response()
}

fn in_folder(app: &AppState) -> Vec<Kept> {
    let Some(Mailer::Folder(folder)) = app.mailer.as_deref() else { return Vec::new() };
    kept(folder, AT_MOST).unwrap_or_else(|error| {
        tracing::warn!(%error, "the mailbox cannot be read");
        Vec::new()
    })
}
