//! Every key, derived from `SECRET_KEY` by HKDF-SHA256 (RFC 5869), one label each, so that no two
//! uses share a key. Several secrets: the first signs, all verify.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::secret::Secret;

pub type Key = Zeroizing<[u8; 32]>;

/// The two keys of refresh tokens, for each secret: the tag is checked before any database access,
/// the proof against the row.
pub struct RefreshKeys(pub Vec<RefreshKey>);

pub struct RefreshKey {
    pub tag: Key,
    pub proof: Key,
}

impl RefreshKeys {
    pub fn new(secrets: &[Secret]) -> Self {
        let derive = |secret| RefreshKey {
            tag: derive(secret, "vestibule refresh tag v1"),
            proof: derive(secret, "vestibule refresh proof v1"),
        };
        Self(secrets.iter().map(derive).collect())
    }
}

/// For the numbers of throttle buckets, by the newest secret.
pub fn throttle(secret: &Secret) -> Key {
    derive(secret, "vestibule throttle v1")
}

/// HMAC-SHA256 (RFC 2104) of what it is given next.
///
/// # Panics
/// Never: HMAC takes a key of any length.
pub fn mac(key: &Key) -> Hmac<Sha256> {
    Hmac::new_from_slice(key.as_slice()).expect("HMAC takes a key of any length")
}

/// # Panics
/// Never: 32 bytes are within HKDF's bound of 255 hashes.
pub fn derive(secret: &Secret, label: &str) -> Key {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret.reveal())
        .expand(label.as_bytes(), key.as_mut_slice())
        .expect("32 bytes are within the bound");
    key
}
