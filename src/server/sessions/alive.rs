use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::server::entity::session::{Column, Entity, Model};
use crate::server::error::ServerError;

/// Where an account is signed in, as the database knows: the one used last first.
pub async fn of_account(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Model>, ServerError> {
    let rows = Entity::find()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .order_by_desc(Column::LastSeenAt);
    Ok(rows.all(db).await?)
}

/// Every account that is signed in somewhere.
pub async fn signed_in_accounts(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let rows = Entity::find()
        .select_only()
        .column(Column::UserId)
        .distinct()
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now));
    Ok(rows.into_tuple().all(db).await?)
}

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
