use std::collections::HashMap;
use std::sync::Arc;

use axum::http::Method;

use super::Routes;
use crate::domain::{DraftField, Role};

/// Who may come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Who {
    #[default]
    SignedIn,
    Anyone,
    /// Of no use to someone who is signed in: they are led on.
    Guests,
    /// This role alone.
    Only(Role),
}

/// What a route asks of whoever comes, said beside it. Without a word it is closed to strangers, and
/// tokens are renewed on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    pub who: Who,
    /// It makes or ends sessions itself, or nobody's session matters to it.
    pub renews_nothing: bool,
    /// The page that a form stands on; `{id}`: one of many.
    pub page: Option<&'static str>,
    /// A page that loads the wasm.
    pub island: bool,
    /// What may be kept of a form whose session was over when it was posted. Nothing else is.
    pub keeps: Vec<DraftField>,
}

impl Policy {
    pub fn is_public(&self) -> bool {
        matches!(self.who, Who::Anyone | Who::Guests)
    }
}

/// Those of all routes, by path.
#[derive(Clone)]
pub struct Policies(Arc<HashMap<String, Vec<OfMethod>>>);

struct OfMethod {
    method: Method,
    policy: Arc<Policy>,
}

impl Policies {
    pub fn new(routes: &Routes) -> Self {
        let mut all: HashMap<String, Vec<_>> = HashMap::new();
        for ((method, path), policy) in routes.listed.iter().zip(&routes.policies) {
            let (method, policy) = (method.clone(), Arc::new(policy.clone()));
            all.entry(path.clone()).or_default().push(OfMethod { method, policy });
        }
        Self(Arc::new(all))
    }

    /// `HEAD` is answered by what answers `GET`. Of a method that is not answered there the path's
    /// first decides who learns that.
    ///
    /// No route at all (a 404) tells nobody anything.
    pub fn of(&self, method: &Method, route: Option<&str>) -> Arc<Policy> {
        let Some(known) = route.and_then(|route| self.0.get(route)) else {
            let who = if route.is_none() { Who::Anyone } else { Who::default() };
            return Arc::new(Policy { who, ..Policy::default() });
        };
        let method = if method == Method::HEAD { &Method::GET } else { method };
        let named = known.iter().find(|it| it.method == *method).or_else(|| known.first());
        named.map(|it| Arc::clone(&it.policy)).unwrap_or_default()
    }

    /// The pages that are for guests.
    pub fn for_guests(&self) -> Vec<String> {
        let are = |known: &[OfMethod]| known.iter().any(|it| it.policy.who == Who::Guests);
        let guests = self.0.iter().filter(|(_, known)| are(known));
        guests.map(|(path, _)| path.clone()).collect()
    }
}
