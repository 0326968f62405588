use sea_orm::entity::prelude::*;

/// What has been drawn from one bucket: see `throttle::bucket`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttle_buckets")]
pub struct Model {
    /// A keyed hash of whom it is about: nothing readable is kept.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// The account's bucket, so that all of an account's can be emptied.
    pub account: Option<i64>,
    /// GCRA's theoretical arrival time: drawn for, until then.
    pub spent_until: ChronoDateTimeUtc,
    pub drawn_at: ChronoDateTimeUtc,
    /// Draws since the last success.
    pub failures: i32,
    /// A refusal has been noted since the last draw.
    pub told: bool,
    pub expires_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
