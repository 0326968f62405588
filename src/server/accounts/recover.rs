use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, ExprTrait, QueryFilter};

use crate::server::entity::user::{Column, Entity, Model};
use crate::server::error::ServerError;

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
