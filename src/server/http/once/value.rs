use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::Mac;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::server::crypto::Secret;
use crate::server::crypto::keys;

/// The field's name.
pub const FIELD: &str = "once";

const RANDOM: usize = 8;
const MARK: usize = 4;

/// What a drawn form holds: 16 bytes that nobody can guess. They are random; but where the form was
/// drawn for an account, the second half is made of two marks under a key of ours: that it was drawn
/// for an account, and for which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Once(pub [u8; 16]);

impl Once {
    /// `form`: where it is posted to.
    pub fn draw(secrets: &[Secret], account: Option<Uuid>, form: &str) -> String {
        let mut bytes = rand::random::<[u8; 16]>();
        if let (Some(account), Some(secret)) = (account, secrets.first()) {
            let random = bytes[..RANDOM].to_vec();
            bytes[RANDOM..RANDOM + MARK].copy_from_slice(&for_some_account(secret, &random));
            bytes[RANDOM + MARK..].copy_from_slice(&for_account(secret, &random, account, form));
        }
        URL_SAFE_NO_PAD.encode(bytes)
    }

    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 22 {
            return None;
        }
        Some(Self(URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?))
    }

    /// Whether the form was drawn for an account, whichever it was.
    pub fn is_of_some_account(self, secrets: &[Secret]) -> bool {
        let (random, marks) = self.0.split_at(RANDOM);
        let is_marked = |secret| for_some_account(secret, random).ct_eq(&marks[..MARK]).into();
        secrets.iter().any(is_marked)
    }

    /// Whether this form was drawn for this account.
    pub fn is_of(self, secrets: &[Secret], account: Uuid, form: &str) -> bool {
        let (random, marks) = self.0.split_at(RANDOM);
        let is_marked =
            |secret| for_account(secret, random, account, form).ct_eq(&marks[MARK..]).into();
        self.is_of_some_account(secrets) && secrets.iter().any(is_marked)
    }
}

fn for_some_account(secret: &Secret, random: &[u8]) -> [u8; MARK] {
    mark(secret, &[b"some account", random])
}

fn for_account(secret: &Secret, random: &[u8], account: Uuid, form: &str) -> [u8; MARK] {
    mark(secret, &[b"this account", random, account.as_bytes(), form.as_bytes()])
}

fn mark(secret: &Secret, parts: &[&[u8]]) -> [u8; MARK] {
    let mut mark = [0; MARK];
    mark.copy_from_slice(&digest(secret, parts)[..MARK]);
    mark
}

/// Keyed; each part by its length, so that no two lists of parts are alike.
pub fn digest(secret: &Secret, parts: &[&[u8]]) -> Vec<u8> {
    let key = keys::derive(secret, "vestibule once v1");
    let mut mac = keys::mac(&key);
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_tells_for_which_account_and_form_it_was_drawn_to_nobody_but_us() {
        let (ours, others) = ([Secret::new(*b"a")], [Secret::new(*b"b")]);
        let both = [Secret::new(*b"b"), Secret::new(*b"a")];
        let (ada, eve) = (Uuid::new_v4(), Uuid::new_v4());
        let once = Once::parse(&Once::draw(&ours, Some(ada), "/forms/x")).expect("16 bytes");
        assert!(once.is_of_some_account(&ours) && once.is_of(&both, ada, "/forms/x"));
        assert!(!once.is_of_some_account(&others));
        assert!(!once.is_of(&ours, eve, "/forms/x") && !once.is_of(&ours, ada, "/forms/y"));
        let stranger = Once::parse(&Once::draw(&ours, None, "/forms/x")).expect("16 bytes");
        assert!(!stranger.is_of_some_account(&ours));
        for text in ["", "AAAA", &"A".repeat(23), &"=".repeat(22)] {
            assert_eq!(Once::parse(text), None);
        }
    }
}
