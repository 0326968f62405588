use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::hold;
use crate::domain::Role;
use crate::server::entity::user::{Column, Entity, Roles};
use crate::server::error::ServerError;

/// Gives a role, or takes it away. `false`: it is so already.
pub async fn set_role(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    role: Role,
    has: bool,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let Some(user) = hold(transaction, user_id).await? else { return Ok(false) };
    if user.roles.0.contains(&role) == has {
        return Ok(false);
    }
    let mut roles: Vec<Role> = user.roles.0.into_iter().filter(|it| *it != role).collect();
    roles.extend(has.then_some(role));
    Entity::update_many()
        .col_expr(Column::Roles, Expr::value(Roles(roles)))
        .col_expr(Column::RolesChangedAt, Expr::value(now.trunc_subsecs(6)))
        .filter(Column::Id.eq(user_id))
        .exec(transaction)
        .await?;
    Ok(true)
}

/// Whose roles changed since then, when, and to what.
pub async fn changed_roles(
    db: &impl ConnectionTrait,
    since: DateTime<Utc>,
) -> Result<Vec<(Uuid, DateTime<Utc>, Roles)>, ServerError> {
    let changed = Entity::find()
        .select_only()
        .columns([Column::Id, Column::RolesChangedAt, Column::Roles])
        .filter(Column::RolesChangedAt.gt(since))
        .into_tuple()
        .all(db)
        .await?;
    Ok(changed)
}
