use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::server::entity::audit_event::{Column, Entity, Model};
use crate::server::error::ServerError;

/// Events a page.
pub const PAGE: usize = 50;

/// Newest first; `before`: older than this event. One more than a page, when there is one.
pub async fn of_account(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    before: Option<Uuid>,
) -> Result<Vec<Model>, ServerError> {
    let mut query = Entity::find().filter(Column::UserId.eq(user_id));
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    Ok(query.order_by_desc(Column::Id).limit(PAGE as u64 + 1).all(db).await?)
}
