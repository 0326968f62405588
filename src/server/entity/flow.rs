use sea_orm::entity::prelude::*;

/// Short-lived state of one browser before a journey is complete.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "flows")]
pub struct Model {
    /// SHA-256 of the id in the cookie: a leaked table names no flow.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: Vec<u8>,
    /// JSON.
    #[sea_orm(column_type = "Text")]
    pub data: String,
    pub expires_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
