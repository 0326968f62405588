use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, DatabaseTransaction, IntoActiveModel, SqlErr};
use uuid::Uuid;

use super::was_deleted;
use crate::domain::{AppError, Login, Role};
use crate::server::email_tokens;
use crate::server::entity::user::{Model, Roles};
use crate::server::error::ServerError;

/// Makes an account, whose owner accepts `terms`; `address`: where its emails go. Whether both are free is decided by the database's unique indexes, not by a
/// look before: two at the same moment make one account.
pub async fn sign_up(
    transaction: &DatabaseTransaction,
    login: &Login,
    address: Option<&Login>,
    password_hash: String,
    terms: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Model, ServerError> {
    if was_deleted(transaction, login).await? {
        return Err(AppError::LoginTaken.into());
    }
    let user = Model {
        id: Uuid::now_v7(),
        login: login.shown().to_owned(),
        login_key: login.key().to_owned(),
        email: address.map(|address| address.shown().to_owned()),
        email_key: address.map(|address| address.key().to_owned()),
        email_verified: false,
        signed_in: false,
        password_hash,
        roles: Roles(vec![Role::User]),
        roles_changed_at: None,
        disabled_at: None,
        device_generation: 0,
        language: None,
        time_zone: None,
        terms_url: terms.map(str::to_owned),
        terms_accepted_at: terms.map(|_| now.trunc_subsecs(6)),
        created_at: now.trunc_subsecs(6),
    };
    let made = user.into_active_model().reset_all().insert(transaction).await;
    let user = made.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => AppError::LoginTaken.into(),
        _ => ServerError::from(error),
    })?;
    // An address that its owner may still take back is nobody else's. Asked after the insert, which
    // waits for whoever is giving that address up.
    if let Some(address) = address
        && email_tokens::is_reserved(transaction, address.key(), None, now).await?
    {
        return Err(AppError::LoginTaken.into());
    }
    Ok(user)
}
