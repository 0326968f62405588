use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::texts::Language;

/// Something that happened to an account, as its owner sees it.
#[derive(Clone, Debug)]
pub struct Activity {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    /// What happened, in a language.
    pub what: fn(&Language) -> String,
    /// Worth a second look.
    pub alarming: bool,
    /// Where it came from; `None`: from whoever runs the program.
    pub ip: Option<String>,
    pub device: Option<String>,
}

/// A page of it, newest first.
#[derive(Clone, Debug)]
pub struct ActivityList {
    pub events: Vec<Activity>,
    /// Older ones come before this event.
    pub older: Option<Uuid>,
    /// This is not the first page.
    pub is_later: bool,
}
