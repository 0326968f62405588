use sea_orm::entity::prelude::*;

/// A key of the ring. It signs from `signs_from` until another key's `signs_from`; `None`: it is
/// the next one, published and waiting.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "signing_keys")]
pub struct Model {
    /// RFC 7638 thumbprint of the public key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The private key under `SECRET_KEY`: see `key_ring::seal`.
    pub sealed: Vec<u8>,
    pub created_at: ChronoDateTimeUtc,
    /// Not before this: until then a verifier may hold an older list.
    pub usable_from: ChronoDateTimeUtc,
    pub signs_from: Option<ChronoDateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// By hand: sealed or not, a private key is not for the log.
impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.id).finish_non_exhaustive()
    }
}
