use std::num::NonZeroU32;

use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::server::entity::session::{Column, EndReason, Entity};
use crate::server::error::ServerError;

/// Ends at one time; the next sign-in ends more, where there are.
const AT_ONCE: u64 = 500;

/// Ends those longest unseen of an account that has more than so many (ASVS 7.1.2), never the current
/// one, and says which. The caller marks them in `Live` once this is committed.
pub async fn end_beyond(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    current: Uuid,
    most: NonZeroU32,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let mut beyond: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::UserId.eq(user_id))
        .filter(Column::Id.ne(current))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .order_by_desc(Column::LastSeenAt)
        .order_by_desc(Column::Id)
        .offset(u64::from(most.get()) - 1)
        .limit(AT_ONCE)
        .into_tuple()
        .all(db)
        .await?;
    if beyond.is_empty() {
        return Ok(beyond);
    }
    beyond.sort_unstable();
    Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(now.trunc_subsecs(6)))
        .col_expr(Column::EndReason, Expr::value(EndReason::Revoked))
        .filter(Column::Id.is_in(beyond.iter().copied()))
        .filter(Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(beyond)
}
