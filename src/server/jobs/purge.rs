//! Deletes what is over: sessions past their time or ended long ago, stale flows, links and codes of
//! old letters, old audit events. Bounded batches with a breath between them, so that the database is never held for long.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use croner::Cron;
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DbErr, EntityTrait, QueryFilter,
    QueryTrait, Statement,
};

use super::Beat;
use crate::server::email_tokens;
use crate::server::entity::{audit_event, flow, mail_secret, session};
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// Rows a statement: some milliseconds of `SQLite`'s one writer.
pub(super) const BATCH: u64 = 500;

/// Sign-ins that wait go first.
const BREATH: Duration = Duration::from_millis(5);

/// Sessions that ended early stay this long (or until their own end, if that is sooner): whoever
/// asks what happened still finds them.
const KEEP_ENDED: TimeDelta = TimeDelta::days(30);

/// Events about names without an account are kept no longer: anybody can make them.
pub(super) const STRANGERS: TimeDelta = TimeDelta::days(7);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Purged {
    pub sessions: u64,
    pub flows: u64,
    pub secrets: u64,
    pub events: u64,
    pub batches: u64,
}

pub async fn purge(
    db: &DatabaseConnection,
    audit_retention: Duration,
    now: DateTime<Utc>,
) -> Result<Purged, DbErr> {
    let retention = TimeDelta::from_std(audit_retention).unwrap_or(TimeDelta::MAX);
    let mut purged = Purged::default();
    purged.sessions = until_empty(db, &sessions(db, now), &mut purged.batches).await?;
    purged.flows = until_empty(db, &stale_flows(db, now), &mut purged.batches).await?;
    purged.secrets = until_empty(db, &secrets(db, now), &mut purged.batches).await?;
    purged.events = until_empty(db, &events(db, retention, now), &mut purged.batches).await?;
    Ok(purged)
}

pub(super) async fn until_empty(
    db: &DatabaseConnection,
    batch: &Statement,
    batches: &mut u64,
) -> Result<u64, DbErr> {
    let mut deleted = 0;
    loop {
        let rows = db.execute_raw(batch.clone()).await?.rows_affected();
        deleted += rows;
        *batches += 1;
        tokio::time::sleep(BREATH).await;
        if rows < BATCH {
            return Ok(deleted);
        }
    }
}

fn sessions(db: &DatabaseConnection, now: DateTime<Utc>) -> Statement {
    let over = Condition::any()
        .add(session::Column::ExpiresAt.lt(now))
        .add(session::Column::EndedAt.lt(now - KEEP_ENDED));
    batch::<session::Entity>(db, session::Column::Id, over)
}

fn stale_flows(db: &DatabaseConnection, now: DateTime<Utc>) -> Statement {
    let stale = Condition::all().add(flow::Column::ExpiresAt.lt(now));
    batch::<flow::Entity>(db, flow::Column::Digest, stale)
}

/// Links and codes, some time after they have expired: until then people are told why they do not
/// count.
fn secrets(db: &DatabaseConnection, now: DateTime<Utc>) -> Statement {
    let old = Condition::all().add(mail_secret::Column::ExpiresAt.lt(now - email_tokens::KEEP));
    batch::<mail_secret::Entity>(db, mail_secret::Column::Id, old)
}

fn events(db: &DatabaseConnection, retention: TimeDelta, now: DateTime<Utc>) -> Statement {
    let strangers = Condition::all()
        .add(audit_event::Column::UserId.is_null())
        .add(audit_event::Column::At.lt(now - retention.min(STRANGERS)));
    let old = Condition::any().add(audit_event::Column::At.lt(now - retention)).add(strangers);
    batch::<audit_event::Entity>(db, audit_event::Column::Id, old)
}

/// Deletes [`BATCH`] rows of which this is true; no other, since the condition is part of the `DELETE`.
fn batch<E: EntityTrait>(db: &DatabaseConnection, key: E::Column, over: Condition) -> Statement {
    let rows =
        Query::select().column(key).from(E::default()).cond_where(over).limit(BATCH).to_owned();
    E::delete_many().filter(key.in_subquery(rows)).build(db.get_database_backend())
}

/// Stale flows until none is left, each minute, since strangers make them.
pub async fn flows(db: &DatabaseConnection, now: DateTime<Utc>) -> Result<u64, DbErr> {
    until_empty(db, &stale_flows(db, now), &mut 0).await
}

/// The next time after `now`, by the pattern, in UTC. `None`: the pattern never comes.
pub fn next(schedule: &Cron, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    schedule.find_next_occurrence(&now, false).ok()
}

/// Looked at this often (the time of its beat), so that a clock that is set or a machine that slept is noticed.
pub(super) const LOOK: Duration = Duration::from_secs(20);

pub(super) async fn on_schedule(app: AppState, mut beat: Beat) {
    let mut due = next(&app.config.purge_schedule, Utc::now());
    while beat.next().await {
        let now = Utc::now();
        // A clock that was set back since must not put it off.
        let soonest = next(&app.config.purge_schedule, now);
        if soonest.is_some_and(|soonest| due.is_some_and(|due| soonest < due)) {
            due = soonest;
        }
        if due.is_none_or(|due| now < due) {
            continue;
        }
        let purged = purge(&app.db, app.config.audit_retention, now);
        let Some(purged) = beat.until_over(purged).await else { break };
        // One that failed is tried again at the next look.
        if let Ok(purged) = &purged {
            tracing::info!(?purged, "purged");
            due = next(&app.config.purge_schedule, now);
        }
        beat.report(purged.map_err(ServerError::from));
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
