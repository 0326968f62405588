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
    /// How often in a row; `at` is the last time.
    pub times: u32,
}

/// A page of it, newest first.
#[derive(Clone, Debug)]
pub struct ActivityList {
    pub events: Vec<Activity>,
    pub shown: Shown,
    /// Older ones come before this event.
    pub older: Option<Uuid>,
    /// This is not the first page.
    pub is_later: bool,
}

/// Which part of what happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    #[default]
    All,
    SignIns,
    Changes,
}

impl Shown {
    pub const ALL: [Self; 3] = [Self::All, Self::SignIns, Self::Changes];

    /// In an address; all is not said.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::SignIns => Some("sign-ins"),
            Self::Changes => Some("changes"),
        }
    }

    pub fn of(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|shown| shown.name() == name).unwrap_or_default()
    }
}
