//! How this process hears of sessions that ended elsewhere: another replica, the command line.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::Live;
use crate::server::entity::session::{Column, Entity};

/// Looked at again on each poll: a commit may come this much later than its `ended_at`.
const OVERLAP: TimeDelta = TimeDelta::seconds(30);

/// Before the port opens: all that ended within one access token's life.
pub async fn load(
    db: &impl ConnectionTrait,
    live: &Live,
    access_ttl: Duration,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let one_life = life(access_ttl);
    mark_since(db, live, now - one_life - OVERLAP, now + one_life).await
}

/// Once a second.
pub async fn poll(
    db: &impl ConnectionTrait,
    live: &Live,
    access_ttl: Duration,
    last_heard: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    mark_since(db, live, last_heard - OVERLAP, now + life(access_ttl)).await?;
    live.forget_ended(now);
    Ok(())
}

async fn mark_since(
    db: &impl ConnectionTrait,
    live: &Live,
    since: DateTime<Utc>,
    forget_at: DateTime<Utc>,
) -> Result<(), DbErr> {
    let ended = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::EndedAt.gt(since))
        .into_tuple::<Uuid>()
        .all(db)
        .await?;
    live.mark_ended(ended, forget_at);
    Ok(())
}

pub fn life(access_ttl: Duration) -> TimeDelta {
    TimeDelta::from_std(access_ttl).unwrap_or(TimeDelta::MAX)
}
