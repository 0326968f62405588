use sea_orm::entity::prelude::*;

/// What remains of a deleted account.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "deleted_accounts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub user_id: Uuid,
    /// SHA-256 of the folded user name, which is not given out again. `None`: the login was an email
    /// address, which is its owner's and may sign up again.
    #[sea_orm(unique)]
    pub name_digest: Option<Vec<u8>>,
    /// So that running servers hear of it.
    pub deleted_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
