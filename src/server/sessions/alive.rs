use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::server::entity::session::{Column, Entity, Model};
use crate::server::error::ServerError;

/// An account's own session, unless it has ended or expired. For steps that a token alone, which may
/// be some minutes old, does not open.
pub async fn alive(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    session: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Model>, ServerError> {
    let row = Entity::find_by_id(session)
        .filter(Column::UserId.eq(user_id))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now));
    Ok(row.one(db).await?)
}
