use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::Live;
use crate::server::config::IdleTtl;
use crate::server::entity::session::Model;

/// How long this session may lie unused; `None`: as long as it lives.
pub fn limit(ttl: IdleTtl, session: &Model) -> Option<TimeDelta> {
    let limit: Option<Duration> = if session.persistent { ttl.kept } else { ttl.short };
    limit.map(|limit| TimeDelta::from_std(limit).unwrap_or(TimeDelta::MAX))
}

/// When it was last used as far as this process knows: by an access token or by a renewal.
pub fn used_at(session: &Model, live: &Live) -> DateTime<Utc> {
    let seen = session.last_seen_at.max(session.rotated_at);
    live.last_seen(session.id).map_or(seen, |at| at.max(seen))
}

/// `limit`: of [`limit()`].
pub fn is_idle(used_at: DateTime<Utc>, limit: Option<TimeDelta>, now: DateTime<Utc>) -> bool {
    limit.is_some_and(|limit| now - used_at >= limit)
}
