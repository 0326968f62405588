use sea_orm::entity::prelude::*;

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Kind {
    NewDevice,
    PasswordChanged,
    TokenReused,
    PasswordReset,
    VerifyEmail,
    ResetPassword,
    ChangeEmail,
    UndoEmailChange,
    NotMine,
    TooManySessions,
}

impl Kind {
    pub fn urgency(self) -> Urgency {
        match self {
            Self::VerifyEmail | Self::ResetPassword | Self::ChangeEmail => Urgency::Awaited,
            Self::NewDevice
            | Self::PasswordChanged
            | Self::TokenReused
            | Self::PasswordReset
            | Self::UndoEmailChange
            | Self::NotMine
            | Self::TooManySessions => Urgency::Told,
        }
    }
}

/// Which emails go first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "i16", db_type = "SmallInteger")]
pub enum Urgency {
    /// Somebody looks into their mailbox for a link or code.
    Awaited = 0,
    /// It tells of something that has happened.
    Told = 1,
}

/// A letter that is to be sent, or that could not be.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// `UUIDv7`; part of the letter's Message-ID, so that a letter that arrives twice is known.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Option<Uuid>,
    pub kind: Kind,
    pub urgency: Urgency,
    /// Who caused it, as a keyed hash (a network, or an account); forgotten once it is sent.
    pub asker: i64,
    /// Among those of one urgency the lowest goes first; whoever asks again comes a turn later.
    pub turn: i64,
    /// Address and text under `SECRET_KEY`: letters can hold secrets. Empty once it is sent.
    pub sealed: Vec<u8>,
    pub created_at: ChronoDateTimeUtc,
    /// Begun so far.
    pub attempts: i32,
    pub next_at: ChronoDateTimeUtc,
    /// Somebody is sending it, until then.
    pub leased_until: Option<ChronoDateTimeUtc>,
    pub sent_at: Option<ChronoDateTimeUtc>,
    /// Given up.
    pub failed_at: Option<ChronoDateTimeUtc>,
    /// What the mail server said last.
    pub error: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// By hand: a letter is nobody else's business.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Outbox")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}
