//! Deletes what is over: sessions past their time or ended long ago, and stale flows. Bounded
//! batches with a breath between them, so that the database is never held for long.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use croner::Cron;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use tokio_util::sync::CancellationToken;

use crate::server::entity::{flow, session};
use crate::server::state::AppState;

/// Rows a statement: some milliseconds of `SQLite`'s one writer.
const BATCH: u64 = 500;

/// Sign-ins that wait go first.
const BREATH: Duration = Duration::from_millis(5);

/// Sessions that ended early stay this long (or until their own end, if that is sooner): whoever
/// asks what happened still finds them.
const KEEP_ENDED: TimeDelta = TimeDelta::days(30);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purged {
    pub sessions: u64,
    pub flows: u64,
    pub batches: u64,
}

pub async fn purge(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Purged, DbErr> {
    let mut purged = Purged::default();
    while purged.sessions == purged.batches * BATCH {
        purged.sessions += sessions(db, now).await?;
        purged.batches += 1;
        tokio::time::sleep(BREATH).await;
    }
    let before = purged.batches;
    while purged.flows == (purged.batches - before) * BATCH {
        purged.flows += flows(db, now).await?;
        purged.batches += 1;
        tokio::time::sleep(BREATH).await;
    }
    Ok(purged)
}

/// One batch of sessions. Never a live one: the condition is part of the `DELETE`.
async fn sessions(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let over = Condition::any()
        .add(session::Column::ExpiresAt.lt(now))
        .add(session::Column::EndedAt.lt(now - KEEP_ENDED));
    let batch = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .cond_where(over)
        .limit(BATCH)
        .to_owned();
    let result = session::Entity::delete_many()
        .filter(session::Column::Id.in_subquery(batch))
        .exec(db)
        .await?;
    Ok(result.rows_affected)
}

/// One batch of stale flows; also swept each minute, since strangers make them.
pub async fn flows(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<u64, DbErr> {
    let batch = Query::select()
        .column(flow::Column::Digest)
        .from(flow::Entity)
        .and_where(flow::Column::ExpiresAt.lt(now))
        .limit(BATCH)
        .to_owned();
    let result = flow::Entity::delete_many()
        .filter(flow::Column::Digest.in_subquery(batch))
        .exec(db)
        .await?;
    Ok(result.rows_affected)
}

/// The next time after `now`, by the pattern, in UTC. `None`: the pattern never comes.
pub fn next(schedule: &Cron, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    schedule.find_next_occurrence(&now, false).ok()
}

/// Looked at this often, so that a clock that is set or a machine that slept is noticed.
const LOOK: Duration = Duration::from_secs(20);

pub async fn on_schedule(app: AppState, stop: CancellationToken) {
    let mut due = next(&app.config.purge_schedule, Utc::now());
    while stop.run_until_cancelled(tokio::time::sleep(LOOK)).await.is_some() {
        let now = Utc::now();
        if due.is_none_or(|due| now < due) {
            continue;
        }
        due = next(&app.config.purge_schedule, now);
        match stop.run_until_cancelled(purge(&app.db, now)).await {
            Some(Ok(purged)) => {
                tracing::info!(sessions = purged.sessions, flows = purged.flows, "purged");
            }
            Some(Err(error)) => tracing::error!(%error, "the purge failed; it comes again"),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("valid")
    }

    #[test]
    fn every_third_day_at_three() {
        let schedule = Cron::from_str("0 3 */3 * *").expect("valid");
        let mut now = at("2026-11-21T09:00:00Z");
        let mut times = Vec::new();
        for _ in 0..4 {
            now = next(&schedule, now).expect("comes again");
            times.push(now);
        }
        let expected = ["2026-11-22", "2026-11-25", "2026-11-28", "2026-12-01"];
        assert_eq!(times, expected.map(|day| at(&format!("{day}T03:00:00Z"))));
    }
}
