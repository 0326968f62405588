//! What a page shows beyond who is signed in, read before it is drawn: a page asks nobody.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request};
use chrono::{DateTime, Utc};
use leptos::prelude::provide_context;
use uuid::Uuid;

use crate::domain::{AppError, Query};
use crate::server::access_tokens::Claims;
use crate::server::http::parts::query::query_of;
use crate::server::http::who::Access;

#[derive(Clone)]
pub struct PageData {
    pub now: DateTime<Utc>,
    /// Whatever pages ask for, by type.
    given: Vec<Arc<dyn Fn() + Send + Sync>>,
}

impl PageData {
    pub fn new(now: DateTime<Utc>) -> Self {
        Self { now, given: Vec::new() }
    }

    /// A page finds it by `use_context::<T>()`.
    pub fn give<T: Clone + Send + Sync + 'static>(&mut self, value: T) {
        self.given.push(Arc::new(move || provide_context(value.clone())));
    }

    pub fn provide(&self) {
        provide_context(self.now);
        self.given.iter().for_each(|give| give());
    }
}

/// Which page, for whom.
pub struct Page {
    pub route: String,
    pub claims: Option<Box<Claims>>,
    pub path: String,
    pub query: Query,
}

impl Page {
    pub fn of(request: &Request) -> Self {
        let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
        let claims = match request.extensions().get::<Access>() {
            Some(Access::SignedIn(claims)) => Some(claims.clone()),
            _ => None,
        };
        Self {
            route: route.unwrap_or_default().to_owned(),
            claims,
            path: request.uri().path().to_owned(),
            query: query_of(request.uri()),
        }
    }

    /// The first of this name in the address.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.first(name)
    }

    /// The last part of the path. A part that is no UUID is answered like an id that does not exist.
    pub fn id(&self) -> Result<Uuid, AppError> {
        let last = self.path.rsplit('/').next().unwrap_or_default();
        Uuid::parse_str(last).map_err(|_| AppError::NotFound)
    }
}
