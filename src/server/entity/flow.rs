use sea_orm::entity::prelude::*;

/// Who a row is kept for, by what they have shown. Each kind has a cap of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Kind {
    /// Anybody.
    Visitor,
    /// A browser that opened a link which we sent.
    Link,
    /// Someone with an account, for what they typed into a form.
    Draft,
    /// What anybody's form was answered, in case it comes twice.
    Once,
    /// The same, of someone with an account.
    OnceOfAccount,
}

/// Short-lived state of one browser that does not fit into its cookie.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "flows")]
pub struct Model {
    /// SHA-256 of the id in the cookie: a leaked table names no flow.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: Vec<u8>,
    pub kind: Kind,
    /// JSON, under `SECRET_KEY`.
    pub sealed: Vec<u8>,
    pub expires_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
