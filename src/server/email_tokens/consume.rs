use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter,
    QueryOrder, Select,
};
use uuid::Uuid;

use super::check::state;
use super::{MailSecret, Purpose};
use crate::domain::AppError;
use crate::server::entity::mail_secret::{Column, Entity};
use crate::server::error::ServerError;

/// In the transaction of what it is for. Of several requests at once with one secret only one succeeds.
pub async fn consume(
    transaction: &DatabaseTransaction,
    secret: &MailSecret,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now.trunc_subsecs(6)))
        .filter(Column::Id.eq(secret.id))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .exec(transaction)
        .await?;
    if used.rows_affected == 1 {
        return Ok(());
    }
    let row = Entity::find_by_id(secret.id).one(transaction).await?;
    state(&row.ok_or(AppError::LinkInvalid)?, now)?;
    Err(AppError::LinkInvalid.into())
}

/// How long a link or code is kept after it has expired: until then people are told why it does not count.
pub const KEEP: TimeDelta = TimeDelta::days(30);

/// All that an email lets somebody do with the address that an account has, or is to have.
pub const EMAIL_LINKS: [Purpose; 4] =
    [Purpose::VerifyEmail, Purpose::ResetPassword, Purpose::ChangeEmail, Purpose::NotMine];

/// What an account's change has made pointless.
pub async fn void(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    purposes: &[Purpose],
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    Entity::update_many()
        .col_expr(Column::VoidAt, Expr::value(now.trunc_subsecs(6)))
        .filter(Column::UserId.eq(user_id))
        .filter(Column::Purpose.is_in(purposes.iter().copied()))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Whoever takes an address back, takes back what was changed after it, too.
pub async fn void_undos_since(
    transaction: &DatabaseTransaction,
    secret: &MailSecret,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    Entity::update_many()
        .col_expr(Column::VoidAt, Expr::value(now.trunc_subsecs(6)))
        .filter(Column::UserId.eq(secret.user_id))
        .filter(Column::Purpose.eq(Purpose::UndoEmailChange))
        .filter(Column::CreatedAt.gte(secret.created_at))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .exec(transaction)
        .await?;
    Ok(())
}

/// Whether the account's address was taken back from somebody who knew its password, and no new one was
/// chosen by letter since: until then nobody changes the address again.
pub async fn is_taken_back(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let last = Entity::find()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::Purpose.is_in([Purpose::UndoEmailChange, Purpose::ResetPassword]))
        // No longer: by then the purge may have taken the reset and left what was undone before it.
        .filter(Column::UsedAt.gt(now - KEEP))
        .order_by_desc(Column::UsedAt)
        .one(db)
        .await?;
    Ok(last.is_some_and(|row| row.purpose == Purpose::UndoEmailChange))
}

/// Whether another account may still take this address back: nobody else gets it until then. Only an
/// address that was confirmed: any other may be a stranger's, who would keep its owner out.
pub async fn is_reserved(
    db: &impl ConnectionTrait,
    address_key: &str,
    but_for: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let mut held = Entity::find()
        .filter(Column::AddressKey.eq(address_key))
        .filter(Column::Purpose.eq(Purpose::UndoEmailChange))
        .filter(Column::OwnerOnly.eq(false))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .filter(Column::ExpiresAt.gt(now));
    if let Some(user_id) = but_for {
        held = held.filter(Column::UserId.ne(user_id));
    }
    Ok(held.count(db).await? > 0)
}

/// The address that an account is to have, while the link that confirms it counts.
pub async fn pending_change(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<MailSecret>, ServerError> {
    Ok(newest_alive(user_id, Purpose::ChangeEmail, now).one(db).await?)
}

/// The undo of the change that gave an account the address it has, while whoever reads the address
/// before it can use it. Not one that takes the password or a session too: a password reset ends that.
pub async fn undo_alive(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<MailSecret>, ServerError> {
    let newest = newest_alive(user_id, Purpose::UndoEmailChange, now);
    Ok(newest.filter(Column::OwnerOnly.eq(false)).one(db).await?)
}

/// What counts at this moment, the newest first.
fn newest_alive(user_id: Uuid, purpose: Purpose, now: DateTime<Utc>) -> Select<Entity> {
    Entity::find()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::Purpose.eq(purpose))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .order_by_desc(Column::Id)
}
