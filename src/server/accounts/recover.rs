use sea_orm::prelude::Expr;
use sea_orm::sea_query::LockType;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::server::entity::user::{Column, Entity, Model};
use crate::server::error::ServerError;

/// The account, held until the transaction ends: nothing about it changes beside us. Whoever writes
/// several tables holds it first, so that no two wait for each other. (Rows that refer to it can be
/// made meanwhile: they take a weaker lock.)
pub async fn hold(
    transaction: &DatabaseTransaction,
    id: Uuid,
) -> Result<Option<Model>, ServerError> {
    Ok(Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(transaction).await?)
}

/// Sets a password without the old one, and forgets the devices that the account knew. The caller has
/// proof from a letter, and ends the sessions in the same transaction.
pub async fn set_password(
    transaction: &DatabaseTransaction,
    held: Model,
    password_hash: String,
) -> Result<Model, ServerError> {
    Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(password_hash.clone()))
        .filter(Column::Id.eq(held.id))
        .exec(transaction)
        .await?;
    forget_devices(transaction, Model { password_hash, ..held }).await
}

/// Whoever had signed in on one of them is a stranger again.
pub async fn forget_devices(
    transaction: &DatabaseTransaction,
    held: Model,
) -> Result<Model, ServerError> {
    Entity::update_many()
        .col_expr(Column::DeviceGeneration, Expr::col(Column::DeviceGeneration).add(1))
        .filter(Column::Id.eq(held.id))
        .exec(transaction)
        .await?;
    Ok(Model { device_generation: held.device_generation + 1, ..held })
}
