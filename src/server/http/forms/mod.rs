//! The forms: server functions reached by a plain `POST`, answered with a redirect (303), so that
//! reload posts nothing twice.
//!
//! - `run`: every form's way in and out
//! - `form`: the request and the response of the one that is running

pub mod draft;
pub mod form;
mod run;

use axum::http::Method;
use leptos::server_fn::ServerFn;

use super::routes::Routes;
pub use run::{page_of, path_of, standing_on};

impl Routes {
    /// What a server function answers, posted from a form on this page (`{id}`: one of many).
    #[must_use]
    pub fn form<F: ServerFn>(self, page: &'static str) -> Self {
        self.add(&Method::POST, F::PATH, run::run).on_page(page)
    }
}

/// The server functions of which `routes` say nothing: closed.
pub fn unsaid(routes: Routes) -> Routes {
    let mut paths: Vec<_> = leptos::server_fn::axum::server_fn_paths().collect();
    paths.sort_unstable_by_key(|(path, _)| *path);
    paths.iter().fold(routes, |routes, (path, method)| {
        if routes.has(method, path) { routes } else { routes.add(method, path, run::run) }
    })
}
