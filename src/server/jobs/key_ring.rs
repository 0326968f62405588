use chrono::{DateTime, TimeDelta, Utc};

use super::Beat;
use crate::server::access_tokens::key_ring::{self, How, KeyPair, Schedule};
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// At least so often, for keys whose last token is dead.
const LOOK_AFTER: TimeDelta = TimeDelta::minutes(1);

pub(super) async fn keep(app: AppState, mut beat: Beat) {
    let schedule = Schedule::new(&app.config);
    let mut turned_at = Utc::now();
    while beat.next().await {
        let now = Utc::now();
        beat.report(hear(&app, &schedule, &mut turned_at, now).await);
    }
}

/// Other replicas and the command line turn the ring too.
async fn hear(
    app: &AppState,
    schedule: &Schedule,
    turned_at: &mut DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let mut keys = key_ring::load(&app.db, &app.secrets).await?;
    if is_due(&keys, schedule, now) || (now - *turned_at).abs() >= LOOK_AFTER {
        key_ring::turn(&app.db, &app.secrets, schedule, How::Due, now).await?;
        *turned_at = now;
        keys = key_ring::load(&app.db, &app.secrets).await?;
    }
    app.key_ring.replace(keys);
    Ok(())
}

fn is_due(keys: &[KeyPair], schedule: &Schedule, now: DateTime<Utc>) -> bool {
    let signing = key_ring::signing(keys, now).and_then(|key| key.signs_from);
    signing.is_none_or(|from| from + schedule.every <= now)
}
