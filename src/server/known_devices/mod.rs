//! Devices that an account knows: a browser that has signed in to it before has a signed token in a
//! cookie, and with it a limit of its own.
//!
//! It lets nobody in. `kind ‖ account (16) ‖ device (16) ‖ generation (8) ‖ issued at (8) ‖ MAC
//! (32)`, base64url; several accounts of one browser stand side by side, separated by a dot, the one that
//! signed in last first. All of an account's are worth nothing once its generation rises (a new
//! password). Where somebody asked to stay signed in and has not signed out here, the kind is another:
//! they are greeted by name.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;

use super::crypto::Secret;
use super::crypto::keys::{self, Key};
use super::entity::user;

/// One year.
pub const LIFE: TimeDelta = TimeDelta::days(365);

/// Accounts that one browser is remembered for.
const ACCOUNTS: usize = 4;

/// Issued at: seconds.
const KNOWN: u8 = 1;
/// Issued at: microseconds.
const GREETED: u8 = 2;

const HEAD: usize = 1 + 16 + 16 + 8 + 8;
const LENGTH: usize = HEAD + 32;

pub struct Devices(Vec<Key>);

impl Devices {
    pub fn new(secrets: &[Secret]) -> Self {
        Self(secrets.iter().map(|secret| keys::derive(secret, "vestibule device v1")).collect())
    }

    /// The device, if one of these tokens says that this account knows it.
    pub fn known(&self, cookie: &str, user: &user::Model, now: DateTime<Utc>) -> Option<Uuid> {
        self.tokens(cookie)
            .find(|token| token.user_id == user.id && token.is_good_for(user, now))
            .map(|token| token.device)
    }

    /// The cookie after signing in: this account first, then the others that were in it. `greeted`: its
    /// owner asked to stay signed in.
    pub fn remember(
        &self,
        cookie: &str,
        user: &user::Model,
        greeted: bool,
        now: DateTime<Utc>,
    ) -> String {
        let device = self.known(cookie, user, now).unwrap_or_else(Uuid::new_v4);
        let generation = user.device_generation;
        let own = Token { user_id: user.id, device, generation, issued_at: now, greeted };
        let others = self.tokens(cookie).filter(|token| token.user_id != user.id);
        let others = others.map(|token| Token { greeted: false, ..token });
        self.sealed(std::iter::once(own).chain(others))
    }

    /// The account that signed in here last, if its owner asked to stay signed in.
    pub fn greeted(&self, cookie: &str) -> Option<Uuid> {
        let last = self.tokens(cookie).next().filter(|token| token.greeted)?;
        Some(last.user_id)
    }

    /// When that was; `None`: not this account, or its devices were forgotten since.
    pub fn greeted_since(
        &self,
        cookie: &str,
        user: &user::Model,
        now: DateTime<Utc>,
    ) -> Option<DateTime<Utc>> {
        let last = self.tokens(cookie).next().filter(|token| token.greeted)?;
        let is_theirs = last.user_id == user.id && last.is_good_for(user, now);
        is_theirs.then_some(last.issued_at)
    }

    /// The cookie after signing out: all are known, nobody is greeted. `None`: nobody was.
    pub fn signed_out(&self, cookie: &str) -> Option<String> {
        let out = self.tokens(cookie).map(|token| Token { greeted: false, ..token });
        self.tokens(cookie).any(|token| token.greeted).then(|| self.sealed(out))
    }

    fn sealed(&self, tokens: impl Iterator<Item = Token>) -> String {
        let seal = |token| Some(seal(self.0.first()?, &token));
        tokens.take(ACCOUNTS).filter_map(seal).collect::<Vec<_>>().join(".")
    }

    fn tokens<'a>(&'a self, cookie: &'a str) -> impl Iterator<Item = Token> + 'a {
        cookie.split('.').take(ACCOUNTS).filter_map(|text| self.open(text))
    }

    fn open(&self, text: &str) -> Option<Token> {
        let bytes: [u8; LENGTH] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let (head, tag) = bytes.split_at(HEAD);
        self.0.iter().find(|key| mac(key, head).verify_slice(tag).is_ok())?;
        let number = |at: usize| Some(i64::from_be_bytes(head[at..at + 8].try_into().ok()?));
        let greeted = head[0] == GREETED;
        let issued_at = match head[0] {
            KNOWN => DateTime::from_timestamp(number(41)?, 0)?,
            GREETED => DateTime::from_timestamp_micros(number(41)?)?,
            _ => return None,
        };
        Some(Token {
            user_id: Uuid::from_slice(&head[1..17]).ok()?,
            device: Uuid::from_slice(&head[17..33]).ok()?,
            generation: number(33)?,
            issued_at,
            greeted,
        })
    }
}

struct Token {
    user_id: Uuid,
    device: Uuid,
    generation: i64,
    issued_at: DateTime<Utc>,
    greeted: bool,
}

impl Token {
    fn is_good_for(&self, user: &user::Model, now: DateTime<Utc>) -> bool {
        self.generation == user.device_generation && now - self.issued_at <= LIFE
    }
}

fn seal(key: &Key, token: &Token) -> String {
    let (kind, issued_at) = if token.greeted {
        (GREETED, token.issued_at.timestamp_micros())
    } else {
        (KNOWN, token.issued_at.timestamp())
    };
    let mut bytes = vec![kind];
    bytes.extend_from_slice(token.user_id.as_bytes());
    bytes.extend_from_slice(token.device.as_bytes());
    bytes.extend_from_slice(&token.generation.to_be_bytes());
    bytes.extend_from_slice(&issued_at.to_be_bytes());
    let tag = mac(key, &bytes).finalize().into_bytes();
    bytes.extend_from_slice(&tag);
    URL_SAFE_NO_PAD.encode(bytes)
}

fn mac(key: &Key, head: &[u8]) -> Hmac<Sha256> {
    let mut mac = keys::mac(key);
    mac.update(head);
    mac
}

#[cfg(test)]
mod tests;
