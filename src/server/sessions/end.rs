use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::clocked::{ended, leeway};
use super::decide::is_superseded;
use super::refresh_token;
use crate::server::crypto::keys::RefreshKeys;
use crate::server::entity::session::{Column, EndReason, Entity};
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// Ids in one statement.
const AT_ONCE: usize = 500;

/// Ends one session; `false` when it was over already or never was. The caller marks it in `Live`
/// once this is committed.
pub async fn end(
    db: &impl ConnectionTrait,
    session: Uuid,
    reason: EndReason,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let result = Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(now.trunc_subsecs(6)))
        .col_expr(Column::EndReason, Expr::value(reason))
        .filter(Column::Id.eq(session))
        .filter(Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Ends a session that is this account's and still lives.
pub async fn end_own(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    session: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let result = Entity::update_many()
        .col_expr(Column::EndedAt, Expr::value(now.trunc_subsecs(6)))
        .col_expr(Column::EndReason, Expr::value(EndReason::Revoked))
        .filter(Column::Id.eq(session))
        .filter(Column::UserId.eq(user_id))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

/// Ends every session of an account, but for one if so asked, and says which.
pub async fn end_all(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    except: Option<Uuid>,
    reason: EndReason,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let mut alive = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::UserId.eq(user_id))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now));
    if let Some(session) = except {
        alive = alive.filter(Column::Id.ne(session));
    }
    // In one order for all who write several of them.
    let ids: Vec<Uuid> =
        alive.order_by_asc(Column::Id).lock_exclusive().into_tuple().all(db).await?;
    for some in ids.chunks(AT_ONCE) {
        Entity::update_many()
            .col_expr(Column::EndedAt, Expr::value(now.trunc_subsecs(6)))
            .col_expr(Column::EndReason, Expr::value(reason))
            .filter(Column::Id.is_in(some.iter().copied()))
            .exec(db)
            .await?;
    }
    Ok(ids)
}

/// Whether one of these made way for another session less than a leeway ago.
pub async fn is_any_superseded(
    app: &AppState,
    db: &impl ConnectionTrait,
    sessions: &[Uuid],
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let leeway = leeway(app)?;
    let rows = Entity::find().filter(Column::Id.is_in(sessions.iter().copied())).all(db).await?;
    Ok(rows.iter().filter_map(ended).any(|ended| is_superseded(&ended, now, leeway)))
}

/// The session that a refresh token names, if its row proves it, or if we made the token and the row
/// is gone: then the session is over. Spent tokens count: whoever holds one may end the session, and
/// nothing more.
pub async fn named_by(
    db: &impl ConnectionTrait,
    keys: &RefreshKeys,
    token: &str,
) -> Result<Option<Uuid>, ServerError> {
    let Some(opened) = refresh_token::open(keys, token) else { return Ok(None) };
    let session = Entity::find_by_id(opened.session_id).one(db).await?;
    let is_named = session.is_none_or(|row| opened.is_proven_by(&row.salt));
    Ok(is_named.then_some(opened.session_id))
}
