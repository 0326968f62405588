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
mod tests {
    use super::*;
    use crate::server::entity::user::{Model, Roles};

    fn devices(secrets: &[&str]) -> Devices {
        Devices::new(&secrets.iter().map(|secret| Secret::new(*secret)).collect::<Vec<_>>())
    }

    fn user(id: u128) -> Model {
        Model {
            id: Uuid::from_u128(id),
            login: "ada".into(),
            login_key: "ada".into(),
            email: None,
            email_key: None,
            email_verified: false,
            signed_in: false,
            password_hash: String::new(),
            roles: Roles(Vec::new()),
            roles_changed_at: None,
            disabled_at: None,
            language: None,
            time_zone: None,
            device_generation: 0,
            terms_url: None,
            terms_accepted_at: None,
            created_at: now(),
        }
    }

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("in range")
    }

    #[test]
    fn a_device_is_known_to_the_account_that_it_signed_in_to_and_no_other() {
        let devices = devices(&["a"]);
        let cookie = devices.remember("", &user(1), false, now());
        let device = devices.known(&cookie, &user(1), now());
        assert!(device.is_some());
        assert_eq!(devices.known(&cookie, &user(2), now()), None);
        let again = devices.remember(&cookie, &user(1), false, now());
        assert_eq!(devices.known(&again, &user(1), now()), device, "one limit, not a new one");
    }

    #[test]
    fn two_people_share_a_browser() {
        let devices = devices(&["a"]);
        let cookie =
            devices.remember(&devices.remember("", &user(1), false, now()), &user(2), false, now());
        assert!(devices.known(&cookie, &user(1), now()).is_some());
        assert!(devices.known(&cookie, &user(2), now()).is_some());
    }

    #[test]
    fn a_cookie_does_not_grow_for_ever() {
        let devices = devices(&["a"]);
        let cookie = (1..=9)
            .fold(String::new(), |cookie, id| devices.remember(&cookie, &user(id), false, now()));
        assert!(cookie.len() < 500, "{}", cookie.len());
        assert!(devices.known(&cookie, &user(9), now()).is_some());
        assert_eq!(devices.known(&cookie, &user(1), now()), None);
    }

    #[test]
    fn it_dies_with_its_year_and_with_its_generation() {
        let devices = devices(&["a"]);
        let cookie = devices.remember("", &user(1), false, now());
        assert_eq!(devices.known(&cookie, &user(1), now() + LIFE + TimeDelta::seconds(1)), None);
        let later = Model { device_generation: 1, ..user(1) };
        assert_eq!(devices.known(&cookie, &later, now()), None);
    }

    #[test]
    fn it_cannot_be_made_up_and_outlives_a_rotated_secret() {
        let old = devices(&["a"]);
        let cookie = old.remember("", &user(1), false, now());
        assert!(devices(&["b", "a"]).known(&cookie, &user(1), now()).is_some());
        assert_eq!(devices(&["b"]).known(&cookie, &user(1), now()), None);
        for at in 0..cookie.len() {
            let mut forged = cookie.clone().into_bytes();
            forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).expect("text");
            assert_eq!(old.known(&forged, &user(1), now()), None, "character {at}");
        }
    }

    #[test]
    fn only_who_asked_to_stay_and_came_last_is_greeted_and_nobody_after_signing_out() {
        let devices = devices(&["a"]);
        let at = now() + TimeDelta::microseconds(7);
        let stays = devices.remember("", &user(1), true, at);
        assert_eq!(devices.greeted(&stays), Some(user(1).id));
        let since = |cookie: &str| devices.greeted_since(cookie, &user(1), at);
        assert_eq!(since(&stays), Some(at), "to the microsecond");
        let reset = Model { device_generation: 1, ..user(1) };
        let both = format!("{stays}.{}", devices.remember("", &reset, false, at));
        assert_eq!(devices.greeted_since(&both, &reset, at), None, "another token's generation");
        let device = devices.known(&stays, &user(1), at);
        assert!(device.is_some());
        let other = devices.remember(&stays, &user(2), false, at);
        assert_eq!(devices.greeted(&other), None, "somebody else was here last");
        let back = devices.remember(&other, &user(1), true, at);
        assert_eq!(since(&back), Some(at));
        let behind = back.split_once('.').expect("two").1;
        assert_eq!(devices.greeted(behind), None, "nor is anybody behind the first");
        let out = devices.signed_out(&back).expect("somebody was greeted");
        assert_eq!(devices.greeted(&out), None);
        assert_eq!(devices.known(&out, &user(1), at), device, "as known as before");
        assert!(devices.known(&out, &user(2), at).is_some());
        assert_eq!(devices.signed_out(&out), None, "there is nothing to set");
    }
}
