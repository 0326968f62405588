use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::server::entity::user::{Column, Entity};
use crate::server::error::ServerError;

/// How the key begins that the migration `m0016` gave to the second account of one address. Nobody can
/// type it.
const DOUBLE: &str = "double of ";

/// Accounts whose address, in another spelling, is another account's: each with its address as its owner
/// wrote it. They cannot be signed in to by it.
pub async fn doubles(db: &impl ConnectionTrait) -> Result<Vec<(Uuid, String)>, ServerError> {
    let found: Vec<(Uuid, Option<String>)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Email])
        .filter(Column::EmailKey.starts_with(DOUBLE))
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(|(id, email)| (id, email.unwrap_or_default())).collect())
}
