//! Short-lived state of one browser: a flash message, how far it has come with an email, what was
//! typed into a refused form.
//!
//! What is small stands in the flow cookie itself, sealed, so that a link from an email opens
//! without a row; what is large, or must be given once, has a row of which the cookie knows the id.
//!
//! - [`Flow`]: the flow of one browser, and what may be kept in it
//! - [`Journey`], [`LinkPage`], [`Proven`]: the words for what is kept
//! - [`Kind`]: who a row is kept for; each kind has a cap of its own, so that strangers cannot fill
//!   what others need
//! - [`Claim`]: who answers a request that can come twice, and what was answered; [`Waiting`]: who waits for that
//! - `seal`: the cookie's content; `rows`: the table

mod claims;
mod draft;
mod flow;
mod journey;
mod rows;
mod seal;
mod waiting;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::DatabaseConnection;

use super::crypto::Secret;
use super::error::ServerError;
pub use crate::server::entity::flow::Kind;
pub use claims::{Claim, Held};
pub use draft::NO_ROW;
pub use flow::{Aftermath, Cookie, Flow, Taken};
pub use journey::{Journey, LinkPage, Proven};
use rows::Rows;
pub use seal::Draft;
pub use waiting::Waiting;

/// Long enough to look up a password elsewhere.
pub const LIFE: TimeDelta = TimeDelta::minutes(30);

/// How far the clocks of two servers may differ.
const SKEW: TimeDelta = TimeDelta::minutes(1);

#[derive(Clone)]
pub struct Flows {
    rows: Arc<Rows>,
    /// Newest first: the first seals, all open.
    secrets: Arc<Vec<Secret>>,
    pub waiting: Waiting,
}

impl Flows {
    pub fn new(db: DatabaseConnection, secrets: Arc<Vec<Secret>>) -> Self {
        Self { rows: Arc::new(Rows::new(db)), secrets, waiting: Waiting::default() }
    }

    /// The flow of the first cookie that we sealed and that is still alive; else an empty one.
    pub fn open(&self, cookies: &[String], now: DateTime<Utc>) -> Flow {
        let sealed = cookies.iter().find_map(|text| seal::open(&self.secrets, text, now));
        Flow::new(self.clone(), sealed, now)
    }

    /// Counts the rows anew; once a minute, after the sweep.
    pub async fn recount(&self, now: DateTime<Utc>) -> Result<(), ServerError> {
        Ok(self.rows.recount(now).await?)
    }
}

/// Whether a moment in which something expires lies ahead, and no further than its life: a clock that
/// was set back makes nothing live longer.
fn is_alive(expires_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    expires_at > now && expires_at <= now + LIFE + SKEW
}
