use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, SqlErr};
use uuid::Uuid;

use crate::domain::AppError;
use crate::server::email_tokens::Address;
use crate::server::entity::user::{Column, Entity, Model};
use crate::server::error::ServerError;

/// The address that a letter went to is this account's own. `false`: it has another one by now.
pub async fn confirm_address(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    address_key: &str,
) -> Result<bool, ServerError> {
    let confirmed = Entity::update_many()
        .col_expr(Column::EmailVerified, Expr::value(true))
        .col_expr(Column::SignedIn, Expr::value(true))
        .filter(Column::Id.eq(user_id))
        .filter(Column::EmailKey.eq(address_key))
        .exec(transaction)
        .await?;
    Ok(confirmed.rows_affected == 1)
}

/// A confirmed address, which is also the login where that was an address. Whether it is free is
/// decided by the database's unique indexes.
pub async fn set_address(
    transaction: &DatabaseTransaction,
    user: Model,
    address: Address<'_>,
) -> Result<Model, ServerError> {
    let (shown, key) = (address.shown.to_owned(), address.key.to_owned());
    let mut changed = Model {
        email: Some(shown.clone()),
        email_key: Some(key.clone()),
        email_verified: true,
        ..user.clone()
    };
    if user.email_key.as_ref() == Some(&user.login_key) {
        (changed.login, changed.login_key) = (shown, key);
    }
    let update = Entity::update_many()
        .col_expr(Column::Email, Expr::value(changed.email.clone()))
        .col_expr(Column::EmailKey, Expr::value(changed.email_key.clone()))
        .col_expr(Column::EmailVerified, Expr::value(true))
        .col_expr(Column::SignedIn, Expr::value(true))
        .col_expr(Column::Login, Expr::value(changed.login.clone()))
        .col_expr(Column::LoginKey, Expr::value(changed.login_key.clone()))
        .filter(Column::Id.eq(user.id));
    match update.exec(transaction).await {
        Ok(_) => Ok(changed),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Err(AppError::LoginTaken.into()),
            _ => Err(error.into()),
        },
    }
}
