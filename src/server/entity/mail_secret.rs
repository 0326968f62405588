use sea_orm::entity::prelude::*;

/// What a link or a code in a letter is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::None)", rename_all = "snake_case")]
pub enum Purpose {
    /// The address that an account was made with.
    VerifyEmail,
    ResetPassword,
    /// The address that an account is to have.
    ChangeEmail,
    /// The address that an account had.
    UndoEmailChange,
    /// The address that an account has, whose reader may say that the account is not theirs.
    NotMine,
}

/// One letter's link and code. Nothing that can be presented is stored.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_secrets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub user_id: Uuid,
    pub purpose: Purpose,
    /// Where the letter goes.
    pub address: String,
    /// The same, folded as a login is.
    pub address_key: String,
    /// SHA-256 of what stands in the link.
    #[sea_orm(unique)]
    pub link_digest: Vec<u8>,
    /// HMAC of the code, where there is one.
    pub code_mac: Option<Vec<u8>>,
    /// Wrong codes so far.
    pub code_tries: i32,
    /// Counts only for whoever is signed in to the account, or gives its password.
    pub owner_only: bool,
    pub code_expires_at: ChronoDateTimeUtc,
    pub created_at: ChronoDateTimeUtc,
    pub expires_at: ChronoDateTimeUtc,
    pub used_at: Option<ChronoDateTimeUtc>,
    /// Something has made it pointless.
    pub void_at: Option<ChronoDateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// By hand: an address is nobody else's business.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MailSecret")
            .field("id", &self.id)
            .field("purpose", &self.purpose)
            .finish_non_exhaustive()
    }
}
