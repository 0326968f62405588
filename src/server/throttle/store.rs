//! Buckets in the database: a restart or another replica forgets nothing.

use std::collections::HashMap;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::sea_query::OnConflict;
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
            (Ok(drawn), _) => after.push((bucket, drawn)),
            (Err(until), Some(row)) => refused.push((until, row)),
            (Err(_), None) => {} // an untouched bucket refuses nothing
        }
    }
    let Some(until) = refused.iter().map(|(until, _)| *until).max() else {
        for (bucket, drawn) in after {
            put(transaction, row(bucket, &drawn, now)).await?;
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
    for bucket in buckets {
        if let Some(old) = before.get(&bucket.id) {
            put(transaction, row(bucket, &how(&bucket.rule, &drawn(old)), now)).await?;
        }
    }
    Ok(())
}

/// Empties the bucket of an account and those of its addresses.
pub async fn empty(db: &impl ConnectionTrait, account: i64) -> Result<u64, DbErr> {
    let of_account = Condition::any().add(Column::Id.eq(account)).add(Column::Account.eq(account));
    Ok(Entity::delete_many().filter(of_account).exec(db).await?.rows_affected)
}

/// What has refilled; a bounded number at a time.
pub async fn tidy(db: &DatabaseConnection, now: DateTime<Utc>) -> Result<(), ServerError> {
    Entity::delete_many().filter(Column::ExpiresAt.lt(now)).exec(db).await?;
    Ok(())
}

/// In one order for all, or two that wait for each other would wait for ever.
async fn locked(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
) -> Result<HashMap<i64, Model>, DbErr> {
    let mut ids: Vec<i64> = buckets.iter().map(|bucket| bucket.id).collect();
    ids.sort_unstable();
    for id in &ids {
        database::lock_number(transaction, *id).await?;
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(transaction).await?;
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
