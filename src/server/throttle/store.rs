//! Buckets in the database: a restart or another replica forgets nothing.
//!
//! A draw is one conditional upsert: the database itself decides, on the row as it is, so that any
//! number at once gets no further than one after the other.

use sea_orm::prelude::Expr;
use sea_orm::sea_query::{CaseStatement, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DatabaseConnection,
    DatabaseTransaction, DbErr, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::bucket::{Drawn, Rule, per, step};
use crate::server::entity::throttle_bucket::{Column, Entity, Model};

/// Failures in a row have no end in time; a year later they are forgotten. In microseconds.
const REMEMBERED: i64 = 365 * 24 * 3600 * 1_000_000;

/// Rows that one sweep deletes at most.
const BATCH: u64 = 10_000;

/// A bucket to draw from.
#[derive(Clone, Copy, Debug)]
pub struct Bucket {
    pub id: i64,
    /// The bucket of a name that this one is emptied with.
    pub emptied_with: Option<i64>,
    pub rule: Rule,
}

/// How long to wait (in microseconds), if one of them refuses and has said so before: most of what an
/// attacker sends ends here, without a lock or a write.
pub async fn refusal(
    db: &impl ConnectionTrait,
    buckets: &[Bucket],
    now: i64,
) -> Result<Option<i64>, DbErr> {
    Ok(waits(db, buckets, now).await?.into_iter().filter(|it| it.told).map(|it| it.wait).max())
}

/// From all of them; `false`: one refuses, and the caller rolls back.
pub async fn draw(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
    now: i64,
) -> Result<bool, DbErr> {
    for bucket in in_order(buckets) {
        let drawn = Entity::insert(first_draw(&bucket, now).into_active_model().reset_all())
            .on_conflict(next_draw(&bucket.rule, now))
            .exec_without_returning(transaction)
            .await?;
        if drawn == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}

/// After a refusal: how long to wait, in microseconds, and whether it is the first since the last draw.
pub async fn note_refusal(
    transaction: &DatabaseTransaction,
    buckets: &[Bucket],
    now: i64,
) -> Result<(i64, bool), DbErr> {
    let refused = waits(transaction, buckets, now).await?;
    // None of them refuses any more: it can be tried again at once.
    let wait = refused.iter().map(|it| it.wait).max().unwrap_or(0);
    let mut first = false;
    for Refusal { id, .. } in refused {
        let told = Entity::update_many()
            .col_expr(Column::Told, Expr::value(true))
            .filter(Column::Id.eq(id))
            .filter(Column::Told.eq(false))
            .exec(transaction)
            .await?;
        first |= told.rows_affected > 0;
    }
    Ok((wait, first))
}

/// As if the last draw had not been.
pub async fn give_back(transaction: &DatabaseTransaction, buckets: &[Bucket]) -> Result<(), DbErr> {
    for Bucket { id, rule, .. } in in_order(buckets) {
        let failures = Expr::col(Column::Failures);
        let mut update = Entity::update_many()
            .col_expr(Column::SpentUntil, Expr::col(Column::SpentUntil).sub(step(rule.limit)))
            .col_expr(Column::Failures, failures.clone().sub(1));
        if let Some(lockout) = rule.lockout {
            // In a lockout the wait counts from the last draw, so that moves too.
            let moved = Expr::col(Column::DrawnAt).sub(step(lockout.limit));
            let was_locked = failures.clone().gt(lockout.failures);
            let at =
                CaseStatement::new().case(was_locked, moved).finally(Expr::col(Column::DrawnAt));
            update = update.col_expr(Column::DrawnAt, at.into());
        }
        update.filter(Column::Id.eq(id)).filter(failures.gt(0)).exec(transaction).await?;
    }
    Ok(())
}

pub async fn empty(transaction: &DatabaseTransaction, ids: &[i64]) -> Result<(), DbErr> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    for id in ids {
        Entity::delete_by_id(id).exec(transaction).await?;
    }
    Ok(())
}

/// Empties the bucket of a name, and those that are emptied with it; says how many.
pub async fn empty_all(transaction: &DatabaseTransaction, name: i64) -> Result<u64, DbErr> {
    let theirs = Condition::any().add(Column::Id.eq(name)).add(Column::EmptiedWith.eq(name));
    let ids: Vec<i64> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(theirs)
        .order_by_asc(Column::Id)
        .lock_exclusive()
        .into_tuple()
        .all(transaction)
        .await?;
    let mut emptied = 0;
    for chunk in ids.chunks(500) {
        let deleted = Entity::delete_many().filter(Column::Id.is_in(chunk.iter().copied()));
        emptied += deleted.exec(transaction).await?.rows_affected;
    }
    Ok(emptied)
}

/// Drops what has refilled; a bounded number at a time, and none that is being drawn from.
pub async fn tidy(db: &DatabaseConnection, now: i64) -> Result<(), DbErr> {
    let refilled = Query::select()
        .column(Column::Id)
        .from(Entity)
        .and_where(Column::ExpiresAt.lt(now))
        .limit(BATCH)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .to_owned();
    Entity::delete_many().filter(Column::Id.in_subquery(refilled)).exec(db).await.map(drop)
}

struct Refusal {
    id: i64,
    /// In microseconds.
    wait: i64,
    told: bool,
}

/// Those that refuse now, in the order of all who lock several.
async fn waits(
    db: &impl ConnectionTrait,
    buckets: &[Bucket],
    now: i64,
) -> Result<Vec<Refusal>, DbErr> {
    let ids = buckets.iter().map(|bucket| bucket.id);
    let rows =
        Entity::find().filter(Column::Id.is_in(ids)).order_by_asc(Column::Id).all(db).await?;
    let refusals = rows.into_iter().filter_map(|row| {
        let rule = buckets.iter().find(|bucket| bucket.id == row.id)?.rule;
        let drawn =
            Drawn { spent_until: row.spent_until, at: row.drawn_at, failures: row.failures };
        Some(Refusal { id: row.id, wait: rule.wait(&drawn, now)?, told: row.told })
    });
    Ok(refusals.collect())
}

/// One order for all, or two transactions that wait for each other would wait for ever.
fn in_order(buckets: &[Bucket]) -> Vec<Bucket> {
    let mut sorted = buckets.to_vec();
    sorted.sort_unstable_by_key(|bucket| bucket.id);
    sorted
}

fn first_draw(bucket: &Bucket, now: i64) -> Model {
    let spent_until = now + step(bucket.rule.limit);
    Model {
        id: bucket.id,
        emptied_with: bucket.emptied_with,
        spent_until,
        drawn_at: now,
        failures: 1,
        told: false,
        expires_at: if bucket.rule.lockout.is_some() { now + REMEMBERED } else { spent_until },
    }
}

/// What `Rule::wait` allows, and the bucket after it. The columns are those of the row that is there.
fn next_draw(rule: &Rule, now: i64) -> OnConflict {
    let column = |column: Column| Expr::col((Entity, column));
    let (per, step) = (per(rule.limit), step(rule.limit));
    let allowed = allowed(rule, now);
    // Never ahead of a full bucket, or a clock that was set back would be believed.
    let spent_until: Expr = CaseStatement::new()
        .case(column(Column::SpentUntil).lt(now), Expr::value(now + step))
        .case(column(Column::SpentUntil).gt(now + per - step), Expr::value(now + per))
        .finally(column(Column::SpentUntil).add(step))
        .into();
    let expires_at =
        if rule.lockout.is_some() { Expr::value(now + REMEMBERED) } else { spent_until.clone() };
    // Noted again only after a quiet time, not at each drop that falls back in.
    let told = column(Column::Told).and(column(Column::SpentUntil).gt(now));
    OnConflict::column(Column::Id)
        .value(Column::SpentUntil, spent_until)
        .value(Column::DrawnAt, Expr::value(now))
        .value(Column::Failures, column(Column::Failures).add(1))
        .value(Column::Told, told)
        .value(Column::ExpiresAt, expires_at)
        .action_and_where(allowed)
        .to_owned()
}

fn allowed(rule: &Rule, now: i64) -> Expr {
    let column = |column: Column| Expr::col((Entity, column));
    let (per, step) = (per(rule.limit), step(rule.limit));
    let spent = || column(Column::SpentUntil);
    let by_rate = spent().lte(now + per - step).or(spent().gt(now + per - step + per));
    let Some(lockout) = rule.lockout else { return by_rate };
    let at = || column(Column::DrawnAt);
    let by_lockout = at().lte(now - super::bucket::step(lockout.limit)).or(at().gt(now));
    let failures = || column(Column::Failures);
    let open = failures().lt(lockout.failures).and(by_rate);
    open.or(failures().gte(lockout.failures).and(by_lockout))
}
