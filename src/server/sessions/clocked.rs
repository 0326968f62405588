//! The row of a session as [`decide`](super::decide) wants to see it, with the time by the clock that
//! counts.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::sea_query::SimpleExpr;
use sea_orm::{
    ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryResult, QuerySelect,
};
use uuid::Uuid;

use super::decide::{Ended, Row};
use super::idle::{limit, used_at};
use crate::server::entity::session::{EndReason, Entity, Model};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// The row, what its owner may do, and the time by the clock that counts for the row: the database's
/// own on `PostgreSQL`, where several servers share it. For all else each server's clock counts: a
/// token signed by another would not be valid yet here.
pub(super) struct Clocked {
    pub session: Model,
    pub roles: user::Roles,
    pub clock: DateTime<Utc>,
}

impl FromQueryResult for Clocked {
    fn from_query_result(row: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let session = Model::from_query_result(row, prefix)?;
        let roles = row.try_get(prefix, "owner_roles")?;
        Ok(Self { session, roles, clock: row.try_get(prefix, "clock")? })
    }
}

pub(super) async fn find(
    db: &impl ConnectionTrait,
    id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Clocked>, DbErr> {
    let clock: SimpleExpr = match db.get_database_backend() {
        DbBackend::Postgres => Expr::cust("clock_timestamp()"),
        _ => Expr::value(now.trunc_subsecs(6)),
    };
    Entity::find_by_id(id)
        .inner_join(user::Entity)
        .column_as(user::Column::Roles, "owner_roles")
        .expr_as(clock, "clock")
        .into_model::<Clocked>()
        .one(db)
        .await
}

pub(super) fn row<'a>(session: &'a Model, app: &AppState) -> Result<Row<'a>, ServerError> {
    let counter = |value: i64| u64::try_from(value).map_err(ServerError::internal);
    Ok(Row {
        counter: counter(session.counter)?,
        previous: counter(session.previous_counter)?,
        confirmed: counter(session.confirmed_counter)?.max(app.live.confirmed(session.id)),
        rotated_at: session.rotated_at,
        expires_at: session.expires_at,
        used_at: used_at(session, &app.live),
        idle: limit(app.config.session_idle_ttl, session),
        ended: ended(session),
        transport: session.transport,
        user_agent: session.user_agent.as_deref(),
    })
}

/// One that was ended without a word why has signed out.
pub(super) fn ended(session: &Model) -> Option<Ended> {
    let reason = session.end_reason.unwrap_or(EndReason::SignedOut);
    session.ended_at.map(|at| Ended { at, reason })
}

pub(super) fn leeway(app: &AppState) -> Result<TimeDelta, ServerError> {
    TimeDelta::from_std(app.config.refresh_leeway).map_err(ServerError::internal)
}
