//! Write-behind: what [`Live`](super::Live) gathered goes to the database in one batch, never on a
//! request's path.

use sea_orm::prelude::Expr;
use sea_orm::sea_query::CaseStatement;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};

use super::Live;
use crate::server::database;
use crate::server::entity::session::{Column, Entity};
use crate::server::error::ServerError;

/// A failed write keeps everything gathered, for the next try.
pub async fn write(db: &DatabaseConnection, live: &Live) -> Result<usize, ServerError> {
    let mut batch = live.gathered();
    if batch.is_empty() {
        return Ok(0);
    }
    // One order for all: two servers that write behind must not wait for each other in a ring.
    batch.sort_unstable_by_key(|(session, _)| *session);
    let transaction = database::begin(db).await?;
    for (session, seen) in &batch {
        let confirmed = i64::try_from(seen.confirmed).map_err(ServerError::internal)?;
        let highest = CaseStatement::new()
            .case(Column::ConfirmedCounter.lt(confirmed), confirmed)
            .finally(Expr::col(Column::ConfirmedCounter));
        Entity::update_many()
            .col_expr(Column::ConfirmedCounter, highest.into())
            .col_expr(Column::LastSeenAt, Expr::value(seen.at))
            .filter(Column::Id.eq(*session))
            .exec(&transaction)
            .await?;
    }
    transaction.commit().await?;
    live.written(&batch);
    Ok(batch.len())
}
