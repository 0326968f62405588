use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Role;

/// The account as its owner may see it; the same object in every JSON answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct User {
    pub id: Uuid,
    pub login: String,
    #[schema(required)]
    pub email: Option<String>,
    pub email_verified: bool,
    pub second_factor: bool,
    pub roles: Vec<Role>,
    /// A BCP 47 tag; null if not chosen.
    #[schema(required, example = "de")]
    pub language: Option<String>,
    /// A name of the IANA time zone database; null if not chosen.
    #[schema(required, example = "Europe/Berlin")]
    pub time_zone: Option<String>,
    pub created_at: DateTime<Utc>,
}

/// Whoever stayed signed in on this device until their session was over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greeting {
    pub login: String,
}

impl Greeting {
    /// Of an address its first letter and its domain: whoever looks over a shoulder need not read it.
    pub fn name(&self) -> String {
        match self.login.split_once('@') {
            Some((local, domain)) => {
                let first: String = local.chars().take(1).collect();
                format!("{first}•••@{domain}")
            }
            None => self.login.clone(),
        }
    }
}

/// The session this request belongs to. `expires_at` is absolute: renewal never moves it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Session)]
pub struct SessionView {
    pub id: Uuid,
    pub created_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
}

/// The signed-in person a page is drawn for. Pages get it as `Option<Viewer>` from context.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Viewer {
    pub user: User,
    pub session: SessionView,
}
