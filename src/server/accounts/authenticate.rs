use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::Passwords;
use super::password_hash::Verdict;
use crate::domain::{AppError, Fault, Field, Login, Password};
use crate::server::entity::user::{Column, Entity, Model};
use crate::server::error::ServerError;

/// The account, if login and password belong together. An unknown login and a wrong password give
/// the same answer after the same work.
pub async fn authenticate(
    db: &impl ConnectionTrait,
    passwords: &Passwords,
    login: Option<&Login>,
    password: &Password,
) -> Result<Model, ServerError> {
    // A text that cannot be a login is looked up all the same: it must not answer sooner.
    let key = login.map_or("", Login::key);
    let user = Entity::find().filter(Column::LoginKey.eq(key)).one(db).await?;
    let stored = user.as_ref().map(|user| user.password_hash.as_str());
    let verdict = passwords.verify(password, stored).await?;
    let Some(mut user) = user.filter(|_| verdict != Verdict::Wrong) else {
        return Err(AppError::InvalidCredentials.into());
    };
    if verdict == Verdict::RightButWeak {
        strengthen(db, passwords, &mut user, password).await;
    }
    Ok(user)
}

/// Whether the password that was checked is still in force. To be asked in the transaction that
/// starts the session: hashing takes its time, and whoever holds an old password must not slip in
/// behind a change of it. On PostgreSQL the row is held until then; SQLite has one writer.
pub async fn is_still_in_force(
    db: &impl ConnectionTrait,
    checked: &Model,
) -> Result<bool, ServerError> {
    let user = Entity::find_by_id(checked.id)
        .filter(Column::PasswordHash.eq(&checked.password_hash))
        .lock_shared()
        .one(db)
        .await?;
    Ok(user.is_some())
}

/// A password is right whether or not its hash could be made stronger just now.
async fn strengthen(
    db: &impl ConnectionTrait,
    passwords: &Passwords,
    user: &mut Model,
    password: &Password,
) {
    let replaced = async {
        let hash = passwords.hash(password).await?;
        let replaced = replace_hash(db, user, hash.clone()).await?;
        Ok::<_, ServerError>(replaced.then_some(hash))
    };
    match replaced.await {
        Ok(Some(hash)) => user.password_hash = hash,
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, user = %user.id, "a hash stays weak until next time"),
    }
}

/// For someone signed in: is this really them?
pub async fn confirm_password(
    db: &impl ConnectionTrait,
    passwords: &Passwords,
    user_id: Uuid,
    password: &Password,
) -> Result<Model, ServerError> {
    let user = Entity::find_by_id(user_id).one(db).await?.ok_or(AppError::TokenInvalid)?;
    match passwords.verify(password, Some(&user.password_hash)).await? {
        Verdict::Wrong => Err(AppError::field(Field::CurrentPassword, Fault::WrongPassword).into()),
        Verdict::Right | Verdict::RightButWeak => Ok(user),
    }
}

/// Sets a new password, if the one that was checked is still in force. The caller ends the
/// sessions in the same transaction.
pub async fn change_password(
    db: &impl ConnectionTrait,
    checked: &Model,
    new_hash: String,
) -> Result<(), ServerError> {
    if replace_hash(db, checked, new_hash).await? {
        Ok(())
    } else {
        Err(AppError::field(Field::CurrentPassword, Fault::WrongPassword).into())
    }
}

/// Only over the hash that was checked: a change made meanwhile is not undone.
async fn replace_hash(
    db: &impl ConnectionTrait,
    checked: &Model,
    hash: String,
) -> Result<bool, ServerError> {
    let result = Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(hash))
        .filter(Column::Id.eq(checked.id))
        .filter(Column::PasswordHash.eq(&checked.password_hash))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}
