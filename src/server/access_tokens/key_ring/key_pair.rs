use chrono::{DateTime, Utc};
use jsonwebtoken::errors::Error;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use zeroize::Zeroizing;

use crate::server::crypto::keys::Key;

/// PKCS#8 of an Ed25519 seed is this prefix and the seed (RFC 8410 §7).
const PKCS8_ED25519: [u8; 16] =
    [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// An Ed25519 key, ready to use.
pub struct KeyPair {
    /// RFC 7638 thumbprint; `kid` in tokens.
    pub id: String,
    pub signing: EncodingKey,
    pub verifying: DecodingKey,
    pub public: Jwk,
    /// `None`: not yet.
    pub signs_from: Option<DateTime<Utc>>,
}

impl KeyPair {
    pub fn new(seed: &Key, signs_from: Option<DateTime<Utc>>) -> Result<Self, Error> {
        let der = Zeroizing::new([&PKCS8_ED25519[..], seed.as_slice()].concat());
        let signing = EncodingKey::from_ed_der(&der);
        let mut public = Jwk::from_encoding_key(&signing, Algorithm::EdDSA)?;
        let id = public.thumbprint(ThumbprintHash::SHA256)?;
        public.common.key_id = Some(id.clone());
        public.common.public_key_use = Some(PublicKeyUse::Signature);
        let verifying = DecodingKey::from_jwk(&public)?;
        Ok(Self { id, signing, verifying, public, signs_from })
    }
}
