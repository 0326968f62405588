use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, SqlErr};
use uuid::Uuid;

use crate::domain::{AppError, Login, Role};
use crate::server::entity::user::{Model, Roles};
use crate::server::error::ServerError;
use crate::server::tokens;

/// Makes an account. Whether the login is free is decided by the database's unique index, not by a
/// look before: two at the same moment make one account.
pub async fn sign_up(
    db: &impl ConnectionTrait,
    login: &Login,
    password_hash: String,
    now: DateTime<Utc>,
) -> Result<Model, ServerError> {
    // An address that its owner may still take back is nobody else's.
    if login.email().is_some() && tokens::is_reserved(db, login.key(), None, now).await? {
        return Err(AppError::LoginTaken.into());
    }
    let user = Model {
        id: Uuid::now_v7(),
        login: login.shown().to_owned(),
        login_key: login.key().to_owned(),
        email: login.email().map(|email| email.as_str().to_owned()),
        email_key: login.email().map(|_| login.key().to_owned()),
        email_verified: false,
        password_hash,
        roles: Roles(vec![Role::User]),
        device_generation: 0,
        created_at: now.trunc_subsecs(6),
    };
    user.into_active_model().reset_all().insert(db).await.map_err(|error| match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => AppError::LoginTaken.into(),
        _ => error.into(),
    })
}
