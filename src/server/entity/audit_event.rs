use sea_orm::entity::prelude::*;

/// Who did it, as far as it was proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Actor {
    /// By password, session, or something from a letter.
    Owner,
    /// Nothing was proven: a wrong password, a spent token.
    Unproven,
    /// Whoever runs the program, from its command line.
    Operator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Kind {
    SignedUp,
    SignedIn,
    SignInFailed,
    SignedOut,
    RenewalRefused,
    TokenReused,
    PasswordChanged,
    PasswordRefused,
    SessionEnded,
    Throttled,
    Unlocked,
    EmailVerified,
    PasswordResetAsked,
    PasswordReset,
    EmailChangeAsked,
    EmailChanged,
    EmailChangeUndone,
    NotMine,
    CodeRefused,
    RoleGranted,
    RoleRevoked,
    AccountDisabled,
    AccountEnabled,
    AccountDeleted,
}

/// What happened. Never changed after (a trigger refuses), deleted when `AUDIT_RETENTION` is over.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_events")]
pub struct Model {
    /// `UUIDv7`: in the order of time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: ChronoDateTimeUtc,
    /// `None`: about a name that has no account.
    pub user_id: Option<Uuid>,
    pub session_id: Option<Uuid>,
    pub actor: Actor,
    pub ip: Option<String>,
    /// The User-Agent as sent, shortened.
    pub device: Option<String>,
    pub kind: Kind,
    /// One of our own words, never what somebody typed.
    pub detail: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
