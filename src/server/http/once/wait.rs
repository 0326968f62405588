use std::time::Duration;

use chrono::Utc;
use tokio::time::{Instant, sleep};

use crate::server::entity::flow::Kind;
use crate::server::error::ServerError;
use crate::server::flows::Claim;
use crate::server::state::AppState;

/// How long the second waits for the first.
const PATIENCE: Duration = Duration::from_secs(5);

/// A few milliseconds of a database, for as long as a password is hashed.
const LOOK: Duration = Duration::from_millis(50);

/// Never [`Claim::Busy`], unless the first takes too long or too many wait for it.
pub async fn claim(app: &AppState, kind: Kind, names: &[Vec<u8>]) -> Result<Claim, ServerError> {
    let deadline = Instant::now() + PATIENCE;
    let mut place = None;
    loop {
        let claim = app.flows.claim(kind, names, Utc::now()).await?;
        if !matches!(claim, Claim::Busy) || Instant::now() >= deadline {
            return Ok(claim);
        }
        if place.is_none() {
            place = names.first().and_then(|name| app.flows.waiting.take(name));
        }
        if place.is_none() {
            return Ok(Claim::Busy);
        }
        sleep(LOOK).await;
    }
}
