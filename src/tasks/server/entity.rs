use sea_orm::entity::prelude::*;

use crate::tasks::{Task, TaskStatus};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "tasks")]
pub struct Model {
    /// `UUIDv7`: in the order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    pub title: String,
    pub notes: String,
    /// `todo`, `in_progress` or `done`.
    pub status: String,
    pub version: i32,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Task {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            title: row.title,
            notes: row.notes,
            status: TaskStatus::parse(&row.status).unwrap_or(TaskStatus::Todo),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
