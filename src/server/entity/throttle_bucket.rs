use sea_orm::entity::prelude::*;

/// What has been drawn from one bucket: see `throttle::bucket`. Times are microseconds since 1970,
/// so that both databases can do arithmetic with them.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttle_buckets")]
pub struct Model {
    /// A keyed hash of what it is about: nothing readable is kept.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// The bucket of a name, where this one is emptied together with it.
    pub emptied_with: Option<i64>,
    /// GCRA's theoretical arrival time: drawn for, until then.
    pub spent_until: i64,
    pub drawn_at: i64,
    /// Draws since the last success.
    pub failures: i32,
    /// A refusal has been noted since the last draw.
    pub told: bool,
    pub expires_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
