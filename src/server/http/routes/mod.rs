//! - [`Routes`]: a router that can say what is on it
//! - [`Policy`]: what a route asks of whoever comes
//! - [`Says`]: what the `OpenAPI` document says of it
//! - [`Draws`]: the rate limit that it draws on

mod draws;
mod policy;
mod says;

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};

use crate::domain::{DraftField, Role};
use crate::server::state::AppState;

pub use draws::Draws;
pub use policy::{Policies, Policy, Who};
pub use says::{Answer, PAGE_SIZE, Says, Tag};

/// A router that can say what is on it, and each route of itself: tests walk this list, so no route
/// escapes them. What is said is said of the route that was added last.
///
/// ```ignore
/// Routes::default()
///     .page(paths::SIGN_IN).public().for_guests()
///     .form::<SignIn>(paths::SIGN_IN).public().renews_nothing()
///     .add(&Method::POST, "/auth/sign-in", json).public().renews_nothing().says(says())
/// ```
#[derive(Default)]
pub struct Routes {
    pub router: Router<AppState>,
    pub listed: Vec<(Method, String)>,
    /// Of each in turn.
    pub policies: Vec<Policy>,
    pub described: Vec<(Method, String, Says)>,
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
        self.policies.push(Policy::default());
        self
    }

    /// Strangers may come.
    #[must_use]
    pub fn public(self) -> Self {
        self.with(|policy| policy.who = Who::Anyone)
    }

    /// Whoever is signed in is led on.
    #[must_use]
    pub fn for_guests(self) -> Self {
        self.with(|policy| policy.who = Who::Guests)
    }

    /// It makes or ends sessions itself, or nobody's session matters to it.
    #[must_use]
    pub fn renews_nothing(self) -> Self {
        self.with(|policy| policy.renews_nothing = true)
    }

    /// The page loads the wasm.
    #[must_use]
    pub fn with_island(self) -> Self {
        self.with(|policy| policy.island = true)
    }

    /// For this role alone.
    #[must_use]
    pub fn only(self, role: Role) -> Self {
        self.with(|policy| policy.who = Who::Only(role))
    }

    /// The page that the form stands on.
    #[must_use]
    pub(in crate::server::http) fn on_page(self, page: &'static str) -> Self {
        self.with(|policy| policy.page = Some(page))
    }

    /// Of this form, where the session was over when it was posted; nothing else.
    #[must_use]
    pub fn keeps<const N: usize>(self, fields: [DraftField; N]) -> Self {
        self.with(|policy| policy.keeps = fields.into())
    }

    /// What the `OpenAPI` document says of it.
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
        self.policies.extend(other.policies);
        self.described.extend(other.described);
        self
    }

    pub fn has(&self, method: &Method, path: &str) -> bool {
        self.listed.iter().any(|(of, at)| of == method && at == path)
    }

    fn with(mut self, say: impl FnOnce(&mut Policy)) -> Self {
        if let Some(policy) = self.policies.last_mut() {
            say(policy);
        }
        self
    }
}
