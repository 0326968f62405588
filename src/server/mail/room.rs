use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::domain::AppError;
use crate::server::entity::outbox::{Column, Entity};
use crate::server::error::ServerError;

/// Emails that wait at most, some hundred megabytes: more is no mail server that is slow, but an attack.
const WAITING_MAX: u64 = 100_000;

/// Seconds: by then a mail server has taken some.
const RETRY: u32 = 60;

/// Whether the outbox takes one more.
///
/// # Errors
/// [`AppError::Busy`] while [`WAITING_MAX`] wait.
pub async fn is_left(db: &impl ConnectionTrait) -> Result<(), ServerError> {
    let beyond: Option<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::SentAt.is_null())
        .filter(Column::FailedAt.is_null())
        .offset(WAITING_MAX - 1)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    match beyond {
        Some(_) => Err(AppError::Busy { retry_after: RETRY }.into()),
        None => Ok(()),
    }
}
