//! Refresh tokens: base64url of `version ‖ session id ‖ counter ‖ tag ‖ proof`, 73 bytes.
//!
//! The tag needs only our key: a forged token costs no database access. The proof needs the row's
//! salt too: a leaked key gives no token without the rows, and the rows none without the key.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::Mac;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::server::crypto::keys::{self, Key, RefreshKey, RefreshKeys};

const VERSION: u8 = 1;
const HEAD: usize = 1 + 16 + 8;
const TAG: usize = 16;
const PROOF: usize = 32;
const LENGTH: usize = HEAD + TAG + PROOF;

/// A token whose tag is ours. Its proof is still to be checked against the row.
pub struct Opened<'a> {
    pub session_id: Uuid,
    pub counter: u64,
    head: [u8; HEAD],
    proof: [u8; PROOF],
    key: &'a RefreshKey,
}

pub fn mint(keys: &RefreshKeys, session_id: Uuid, counter: u64, salt: &[u8]) -> Option<String> {
    let key = keys.0.first()?;
    let mut head = [VERSION; HEAD];
    head[1..17].copy_from_slice(session_id.as_bytes());
    head[17..].copy_from_slice(&counter.to_be_bytes());
    let mut token = head.to_vec();
    token.extend_from_slice(&mac(&key.tag, &[&head])[..TAG]);
    token.extend_from_slice(&mac(&key.proof, &[&head, salt]));
    Some(URL_SAFE_NO_PAD.encode(token))
}

/// `None` for anything that no key of ours has tagged.
pub fn open<'a>(keys: &'a RefreshKeys, text: &str) -> Option<Opened<'a>> {
    // Before decoding: a long text must not cost more than a short one.
    if text.len() != LENGTH.div_ceil(3) * 4 - (3 - LENGTH % 3) {
        return None;
    }
    let bytes: [u8; LENGTH] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    let head: [u8; HEAD] = bytes[..HEAD].try_into().ok()?;
    let tag = &bytes[HEAD..HEAD + TAG];
    let key = keys.0.iter().find(|key| mac(&key.tag, &[&head])[..TAG].ct_eq(tag).into())?;
    if head[0] != VERSION {
        return None;
    }
    Some(Opened {
        session_id: Uuid::from_slice(&head[1..17]).ok()?,
        counter: u64::from_be_bytes(head[17..].try_into().ok()?),
        head,
        proof: bytes[HEAD + TAG..].try_into().ok()?,
        key,
    })
}

impl Opened<'_> {
    pub fn is_proven_by(&self, salt: &[u8]) -> bool {
        mac(&self.key.proof, &[&self.head, salt]).ct_eq(&self.proof).into()
    }
}

fn mac(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = keys::mac(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::crypto::Secret;

    const SALT: [u8; 16] = [7; 16];

    fn keys(names: &[&str]) -> RefreshKeys {
        RefreshKeys::new(&names.iter().map(|name| Secret::new(*name)).collect::<Vec<_>>())
    }

    #[test]
    fn what_was_minted_opens_and_proves() {
        let keys = keys(&["one"]);
        let id = Uuid::now_v7();
        let token = mint(&keys, id, 42, &SALT).expect("minted");
        let opened = open(&keys, &token).expect("opens");
        assert_eq!((opened.session_id, opened.counter), (id, 42));
        assert!(opened.is_proven_by(&SALT));
        assert!(!opened.is_proven_by(&[8; 16]));
    }

    #[test]
    fn one_changed_character_opens_nothing_or_proves_nothing() {
        let keys = keys(&["one"]);
        let token = mint(&keys, Uuid::now_v7(), 42, &SALT).expect("minted");
        for place in 0..token.len() {
            let mut forged = token.clone().into_bytes();
            forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).expect("ASCII");
            assert!(!open(&keys, &forged).is_some_and(|opened| opened.is_proven_by(&SALT)));
        }
    }

    #[test]
    fn all_secrets_verify_and_the_first_signs() {
        let id = Uuid::now_v7();
        let old = mint(&keys(&["old"]), id, 1, &SALT).expect("minted");
        let both = keys(&["new", "old"]);
        assert!(open(&both, &old).is_some_and(|opened| opened.is_proven_by(&SALT)));
        let new = mint(&both, id, 2, &SALT).expect("minted");
        assert!(open(&keys(&["old"]), &new).is_none());
        assert!(open(&keys(&["new"]), &old).is_none());
    }

    #[test]
    fn other_texts_open_nothing() {
        let keys = keys(&["one"]);
        for text in ["", "a", "é", &"A".repeat(98), &"A".repeat(10_000), "eyJhbGciOiJub25lIn0.e30."]
        {
            assert!(open(&keys, text).is_none(), "{text}");
        }
    }
}
