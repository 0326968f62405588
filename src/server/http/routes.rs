use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use super::openapi::Says;
use crate::domain::{DraftField, Role};
use crate::server::state::AppState;

/// A router that can say what is on it: tests walk this list, so no route escapes them.
#[derive(Default)]
pub struct Routes {
    pub router: Router<AppState>,
    pub listed: Vec<(Method, String)>,
    pub described: Vec<(Method, String, Says)>,
    /// What takes more than being signed in.
    pub needs: Vec<(Method, String, Role)>,
    /// What may be kept of a form whose session was over when it was posted.
    pub keeps: Vec<(String, Vec<DraftField>)>,
}

impl Routes {
    /// # Panics
    /// For a method that axum does not route: at the start, not at a request.
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

    /// The route that was added last is for this role alone.
    #[must_use]
    pub fn only(mut self, role: Role) -> Self {
        if let Some((method, path)) = self.listed.last().cloned() {
            self.needs.push((method, path, role));
        }
        self
    }

    /// The same for a route that was not added by hand.
    #[must_use]
    pub fn only_at(mut self, method: &Method, path: &str, role: Role) -> Self {
        self.needs.push((method.clone(), path.to_owned(), role));
        self
    }

    /// Of this form, nothing else; a form that is not named keeps nothing.
    #[must_use]
    pub fn keeps<const N: usize>(mut self, form: &str, fields: [DraftField; N]) -> Self {
        self.keeps.push((form.to_owned(), fields.into()));
        self
    }

    /// What the `OpenAPI` document says of the route that was added last.
    #[must_use]
    pub fn says(mut self, says: Says) -> Self {
        if let Some((method, path)) = self.listed.last().cloned() {
            self.described.push((method, path, says));
        }
        self
    }

    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self.described.extend(other.described);
        self.needs.extend(other.needs);
        self.keeps.extend(other.keeps);
        self
    }
}
