//! The keys that sign access tokens: random Ed25519 keys in the database, sealed under `SECRET_KEY`.
//!
//! Always two or more: the one that signs, the next one, which verifiers can read long before it
//! signs, and old ones until the last token they signed is dead.
//!
//! - [`KeyRing`]: what this process knows; asked by `AccessTokens`
//! - [`turn`]: makes, promotes and forgets keys, in one transaction; [`load`]: hears of it
//! - [`KeyPair`]: one key, ready to use

mod key_pair;
mod schedule;
mod store;

use std::sync::{Arc, PoisonError, RwLock};

use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::JwkSet;

pub use key_pair::KeyPair;
pub use schedule::{Schedule, max_age};
pub use store::{How, Turned, load, turn};

/// Shared by everything that signs or reads tokens; replaced whole when the database says so.
#[derive(Default)]
pub struct KeyRing(RwLock<Arc<Vec<KeyPair>>>);

impl KeyRing {
    pub fn new(keys: Vec<KeyPair>) -> Self {
        Self(RwLock::new(Arc::new(keys)))
    }

    pub fn keys(&self) -> Arc<Vec<KeyPair>> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub fn replace(&self, keys: Vec<KeyPair>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(keys);
    }

    /// The public keys (RFC 7517), for `/.well-known/jwks.json`.
    pub fn published(&self) -> JwkSet {
        JwkSet { keys: self.keys().iter().map(|key| key.public.clone()).collect() }
    }
}

/// The key that signs now: of those whose time has come, the latest. Where none has, the clock was set
/// back: the first.
pub fn signing(keys: &[KeyPair], now: DateTime<Utc>) -> Option<&KeyPair> {
    let come = keys.iter().filter(|key| key.signs_from.is_some_and(|at| at <= now));
    let to_come = keys.iter().filter(|key| key.signs_from.is_some());
    come.max_by_key(|key| key.signs_from).or(to_come.min_by_key(|key| key.signs_from))
}
