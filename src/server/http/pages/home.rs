//! `/` is no page of ours: it leads to the owner's own pages, or on to the account or the sign-in form.

use axum::Extension;
use axum::extract::State;
use axum::http::Method;
use axum::response::Redirect;

use crate::domain::{AppError, paths};
use crate::server::accounts;
use crate::server::error::ServerError;
use crate::server::http::resource::Page;
use crate::server::http::routes::Routes;
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default().add(&Method::GET, paths::HOME, lead_on).public().page(paths::WELCOME).public()
}

async fn lead_on(State(app): State<AppState>, access: Option<Extension<Access>>) -> Redirect {
    let is_signed_in = matches!(access, Some(Extension(Access::SignedIn(_))));
    let home = app.config.brand.links.home.as_deref();
    // A database that cannot be asked is not empty.
    let is_new = home.is_none() && !is_signed_in && is_new(&app).await.unwrap_or(false);
    Redirect::to(match home {
        Some(home) => home,
        None if is_new => paths::WELCOME,
        None if is_signed_in => paths::ACCOUNT,
        None => paths::SIGN_IN,
    })
}

/// `/welcome` is for whoever set this up, and only until there is an account.
pub async fn give(app: &AppState, page: &Page) -> Result<(), ServerError> {
    if page.route != paths::WELCOME || is_new(app).await? {
        return Ok(());
    }
    Err(AppError::NotFound.into())
}

async fn is_new(app: &AppState) -> Result<bool, ServerError> {
    Ok(app.config.app_url.is_loopback() && !accounts::any(&app.db).await?)
}
