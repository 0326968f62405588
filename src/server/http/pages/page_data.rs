//! What a page shows beyond who is signed in, read before it is drawn: a page asks nobody.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request};
use chrono::{DateTime, Utc};
use leptos::prelude::provide_context;
use uuid::Uuid;

use super::mailbox;
use crate::domain::{
    ActivityList, AppError, LetterStep, Query, ShownLetter, SignedInDevice, paths,
};
use crate::server::access_tokens::Claims;
use crate::server::error::ServerError;
use crate::server::http::layers::viewer::Access;
use crate::server::http::parts::query::query_of;
use crate::server::state::AppState;
use crate::server::{audit, people, sessions, tasks};

#[derive(Clone)]
pub struct PageData {
    pub now: DateTime<Utc>,
    pub devices: Option<Vec<SignedInDevice>>,
    pub activity: Option<ActivityList>,
    pub letters: Vec<ShownLetter>,
    pub step: Option<LetterStep>,
    /// Of resources: whatever their pages ask for, by type.
    given: Vec<Arc<dyn Fn() + Send + Sync>>,
}

impl PageData {
    /// A page finds it by `use_context::<T>()`.
    pub fn give<T: Clone + Send + Sync + 'static>(&mut self, value: T) {
        self.given.push(Arc::new(move || provide_context(value.clone())));
    }

    pub fn provide_given(&self) {
        self.given.iter().for_each(|give| give());
    }

    pub fn none() -> Self {
        Self {
            now: Utc::now(),
            devices: None,
            activity: None,
            letters: Vec::new(),
            step: None,
            given: Vec::new(),
        }
    }
}

pub async fn load(app: &AppState, wanted: Option<Wanted>) -> Result<PageData, ServerError> {
    let mut data = PageData::none();
    match wanted {
        Some(Wanted::Devices(claims)) => {
            let list = sessions::list(app, claims.sub, claims.sid, data.now).await?;
            data.devices = Some(list);
        }
        Some(Wanted::Activity(claims, before)) => {
            let events = audit::of_account(&app.db, claims.sub, before).await?;
            data.activity = Some(audit::page(events, before));
        }
        Some(Wanted::Letters) => data.letters = mailbox::letters(app),
        Some(Wanted::Of(page)) => {
            tasks::give(app, &page, &mut data).await?;
            people::give(app, &page, &mut data).await?;
        }
        None => {}
    }
    Ok(data)
}

/// What is to be read, and for whom.
pub enum Wanted {
    Devices(Box<Claims>),
    /// Older than this event.
    Activity(Box<Claims>, Option<Uuid>),
    Letters,
    /// A page of a resource.
    Of(Page),
}

/// Which page, for whom.
pub struct Page {
    pub route: String,
    pub claims: Box<Claims>,
    pub path: String,
    pub query: Query,
}

impl Page {
    /// The first of this name in the address.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.first(name)
    }

    /// The last part of the path. What is no id is as unknown as one that nobody has.
    pub fn id(&self) -> Result<Uuid, AppError> {
        let last = self.path.rsplit('/').next().unwrap_or_default();
        Uuid::parse_str(last).map_err(|_| AppError::NotFound)
    }
}

pub fn wanted(request: &Request) -> Option<Wanted> {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    if route == Some(paths::MAILBOX) {
        return Some(Wanted::Letters);
    }
    let Some(Access::SignedIn(claims)) = request.extensions().get::<Access>().cloned() else {
        return None;
    };
    match route {
        Some(paths::SESSIONS) => Some(Wanted::Devices(claims)),
        Some(paths::ACTIVITY) => Some(Wanted::Activity(claims, before(&query_of(request.uri())))),
        route => Some(Wanted::Of(Page {
            route: route.unwrap_or_default().to_owned(),
            claims,
            path: request.uri().path().to_owned(),
            query: query_of(request.uri()),
        })),
    }
}

fn before(query: &Query) -> Option<Uuid> {
    query.first("before").and_then(|event| event.parse().ok())
}
