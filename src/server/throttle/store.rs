//! Buckets in the database: a restart or another replica forgets nothing.

use std::collections::HashMap;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::sea_query::{LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection,
    DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
};

use super::bucket::{Drawn, Rule};
use crate::server::database;
use crate::server::entity::throttle_bucket::{Column, Entity, Model};
use crate::server::error::ServerError;

/// Failures in a row have no end in time; a year later nobody counts on them.
const REMEMBERED: TimeDelta = TimeDelta::days(365);

/// Rows that one sweep deletes at most.
const BATCH: u64 = 10_000;

/// A bucket to draw from.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    pub id: i64,
    /// The account's bucket that it is emptied with.
    pub account: Option<i64>,
    pub rule: Rule,
}

pub enum Draw {
    Allowed,
    /// When to come back, and whether this is the first refusal since the last draw.
    Refused {
        until: DateTime<Utc>,
        first: bool,
    },
}

/// When to come back, if one of them refuses and has said so before: most of what an attacker sends
/// ends here, without a lock or a write.
pub async fn refusal(
    db: &impl ConnectionTrait,
    buckets: &[Bucket],
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let rows = read(db, buckets).await?;
    let refused = buckets.iter().filter_map(|bucket| {
        let row = rows.get(&bucket.id).filter(|row| row.told)?;
        bucket.rule.draw(Some(&drawn(row)), now).err()
    });
    Ok(refused.max())
}

/// From all of them, or from none.
pub async fn draw(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
    now: DateTime<Utc>,
) -> Result<Draw, DbErr> {
    let now = now.trunc_subsecs(6);
    let before = locked(transaction, buckets).await?;
    let mut after = Vec::new();
    let mut refused: Vec<(DateTime<Utc>, &Model)> = Vec::new();
    for bucket in buckets {
        let row = before.get(&bucket.id);
        match (bucket.rule.draw(row.map(drawn).as_ref(), now), row) {
            (Ok(drawn), row) => {
                // Said again only after a quiet time, not at each drop that falls back in.
                let told = row.is_some_and(|row| row.told && row.spent_until > now);
                after.push(Model { told, ..self::row(bucket, &drawn, now) });
            }
            (Err(until), Some(row)) => refused.push((until, row)),
            (Err(_), None) => {} // an untouched bucket refuses nothing
        }
    }
    let Some(until) = refused.iter().map(|(until, _)| *until).max() else {
        after.sort_unstable_by_key(|row| row.id);
        for row in after {
            put(transaction, row).await?;
        }
        return Ok(Draw::Allowed);
    };
    let first = refused.iter().any(|(_, row)| !row.told);
    for (_, row) in refused.into_iter().filter(|(_, row)| !row.told) {
        put(transaction, Model { told: true, ..row.clone() }).await?;
    }
    Ok(Draw::Refused { until, first })
}

/// Changes what has been drawn from these, if anything was.
pub async fn change(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
    now: DateTime<Utc>,
    how: impl Fn(&Rule, &Drawn) -> Drawn,
) -> Result<(), DbErr> {
    let before = locked(transaction, buckets).await?;
    let mut sorted = buckets.to_vec();
    sorted.sort_unstable_by_key(|bucket| bucket.id);
    for bucket in &sorted {
        if let Some(old) = before.get(&bucket.id) {
            let row = row(bucket, &how(&bucket.rule, &drawn(old)), now);
            put(transaction, Model { told: old.told, ..row }).await?;
        }
    }
    Ok(())
}

/// Empties the bucket of an account and those of its addresses and devices.
pub async fn empty(transaction: &DatabaseTransaction, account: i64) -> Result<u64, DbErr> {
    database::lock_number(transaction, account).await?;
    let of_account = Condition::any().add(Column::Id.eq(account)).add(Column::Account.eq(account));
    Ok(Entity::delete_many().filter(of_account).exec(transaction).await?.rows_affected)
}

/// What has refilled; a bounded number at a time, and none that somebody is drawing from.
pub async fn tidy(db: &DatabaseConnection, now: DateTime<Utc>) -> Result<(), ServerError> {
    let refilled = Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(Column::ExpiresAt.lt(now))
        .limit(BATCH)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned();
    Entity::delete_many().filter(Column::Id.in_subquery(refilled)).exec(db).await?;
    Ok(())
}

/// In one order for all, or two that wait for each other would wait for ever.
async fn locked(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
) -> Result<HashMap<i64, Model>, DbErr> {
    let mut ids: Vec<i64> = buckets.iter().map(|bucket| bucket.id).collect();
    ids.sort_unstable();
    for id in ids {
        database::lock_number(transaction, id).await?;
    }
    read(transaction, buckets).await
}

async fn read(db: &impl ConnectionTrait, buckets: &[Bucket]) -> Result<HashMap<i64, Model>, DbErr> {
    let ids = buckets.iter().map(|bucket| bucket.id);
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

fn drawn(row: &Model) -> Drawn {
    let failures = u32::try_from(row.failures).unwrap_or(0);
    Drawn { spent_until: row.spent_until, at: row.drawn_at, failures }
}

fn row(bucket: &Bucket, drawn: &Drawn, now: DateTime<Utc>) -> Model {
    let counts = bucket.rule.lockout.is_some() && drawn.failures > 0;
    let expires_at = if counts { now + REMEMBERED } else { drawn.spent_until };
    Model {
        id: bucket.id,
        account: bucket.account,
        spent_until: drawn.spent_until,
        drawn_at: drawn.at,
        failures: i32::try_from(drawn.failures).unwrap_or(i32::MAX),
        told: false,
        expires_at,
    }
}

async fn put(transaction: &DatabaseTransaction, row: Model) -> Result<(), DbErr> {
    let conflict = OnConflict::column(Column::Id)
        .update_columns([
            Column::Account,
            Column::SpentUntil,
            Column::DrawnAt,
            Column::Failures,
            Column::Told,
            Column::ExpiresAt,
        ])
        .to_owned();
    let row = row.into_active_model().reset_all();
    Entity::insert(row).on_conflict(conflict).exec_without_returning(transaction).await.map(drop)
}
