use sea_orm::FromJsonQueryResult;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

/// Authentication methods (RFC 8176): `pwd`, later `otp` and others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Amr(pub Vec<String>);

/// How the tokens of a session travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "lowercase")]
pub enum Transport {
    Cookie,
    Bearer,
}

/// Why a session ended before its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum EndReason {
    SignedOut,
    /// A new sign-in took its place in the same browser.
    Replaced,
    PasswordChanged,
    PasswordReset,
    EmailChangeUndone,
    /// From the list of devices, by its owner; or longest unseen of too many.
    Revoked,
    /// By an operator, from the command line.
    Operator,
    /// A refresh token came back that must not: see `sessions::decide`.
    Reuse,
}

impl EndReason {
    /// Whether the owner goes on with a new session, in this browser perhaps: the answers to late
    /// requests of the one that ended then leave cookies alone.
    pub fn makes_way(self) -> bool {
        match self {
            Self::Replaced
            | Self::PasswordChanged
            | Self::PasswordReset
            | Self::EmailChangeUndone => true,
            Self::SignedOut | Self::Revoked | Self::Operator | Self::Reuse => false,
        }
    }
}

#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    /// `UUIDv7`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    /// 16 random bytes: without them no proof of a refresh token can be computed.
    pub salt: Vec<u8>,
    pub counter: i64,
    pub previous_counter: i64,
    pub confirmed_counter: i64,
    pub rotated_at: ChronoDateTimeUtc,
    pub created_at: ChronoDateTimeUtc,
    /// Absolute: renewal never moves it.
    pub expires_at: ChronoDateTimeUtc,
    pub last_seen_at: ChronoDateTimeUtc,
    pub ip: String,
    pub user_agent: Option<String>,
    /// "Keep me signed in": cookies with a Max-Age.
    pub persistent: bool,
    pub transport: Transport,
    pub auth_time: ChronoDateTimeUtc,
    pub amr: Amr,
    pub ended_at: Option<ChronoDateTimeUtc>,
    pub end_reason: Option<EndReason>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::user::Entity",
        from = "Column::UserId",
        to = "super::user::Column::Id",
        on_delete = "Cascade"
    )]
    User,
}

impl Related<super::user::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::User.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}

/// By hand: the salt is half of a secret.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("id", &self.id)
            .field("counter", &self.counter)
            .field("ended_at", &self.ended_at)
            .finish_non_exhaustive()
    }
}
