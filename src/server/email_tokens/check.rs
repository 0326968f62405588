use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseConnection, DatabaseTransaction, EntityTrait,
    ExprTrait, QueryFilter, QueryOrder,
};
use uuid::Uuid;

use super::{Code, Digest, MailSecret, Purpose};
use crate::domain::AppError;
use crate::server::audit::{self, Event, Kind};
use crate::server::client::Client;
use crate::server::crypto::Secret;
use crate::server::database;
use crate::server::entity::mail_secret::{Column, Entity};
use crate::server::error::ServerError;
use crate::server::hold::hold;

/// Wrong ones that end a code.
const TRIES: i32 = 5;

/// Wrong ones a day on one account, over all its codes. Links count on.
const TRIES_A_DAY: i64 = 10;

/// The link's secret, if it counts for one of these purposes.
pub async fn by_link(
    db: &impl ConnectionTrait,
    digest: &Digest,
    purposes: &[Purpose],
    now: DateTime<Utc>,
) -> Result<MailSecret, ServerError> {
    let found = Entity::find().filter(Column::LinkDigest.eq(digest.to_vec())).one(db).await?;
    let row = found.filter(|row| purposes.contains(&row.purpose)).ok_or(AppError::LinkInvalid)?;
    state(&row, now)?;
    Ok(row)
}

pub(super) fn state(row: &MailSecret, now: DateTime<Utc>) -> Result<(), AppError> {
    match row {
        MailSecret { used_at: Some(_), .. } => Err(AppError::LinkUsed),
        MailSecret { void_at: Some(_), .. } => Err(AppError::LinkReplaced),
        MailSecret { expires_at, .. } if *expires_at <= now => Err(AppError::LinkExpired),
        _ => Ok(()),
    }
}

/// The code's secret, if it is this account's and counts for one of these purposes. Nobody's account
/// (`None`) takes the same steps.
pub async fn by_code(
    db: &DatabaseConnection,
    secrets: &[Secret],
    account: Option<Uuid>,
    typed: &str,
    purposes: &[Purpose],
    client: &Client,
    now: DateTime<Utc>,
) -> Result<MailSecret, ServerError> {
    let typed = Code::parse(typed).ok_or(AppError::LinkInvalid)?;
    let account = account.unwrap_or(Uuid::nil());
    let transaction = database::begin(db).await?;
    // One after another for one account: any number at once gets no further.
    hold(&transaction, account).await?;
    let letters = of_the_last_day(&transaction, account, now).await?;
    let wrong: i64 = letters.iter().map(|row| i64::from(row.code_tries)).sum();
    let asked = letters.into_iter().filter(|row| purposes.contains(&row.purpose));
    let (right, others): (Vec<_>, Vec<_>) = asked.partition(|row| {
        row.code_mac.as_deref().is_some_and(|stored| typed.is(secrets, row.id, stored))
    });
    let alive = |row: &MailSecret| row.code_tries < TRIES && wrong < TRIES_A_DAY;
    if let Some(row) = right.into_iter().find(alive) {
        transaction.rollback().await?;
        state(&row, now)?;
        let in_time = row.code_expires_at > now;
        return if in_time { Ok(row) } else { Err(AppError::LinkExpired.into()) };
    }
    let counts = wrong < TRIES_A_DAY && count(&transaction, account, &others, now).await?;
    // Nobody's account costs the same: its time must not tell.
    let whose = Some(account).filter(|_| counts);
    let event = Event::unproven(Kind::CodeRefused, whose, client);
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    Err(AppError::LinkInvalid.into())
}

/// And those whose letter was sent later than it was written.
async fn of_the_last_day(
    transaction: &DatabaseTransaction,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<MailSecret>, ServerError> {
    let recent = Condition::any()
        .add(Column::CreatedAt.gt(now - TimeDelta::days(1)))
        .add(Column::CodeExpiresAt.gt(now));
    let rows = Entity::find()
        .filter(Column::UserId.eq(account))
        .filter(recent)
        .order_by_desc(Column::Id)
        .all(transaction)
        .await?;
    Ok(rows)
}

/// A wrong code counts on each that it could have been meant for, if there is one.
async fn count(
    transaction: &DatabaseTransaction,
    account: Uuid,
    letters: &[MailSecret],
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let alive = |row: &&MailSecret| {
        row.code_tries < TRIES && row.code_expires_at > now && state(row, now).is_ok()
    };
    let meant: Vec<Uuid> = letters.iter().filter(alive).map(|row| row.id).collect();
    let counted = Entity::update_many()
        .col_expr(Column::CodeTries, Expr::col(Column::CodeTries).add(1))
        .filter(Column::UserId.eq(account))
        .filter(Column::Id.is_in(meant))
        .exec(transaction)
        .await?;
    Ok(counted.rows_affected > 0)
}
