//! Who sends an email that is due: one sender at a time, each row to one of them.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::outbox::WAITS;
use super::queue::Busy;
use crate::server::entity::outbox::{Column, Entity, Model};

/// Renewed while an email is being sent, which may take longer. Whoever leased one and died is taken for
/// gone then.
const LEASE: TimeDelta = TimeDelta::minutes(3);

/// Takes the email whose turn it is, for this sender alone.
pub async fn lease(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Option<Model>, DbErr> {
    lease_but(db, &Busy::default(), now).await
}

/// The same, but for those of whom enough are being sent. Exactly one, by its id. (A subquery with
/// `LIMIT 1` in the `UPDATE` may be run again for each row that it is compared with, and then takes
/// several.)
pub async fn lease_but(
    db: &impl ConnectionTrait,
    busy: &Busy,
    now: DateTime<Utc>,
) -> Result<Option<Model>, DbErr> {
    let now = now.trunc_subsecs(6);
    loop {
        let next = Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(is_due(now))
            .filter(busy.leaves())
            .order_by_asc(Column::Urgency)
            .order_by_asc(Column::Turn)
            .order_by_asc(Column::NextAt)
            .order_by_asc(Column::Id)
            .into_tuple::<Uuid>()
            .one(db)
            .await?;
        let Some(id) = next else { return Ok(None) };
        let leased = Entity::update_many()
            .col_expr(Column::LeasedUntil, Expr::value(now + LEASE))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.eq(id))
            .filter(is_due(now))
            .exec_with_returning(db)
            .await?;
        // `None`: another sender was faster, and it is no longer due.
        if let Some(row) = leased.into_iter().next() {
            return Ok(Some(row));
        }
    }
}

/// It is still being sent. `false`: another sender has taken it meanwhile.
pub async fn hold(
    db: &impl ConnectionTrait,
    row: &Model,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let held = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(now.trunc_subsecs(6) + LEASE))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .filter(Column::SentAt.is_null())
        .exec(db)
        .await?;
    Ok(held.rows_affected == 1)
}

/// Nobody is sending it. A lease that ends further ahead than we ever set one was set by a clock that has
/// been set back since.
pub(super) fn is_free(now: DateTime<Utc>) -> Condition {
    Condition::any()
        .add(Column::LeasedUntil.is_null())
        .add(Column::LeasedUntil.lt(now))
        .add(Column::LeasedUntil.gt(now + LEASE * 2))
}

/// Neither sent nor given up, its time has come, and nobody is sending it. What lies further ahead
/// than we ever set it was set by a clock that has been set back since; by a lease further, since the
/// clocks of two servers are never quite together.
pub(super) fn is_due(now: DateTime<Utc>) -> Condition {
    let longest = WAITS.map(TimeDelta::minutes).into_iter().max().unwrap_or_default();
    let come = Condition::any()
        .add(Column::NextAt.lte(now))
        .add(Column::NextAt.gt(now + longest + LEASE))
        .add(Column::Attempts.eq(0));
    Condition::all()
        .add(Column::SentAt.is_null())
        .add(Column::FailedAt.is_null())
        .add(come)
        .add(is_free(now))
}
