use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A signed-in device, as its owner sees it; the same object in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SignedInDevice {
    /// ID of the session.
    pub id: Uuid,
    /// The session of this request.
    pub current: bool,
    pub created_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    /// When the session ends, whatever is done.
    pub expires_at: DateTime<Utc>,
    pub ip: String,
    /// Browser and system, for people.
    pub device: String,
    /// A phone or a tablet.
    #[serde(skip)]
    pub handheld: bool,
}
