//! `/dev/brand`: every piece of a page and every email in the brand's colours. Only on this machine.

use axum::extract::State;
use axum::http::Method;
use axum::response::Response;
use chrono::Utc;

use super::mailbox::html;
use crate::domain::{AppError, SampleEmail, paths};
use crate::server::error::ServerError;
use crate::server::http::parts::path_part::PathPart;
use crate::server::http::refusal::refuse;
use crate::server::http::resource::{Page, PageData};
use crate::server::http::routes::Routes;
use crate::server::mail::samples;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    let page = Routes::default().page(paths::BRAND).public().with_island();
    page.add(&Method::GET, paths::BRAND_EMAIL, as_email).public()
}

/// Whether whoever asks sits before the machine that this runs on.
pub fn is_here(app: &AppState) -> bool {
    app.config.app_url.is_loopback() && app.config.bind.is_loopback()
}

pub fn give(app: &AppState, page: &Page, data: &mut PageData) -> Result<(), ServerError> {
    if page.route != paths::BRAND {
        return Ok(());
    }
    if !is_here(app) {
        return Err(AppError::NotFound.into());
    }
    let all = samples(&app.writer(), Utc::now())?.into_iter();
    let shown: Vec<SampleEmail> =
        all.map(|(name, letter)| SampleEmail { name, subject: letter.subject }).collect();
    data.give(shown);
    Ok(())
}

async fn as_email(State(app): State<AppState>, PathPart(name): PathPart<String>) -> Response {
    if !is_here(&app) {
        return refuse(AppError::NotFound);
    }
    let all = samples(&app.writer(), Utc::now());
    let found = all.map(|all| all.into_iter().find(|(known, _)| *known == name));
    match found {
        Ok(Some((_, letter))) => html(&app, letter),
        Ok(None) => refuse(AppError::NotFound),
        Err(error) => refuse(error),
    }
}
