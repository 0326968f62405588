use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

use crate::domain::Role;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Roles(pub Vec<Role>);

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// As the person wrote it.
    pub login: String,
    /// Case-folded NFKC, the domain of an address in ASCII; its unique index is what makes a login unique.
    #[sea_orm(unique)]
    pub login_key: String,
    pub email: Option<String>,
    /// The same, folded as a login is: one address, one account.
    #[sea_orm(unique)]
    pub email_key: Option<String>,
    pub email_verified: bool,
    /// Whether anyone was ever signed in to it, or confirmed its address.
    pub signed_in: bool,
    /// PHC string.
    pub password_hash: String,
    pub roles: Roles,
    /// So that running servers hear of it.
    pub roles_changed_at: Option<ChronoDateTimeUtc>,
    /// By an operator. Nobody signs in to it.
    pub disabled_at: Option<ChronoDateTimeUtc>,
    /// Device cookies of an older generation are worth nothing.
    pub device_generation: i64,
    /// A tag of BCP 47. `None`: that of the browser.
    pub language: Option<String>,
    /// A name of the IANA database. `None`: that of the browser.
    pub time_zone: Option<String>,
    /// Those that it was said on signing up that one accepts (`TERMS_URL` of then). `None`: there were none.
    pub terms_url: Option<String>,
    pub terms_accepted_at: Option<ChronoDateTimeUtc>,
    pub created_at: ChronoDateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(has_many = "super::session::Entity")]
    Sessions,
}

impl Related<super::session::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Sessions.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// By hand: a derived one would print the password hash.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User").field("id", &self.id).finish_non_exhaustive()
    }
}
