//! How this process hears of sessions that ended, roles that changed and accounts that were deleted elsewhere: another replica, the
//! command line.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::server::accounts;
use crate::server::entity::session::{Column, Entity};
use crate::server::error::ServerError;
use crate::server::live::{Live, life};

/// Looked at again on each poll: a commit may come this much later than its `ended_at`.
const OVERLAP: TimeDelta = TimeDelta::seconds(30);

/// The same for [`load`], beside an access token's life: also a commit that was stalled for minutes, or
/// a server whose clock is behind, is heard of while it matters.
const LONG_OVERLAP: TimeDelta = TimeDelta::minutes(1);

/// All that ended within one access token's life: before the port opens, and every ten seconds.
pub async fn load(
    db: &impl ConnectionTrait,
    live: &Live,
    access_ttl: Duration,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let one_life = life(access_ttl);
    mark_since(db, live, now - one_life - LONG_OVERLAP, one_life, now).await
}

/// Once a second.
pub async fn poll(
    db: &impl ConnectionTrait,
    live: &Live,
    access_ttl: Duration,
    last_heard: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    // Not after now: our clock may have been set back since.
    mark_since(db, live, last_heard.min(now) - OVERLAP, life(access_ttl), now).await?;
    live.forget_ended(now);
    Ok(())
}

async fn mark_since(
    db: &impl ConnectionTrait,
    live: &Live,
    since: DateTime<Utc>,
    keep: TimeDelta,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let ended = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::EndedAt.gt(since))
        .into_tuple::<Uuid>()
        .all(db)
        .await?;
    live.mark_ended(ended, now + keep);
    live.mark_deleted(accounts::deleted_since(db, since).await?, now + keep);
    for (user, at, roles) in accounts::changed_roles(db, since).await? {
        live.mark_roles(user, at, roles.0, keep);
    }
    Ok(())
}
