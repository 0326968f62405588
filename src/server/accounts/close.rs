//! Accounts that nobody may use any more: disabled, or deleted for good.

use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait,
    IntoActiveModel, QueryFilter, QuerySelect,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::domain::Login;
use crate::server::entity::{deleted_account, outbox, user};
use crate::server::error::ServerError;

/// Whether anybody may sign in to it. `None`: enabled again. The caller holds the row, and ends the
/// sessions in the same transaction.
pub async fn set_disabled(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    at: Option<DateTime<Utc>>,
) -> Result<(), ServerError> {
    user::Entity::update_many()
        .col_expr(user::Column::DisabledAt, Expr::value(at))
        .filter(user::Column::Id.eq(user_id))
        .exec(transaction)
        .await?;
    Ok(())
}

/// Deletes the account with all that hangs on it: sessions, links, emails not yet sent, its tasks. A
/// user name stays taken: whoever got it next would be taken for the old owner elsewhere.
pub async fn delete(
    transaction: &DatabaseTransaction,
    held: user::Model,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let is_address = held.email_key.as_ref() == Some(&held.login_key);
    let remains = deleted_account::Model {
        user_id: held.id,
        name_digest: (!is_address).then(|| digest(&held.login_key)),
        deleted_at: now.trunc_subsecs(6),
    };
    remains.into_active_model().reset_all().insert(transaction).await?;
    outbox::Entity::delete_many()
        .filter(outbox::Column::UserId.eq(held.id))
        .exec(transaction)
        .await?;
    user::Entity::delete_by_id(held.id).exec(transaction).await?;
    Ok(())
}

/// Whether a user name was a deleted account's.
pub async fn was_deleted(db: &impl ConnectionTrait, login: &Login) -> Result<bool, ServerError> {
    if login.email().is_some() {
        return Ok(false);
    }
    let found = deleted_account::Entity::find()
        .filter(deleted_account::Column::NameDigest.eq(digest(login.key())));
    Ok(found.one(db).await?.is_some())
}

/// Accounts deleted since then.
pub async fn deleted_since(
    db: &impl ConnectionTrait,
    since: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let deleted = deleted_account::Entity::find()
        .select_only()
        .column(deleted_account::Column::UserId)
        .filter(deleted_account::Column::DeletedAt.gt(since));
    Ok(deleted.into_tuple().all(db).await?)
}

fn digest(login_key: &str) -> Vec<u8> {
    Sha256::digest(login_key).to_vec()
}
