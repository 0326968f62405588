//! What a page shows beyond who is signed in, read before it is drawn: a page asks nobody.

use axum::extract::{MatchedPath, Request};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::access::{ACTIVITY, DEVICES};
use super::mailbox;
use super::viewer::Access;
use crate::domain::{ActivityList, LetterStep, ShownLetter, SignedInDevice};
use crate::server::access_token::Claims;
use crate::server::error::ServerError;
use crate::server::state::AppState;
use crate::server::{audit, sessions};

#[derive(Clone)]
pub struct PageData {
    pub now: DateTime<Utc>,
    pub devices: Option<Vec<SignedInDevice>>,
    pub activity: Option<ActivityList>,
    pub letters: Vec<ShownLetter>,
    pub step: Option<LetterStep>,
}

impl PageData {
    pub fn none() -> Self {
        Self { now: Utc::now(), devices: None, activity: None, letters: Vec::new(), step: None }
    }
}

pub async fn load(app: &AppState, wanted: Option<Wanted>) -> Result<PageData, ServerError> {
    let mut data = PageData::none();
    match wanted {
        Some(Wanted::Devices(claims)) => {
            let list = sessions::list(&app.db, &app.live, claims.sub, claims.sid, data.now).await?;
            data.devices = Some(list);
        }
        Some(Wanted::Activity(claims, before)) => {
            let events = audit::of_account(&app.db, claims.sub, before).await?;
            data.activity = Some(audit::page(events, before));
        }
        Some(Wanted::Letters) => data.letters = mailbox::letters(app),
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
}

pub fn wanted(request: &Request) -> Option<Wanted> {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    if route == Some(mailbox::PAGE) {
        return Some(Wanted::Letters);
    }
    let Some(Access::SignedIn(claims)) = request.extensions().get::<Access>().cloned() else {
        return None;
    };
    match route {
        Some(DEVICES) => Some(Wanted::Devices(claims)),
        Some(ACTIVITY) => Some(Wanted::Activity(claims, before(request.uri().query()))),
        _ => None,
    }
}

fn before(query: Option<&str>) -> Option<Uuid> {
    let mut pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    pairs.find(|(name, _)| name == "before").and_then(|(_, event)| event.parse().ok())
}
