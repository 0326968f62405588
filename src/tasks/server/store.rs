use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, SqlErr,
};
use uuid::Uuid;

use super::entity::{Column, Entity, Model};
use super::input::Change;
use crate::domain::AppError;
use crate::server::error::ServerError;
use crate::tasks::{Task, TaskList, TaskStatus};

/// Tasks of one account: more than anyone reads, and some megabytes at most.
const MAX: u64 = 10_000;

/// How often an edit that names no version looks again when others edit at the same moment.
const MAX_TRIES: usize = 10;

/// Newest first; `before`: older than this one.
pub async fn list(
    db: &impl ConnectionTrait,
    owner: Uuid,
    status: Option<TaskStatus>,
    before: Option<Uuid>,
    limit: u64,
) -> Result<TaskList, ServerError> {
    let mut query = Entity::find().filter(Column::UserId.eq(owner));
    if let Some(status) = status {
        query = query.filter(Column::Status.eq(status.name()));
    }
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    let mut rows = query.order_by_desc(Column::Id).limit(limit + 1).all(db).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);
    let next_cursor = rows.last().filter(|_| more).map(|row| row.id.to_string());
    Ok(TaskList { tasks: rows.into_iter().map(Task::from).collect(), next_cursor })
}

/// A task of somebody else is answered like one that does not exist.
pub async fn read(db: &impl ConnectionTrait, owner: Uuid, id: Uuid) -> Result<Task, ServerError> {
    Ok(row(db, owner, id).await?.into())
}

async fn row(db: &impl ConnectionTrait, owner: Uuid, id: Uuid) -> Result<Model, ServerError> {
    let found = Entity::find_by_id(id).filter(Column::UserId.eq(owner)).one(db).await?;
    found.ok_or_else(|| AppError::NotFound.into())
}

pub async fn create(
    db: &impl ConnectionTrait,
    owner: Uuid,
    wanted: Change,
    now: DateTime<Utc>,
) -> Result<Task, ServerError> {
    let theirs = Entity::find().filter(Column::UserId.eq(owner)).count(db).await?;
    if theirs >= MAX {
        return Err(AppError::LimitReached.into());
    }
    let now = now.trunc_subsecs(6);
    let row = Model {
        id: Uuid::now_v7(),
        user_id: owner,
        title: wanted.title.unwrap_or_default(),
        notes: wanted.notes.unwrap_or_default(),
        status: wanted.status.unwrap_or(TaskStatus::Todo).name().to_owned(),
        version: 1,
        created_at: now,
        updated_at: now,
    };
    match row.into_active_model().reset_all().insert(db).await {
        Ok(row) => Ok(row.into()),
        // The account was deleted a moment ago, and this server has not heard of it yet.
        Err(error) => Err(match error.sql_err() {
            Some(SqlErr::ForeignKeyConstraintViolation(_)) => AppError::TokenInvalid.into(),
            _ => error.into(),
        }),
    }
}

/// `based_on`: the versions that the change may be made to; `None`: any.
///
/// Of several edits at once, one that names a version gets 412 if another was faster; one that names none
/// is applied on top.
pub async fn edit(
    db: &impl ConnectionTrait,
    owner: Uuid,
    id: Uuid,
    change: &Change,
    based_on: Option<&[i32]>,
    now: DateTime<Utc>,
) -> Result<Task, ServerError> {
    for _ in 0..MAX_TRIES {
        let before = row(db, owner, id).await?;
        if !is_one_of(based_on, before.version) {
            return Err(AppError::PreconditionFailed.into());
        }
        let after = Model {
            title: change.title.clone().unwrap_or_else(|| before.title.clone()),
            notes: change.notes.clone().unwrap_or_else(|| before.notes.clone()),
            status: change.status.map_or_else(|| before.status.clone(), |it| it.name().to_owned()),
            version: before.version + 1,
            updated_at: now.trunc_subsecs(6),
            ..before.clone()
        };
        let written = Entity::update_many()
            .set(after.clone().into_active_model().reset_all())
            .filter(Column::Id.eq(id))
            .filter(Column::UserId.eq(owner))
            .filter(Column::Version.eq(before.version))
            .exec(db)
            .await?;
        if written.rows_affected == 1 {
            return Ok(after.into());
        }
    }
    Err(AppError::PreconditionFailed.into())
}

fn is_one_of(versions: Option<&[i32]>, version: i32) -> bool {
    versions.is_none_or(|versions| versions.contains(&version))
}

pub async fn delete(
    db: &impl ConnectionTrait,
    owner: Uuid,
    id: Uuid,
    based_on: Option<&[i32]>,
) -> Result<(), ServerError> {
    let before = row(db, owner, id).await?;
    if !is_one_of(based_on, before.version) {
        return Err(AppError::PreconditionFailed.into());
    }
    let mut one = Entity::delete_many().filter(Column::Id.eq(id)).filter(Column::UserId.eq(owner));
    if based_on.is_some() {
        one = one.filter(Column::Version.eq(before.version));
    }
    match one.exec(db).await?.rows_affected {
        0 => Err(AppError::PreconditionFailed.into()),
        _ => Ok(()),
    }
}
