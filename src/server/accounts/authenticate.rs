use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::Passwords;
use super::hold;
use super::password_hash::Verdict;
use crate::domain::{AppError, Fault, Field, Login, Password};
use crate::server::entity::user::{Column, Entity, Model};
use crate::server::error::ServerError;

/// A text that cannot be a login is looked up all the same: it must not answer sooner.
pub async fn find(
    db: &impl ConnectionTrait,
    login: Option<&Login>,
) -> Result<Option<Model>, ServerError> {
    find_key(db, login.map_or("", Login::key)).await
}

/// By a name that is folded already. Folding can make it longer than a login may be (ß becomes ss), so
/// it is not parsed again.
pub async fn find_key(db: &impl ConnectionTrait, key: &str) -> Result<Option<Model>, ServerError> {
    let column = if key.contains('@') { Column::EmailKey } else { Column::LoginKey };
    Ok(Entity::find().filter(column.eq(key)).one(db).await?)
}

pub async fn by_id(db: &impl ConnectionTrait, id: Uuid) -> Result<Option<Model>, ServerError> {
    Ok(Entity::find_by_id(id).one(db).await?)
}

/// The account that was found, if the password is its own. An unknown login and a wrong password
/// give the same answer after the same work.
pub async fn authenticate(
    db: &impl ConnectionTrait,
    passwords: &Passwords,
    found: Option<Model>,
    password: &Password,
) -> Result<Model, ServerError> {
    let stored = found.as_ref().map(|user| user.password_hash.as_str());
    let verdict = passwords.verify(password, stored).await?;
    let Some(mut user) = found.filter(|_| verdict != Verdict::Wrong) else {
        return Err(AppError::InvalidCredentials.into());
    };
    if verdict == Verdict::RightButWeak {
        strengthen(db, passwords, &mut user, password).await;
    }
    Ok(user)
}

/// Whether the password that was checked is still in force, and the account not disabled since. To be
/// asked in the transaction that starts the session: hashing takes its time, and whoever holds an old
/// password must not slip in behind a change of it. The account is held until then.
///
/// A stronger hash of the same password, made meanwhile by another sign-in, changes nothing: each new
/// password is a new generation.
pub async fn is_still_in_force(
    transaction: &DatabaseTransaction,
    checked: &Model,
) -> Result<bool, ServerError> {
    let held = hold(transaction, checked.id).await?;
    Ok(held.is_some_and(|it| is_same_password(&it, checked) && it.disabled_at.is_none()))
}

/// Whether the account's password is the one that was checked.
pub fn is_same_password(held: &Model, checked: &Model) -> bool {
    held.device_generation == checked.device_generation
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

/// For someone signed in: is this really them? `field`: where they typed it.
pub async fn confirm_password(
    passwords: &Passwords,
    user: Model,
    password: &Password,
    field: Field,
) -> Result<Model, ServerError> {
    if is_right(passwords, &user, password).await? {
        return Ok(user);
    }
    Err(AppError::field(field, Fault::WrongPassword).into())
}

pub async fn is_right(
    passwords: &Passwords,
    user: &Model,
    password: &Password,
) -> Result<bool, ServerError> {
    Ok(passwords.verify(password, Some(&user.password_hash)).await? != Verdict::Wrong)
}

/// Sets a new password, if the one that was checked is still in force, and forgets the devices that
/// the account knew. The caller ends the sessions in the same transaction.
pub async fn change_password(
    db: &impl ConnectionTrait,
    checked: Model,
    new_hash: String,
) -> Result<Model, ServerError> {
    let device_generation = checked.device_generation + 1;
    let changed = Entity::update_many()
        .col_expr(Column::PasswordHash, Expr::value(new_hash.clone()))
        .col_expr(Column::DeviceGeneration, Expr::value(device_generation))
        .filter(Column::Id.eq(checked.id))
        .filter(Column::DeviceGeneration.eq(checked.device_generation))
        .filter(Column::DisabledAt.is_null())
        .exec(db)
        .await?;
    if changed.rows_affected == 0 {
        return Err(AppError::field(Field::CurrentPassword, Fault::WrongPassword).into());
    }
    Ok(Model { password_hash: new_hash, device_generation, ..checked })
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
        .filter(Column::DisabledAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}
