use sea_orm::sea_query::LockType;
use sea_orm::{DatabaseTransaction, EntityTrait, QuerySelect};
use uuid::Uuid;

use super::entity::user::{Entity, Model};
use super::error::ServerError;

/// The account, held until the transaction ends: nothing about it changes beside us. Whoever writes
/// several tables holds it first, so that no two wait for each other. (Rows that refer to it can be
/// made meanwhile: they take a weaker lock.)
pub async fn hold(
    transaction: &DatabaseTransaction,
    id: Uuid,
) -> Result<Option<Model>, ServerError> {
    Ok(Entity::find_by_id(id).lock(LockType::NoKeyUpdate).one(transaction).await?)
}
