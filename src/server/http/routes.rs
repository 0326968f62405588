use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use crate::server::state::AppState;

/// A router that can say what is on it: tests walk this list, so no route escapes them.
#[derive(Default)]
pub struct Routes {
    pub router: Router<AppState>,
    pub listed: Vec<(Method, String)>,
}

impl Routes {
    #[must_use]
    pub fn add<H, T>(mut self, method: &Method, path: &str, handler: H) -> Self
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        let filter = MethodFilter::try_from(method.clone()).expect("a method that axum routes");
        self.router = self.router.route(path, on(filter, handler));
        self.listed.push((method.clone(), path.to_owned()));
        self
    }

    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self
    }
}
