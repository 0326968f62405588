use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::server::flows::Aftermath;

/// Times that an answer is given again where a password is hashed for it: more are no double click,
/// and draw on the rate limits as any other request.
pub const REPEATS: u8 = 5;

/// What a form that went through has done. Among the extensions of its response.
#[derive(Clone, Debug, Default)]
pub struct Done {
    /// The session that it started.
    pub session: Option<Uuid>,
    /// The account that it was about.
    pub account: Option<Uuid>,
    pub aftermath: Option<Aftermath>,
}

/// What is remembered of it. Among the extensions of a request that is to be answered like it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    /// A digest of the fields, without passwords and codes.
    pub fields: Vec<u8>,
    pub led_to: String,
    pub aftermath: Option<Aftermath>,
    pub session: Option<Uuid>,
    pub account: Option<Uuid>,
    /// Whether the browser showed a flow cookie.
    pub had_flow: bool,
    pub repeats_left: u8,
    /// When it was answered.
    #[serde(default)]
    pub at: DateTime<Utc>,
}
