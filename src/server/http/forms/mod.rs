//! The forms: server functions reached by a plain `POST`, answered with a redirect (303), so that
//! reload posts nothing twice.
//!
//! - `run`: every form's way in and out
//! - `form`: the request and the response of the one that is running

pub mod draft;
pub mod form;
mod run;

use axum::http::Method;

use super::routes::Routes;
use crate::domain::DraftField::{FirstName, LastName, Notes, Status, Title, Version};
use crate::domain::{Role, paths};
pub use run::{page_of, path_of};

pub fn routes() -> Routes {
    let mut paths: Vec<_> = leptos::server_fn::axum::server_fn_paths().collect();
    paths.sort_unstable_by_key(|(path, _)| *path);
    paths
        .iter()
        .fold(Routes::default(), |routes, (path, method)| routes.add(method, path, run::run))
        .only_at(&Method::POST, "/forms/delete_person", Role::Admin)
        .keeps("/forms/create_task", [Title, Notes])
        .keeps("/forms/edit_task", [Title, Notes, Status, Version])
        .keeps("/forms/create_person", [FirstName, LastName])
        .keeps("/forms/edit_person", [FirstName, LastName])
}

/// The page that a form stands on; `{id}`: one of many.
pub fn page(form: &str) -> Option<&'static str> {
    match form {
        "/forms/sign_in" => Some(paths::SIGN_IN),
        "/forms/sign_up" => Some(paths::SIGN_UP),
        "/forms/sign_out" => Some(paths::HOME),
        "/forms/change_password" => Some(paths::ACCOUNT),
        "/forms/end_session" | "/forms/end_other_sessions" => Some(paths::SESSIONS),
        "/forms/verify_email" | "/forms/resend_verification" => Some(paths::VERIFY_EMAIL),
        "/forms/forgot_password" => Some(paths::FORGOT_PASSWORD),
        "/forms/reset_password" => Some(paths::RESET_PASSWORD),
        "/forms/not_mine" => Some(paths::NOT_MINE),
        "/forms/change_email" => Some(paths::EMAIL),
        "/forms/undo_email_change" => Some(paths::UNDO_EMAIL_CHANGE),
        "/forms/create_task" => Some(paths::TASKS),
        "/forms/edit_task" | "/forms/delete_task" => Some(paths::TASK),
        "/forms/create_person" => Some(paths::PEOPLE),
        "/forms/edit_person" | "/forms/delete_person" => Some(paths::PERSON),
        _ => None,
    }
}
