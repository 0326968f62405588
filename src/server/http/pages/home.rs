//! `/` is no page of ours: it leads to the owner's own pages, or on to the account or the sign-in form.

use std::env;
use std::sync::LazyLock;

use axum::Extension;
use axum::extract::State;
use axum::http::Method;
use axum::response::Redirect;

use super::brand;
use crate::components::Program;
use crate::domain::{AppError, paths};
use crate::server::accounts;
use crate::server::error::ServerError;
use crate::server::http::resource::{Page, PageData};
use crate::server::http::routes::Routes;
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    LazyLock::force(&PROGRAM);
    Routes::default()
        .add(&Method::GET, paths::HOME, lead_on)
        .public()
        .page(paths::WELCOME)
        .public()
        .page(paths::NEXT)
        .public()
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

/// `/welcome` is for whoever set this up, and only until there is an account; what is left to do then
/// stands at `/dev/next`.
pub async fn give(app: &AppState, page: &Page, data: &mut PageData) -> Result<(), ServerError> {
    let is_there = match page.route.as_str() {
        paths::WELCOME => is_new(app).await?,
        paths::NEXT => brand::is_here(app),
        _ => return Ok(()),
    };
    if !is_there {
        return Err(AppError::NotFound.into());
    }
    data.give(PROGRAM.clone());
    Ok(())
}

/// As somebody calls it from where it was started; read then, for a build may put another in its place.
static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    let program = env::current_exe().unwrap_or_else(|_| "vestibule".into());
    let here = env::current_dir().unwrap_or_default();
    let short = program.strip_prefix(here).unwrap_or(&program).display().to_string();
    Program(if short.contains('/') { short } else { format!("./{short}") })
});

async fn is_new(app: &AppState) -> Result<bool, ServerError> {
    Ok(app.config.app_url.is_loopback() && !accounts::any(&app.db).await?)
}
