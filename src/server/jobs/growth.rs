//! Deletes what strangers make without end, more often than the purge: accounts that nobody ever used,
//! and events about nobody's account.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};
use uuid::Uuid;

use super::purge::{BATCH, STRANGERS, until_empty};
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::{audit_event, mail_secret, user};

/// Events about nobody that are kept at most, about 20 MB: an attack with made-up names must not fill the disk.
pub const STRANGERS_MAX: u64 = 100_000;

/// Accounts that nobody ever used, so long after the last email that asks to confirm their address:
/// otherwise a mistyped or made-up address, or a name beside it, would be taken for good. Only for where it must be confirmed.
/// One that is used at this moment is spared: the conditions are part of the `DELETE`.
pub async fn unverified(
    db: &DatabaseConnection,
    ttl: Duration,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let since = now - TimeDelta::from_std(ttl).unwrap_or(TimeDelta::MAX);
    let emailed = Query::select()
        .column(mail_secret::Column::UserId)
        .from(mail_secret::Entity)
        .and_where(mail_secret::Column::Purpose.is_in([Purpose::VerifyEmail, Purpose::ChangeEmail]))
        .and_where(
            mail_secret::Column::ExpiresAt.gt(since + email_tokens::life(Purpose::VerifyEmail)),
        )
        .to_owned();
    let unused = Condition::all()
        .add(user::Column::SignedIn.eq(false))
        .add(user::Column::EmailVerified.eq(false))
        .add(user::Column::DisabledAt.is_null())
        .add(user::Column::CreatedAt.lt(since))
        .add(user::Column::Id.not_in_subquery(emailed));
    let batch = Query::select()
        .column(user::Column::Id)
        .from(user::Entity)
        .cond_where(unused)
        .limit(BATCH)
        .to_owned();
    let delete = user::Entity::delete_many()
        .filter(user::Column::Id.in_subquery(batch))
        .filter(user::Column::SignedIn.eq(false))
        .filter(user::Column::EmailVerified.eq(false))
        .build(db.get_database_backend());
    until_empty(db, &delete, &mut 0).await
}

/// Events about nobody that are too old, each day, and those beyond the newest [`STRANGERS_MAX`].
pub async fn strangers(
    db: &DatabaseConnection,
    audit_retention: Duration,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let retention = TimeDelta::from_std(audit_retention).unwrap_or(TimeDelta::MAX);
    let old = audit_event::Column::At.lt(now - retention.min(STRANGERS));
    let batch = batch_about_nobody().and_where(old).to_owned();
    delete_events(db, batch).await
}

/// Events about nobody beyond the newest so many; each minute, since strangers make them.
pub async fn strangers_beyond(db: &DatabaseConnection, newest: u64) -> Result<u64, DbErr> {
    let last: Option<Uuid> = audit_event::Entity::find()
        .select_only()
        .column(audit_event::Column::Id)
        .filter(audit_event::Column::UserId.is_null())
        .order_by_desc(audit_event::Column::Id)
        .offset(newest)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    let Some(last) = last else { return Ok(0) };
    let batch = batch_about_nobody().and_where(audit_event::Column::Id.lte(last)).to_owned();
    delete_events(db, batch).await
}

fn batch_about_nobody() -> SelectStatement {
    Query::select()
        .column(audit_event::Column::Id)
        .from(audit_event::Entity)
        .and_where(audit_event::Column::UserId.is_null())
        .limit(BATCH)
        .to_owned()
}

async fn delete_events(db: &DatabaseConnection, batch: SelectStatement) -> Result<u64, DbErr> {
    let delete = audit_event::Entity::delete_many()
        .filter(audit_event::Column::Id.in_subquery(batch))
        .build(db.get_database_backend());
    until_empty(db, &delete, &mut 0).await
}
