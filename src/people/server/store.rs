use std::collections::BTreeSet;

use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::sea_query::LikeExpr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait,
    IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::cursor::Cursor;
use super::entity::{Column, Entity, Model};
use super::name::{Name, folded};
use crate::domain::AppError;
use crate::people::{PeopleList, Person};
use crate::server::error::ServerError;

/// Different words in a search, and the bytes of one: no two names of thirty characters hold more, and
/// a database has bounds for both (`SQLite`: a depth of 1,000, a pattern of 50,000 bytes).
const WORDS: usize = 64;
const WORD: usize = 4096;

/// By name; `search`: those with this in their names.
pub async fn list(
    db: &impl ConnectionTrait,
    search: &str,
    after: Option<&Cursor>,
    limit: u64,
) -> Result<PeopleList, ServerError> {
    let mut query = Entity::find();
    let search = folded(search);
    let words: BTreeSet<&str> = search.split_whitespace().collect();
    if words.len() > WORDS || words.iter().any(|word| word.len() > WORD) {
        return Ok(PeopleList { people: Vec::new(), next_cursor: None });
    }
    for word in words {
        let like = LikeExpr::new(format!("%{}%", escaped(word))).escape('\\');
        query = query.filter(sea_orm::sea_query::Expr::col(Column::SearchKey).like(like));
    }
    if let Some(Cursor { sort_key, id }) = after {
        let same = Condition::all().add(Column::SortKey.eq(sort_key)).add(Column::Id.gt(*id));
        query = query.filter(Condition::any().add(Column::SortKey.gt(sort_key)).add(same));
    }
    let ordered = query.order_by_asc(Column::SortKey).order_by_asc(Column::Id);
    let mut rows = ordered.limit(limit + 1).all(db).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);
    let last = rows.last().filter(|_| more);
    let next_cursor = last.map(|row| Cursor { sort_key: row.sort_key.clone(), id: row.id }.text());
    Ok(PeopleList { people: rows.into_iter().map(Person::from).collect(), next_cursor })
}

/// What LIKE reads as anything stands for itself.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_").replace('\0', "")
}

pub async fn read(db: &impl ConnectionTrait, id: Uuid) -> Result<Person, ServerError> {
    let found = Entity::find_by_id(id).one(db).await?;
    found.map(Person::from).ok_or_else(|| AppError::NotFound.into())
}

pub async fn create(
    db: &impl ConnectionTrait,
    name: &Name,
    now: DateTime<Utc>,
) -> Result<Person, ServerError> {
    let now = now.trunc_subsecs(6);
    let row = row(Uuid::now_v7(), name, now, now);
    Ok(row.into_active_model().reset_all().insert(db).await?.into())
}

pub async fn replace(
    db: &impl ConnectionTrait,
    id: Uuid,
    name: &Name,
    now: DateTime<Utc>,
) -> Result<Person, ServerError> {
    let before = read(db, id).await?;
    let after = row(id, name, before.created_at, now.trunc_subsecs(6));
    let written = Entity::update_many()
        .set(after.clone().into_active_model().reset_all())
        .filter(Column::Id.eq(id))
        .exec(db)
        .await?;
    match written.rows_affected {
        0 => Err(AppError::NotFound.into()),
        _ => Ok(after.into()),
    }
}

fn row(id: Uuid, name: &Name, created_at: DateTime<Utc>, updated_at: DateTime<Utc>) -> Model {
    Model {
        id,
        first_name: name.first.clone(),
        last_name: name.last.clone(),
        sort_key: name.sort_key(),
        search_key: name.search_key(),
        created_at,
        updated_at,
    }
}

pub async fn delete(db: &impl ConnectionTrait, id: Uuid) -> Result<(), ServerError> {
    match Entity::delete_by_id(id).exec(db).await?.rows_affected {
        0 => Err(AppError::NotFound.into()),
        _ => Ok(()),
    }
}
