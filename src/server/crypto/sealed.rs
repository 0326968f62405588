//! What may lie in the database or in a cookie only closed: XChaCha20-Poly1305 under a key that HKDF gives from
//! `SECRET_KEY`, one label for each use, with what it belongs to as associated data.
//! `version ‖ nonce (24) ‖ ciphertext and tag (16)`.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::keys;
use super::secret::Secret;

const VERSION: u8 = 1;
const NONCE: usize = 24;

/// What is sealed, and so by which key.
#[derive(Clone, Copy, Debug)]
pub enum Use {
    SigningKey,
    Letter,
    /// The flow cookie.
    Flow,
    /// What a flow keeps in the database.
    FlowRow,
}

impl Use {
    fn label(self) -> &'static str {
        match self {
            Self::SigningKey => "vestibule key ring v1",
            Self::Letter => "vestibule outbox v1",
            Self::Flow => "vestibule flow cookie v1",
            Self::FlowRow => "vestibule flow row v1",
        }
    }
}

/// `of`: what it belongs to; opened for anything else it is worth nothing.
pub fn seal(secret: &Secret, what: Use, of: &[u8], content: &[u8]) -> Option<Vec<u8>> {
    let nonce = rand::random::<[u8; NONCE]>();
    let payload = Payload { msg: content, aad: of };
    let sealed = cipher(secret, what).encrypt(&XNonce::from(nonce), payload).ok()?;
    Some([&[VERSION][..], &nonce, &sealed].concat())
}

/// `None`: sealed under another secret, for another use or owner, or changed since.
pub fn open(secret: &Secret, what: Use, of: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (version, rest) = sealed.split_first()?;
    let (nonce, ciphertext) = rest.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    if *version != VERSION {
        return None;
    }
    let payload = Payload { msg: ciphertext, aad: of };
    cipher(secret, what).decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
}

fn cipher(secret: &Secret, what: Use) -> XChaCha20Poly1305 {
    let key = keys::derive(secret, what.label());
    XChaCha20Poly1305::new_from_slice(key.as_slice()).expect("32 bytes are a key of this cipher")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Use = Use::SigningKey;

    #[test]
    fn only_the_same_secret_opens_it_for_the_same_use_and_owner() {
        let (ours, other) = (Secret::new(*b"ours"), Secret::new(*b"other"));
        let sealed = seal(&ours, KEY, b"id", b"content").expect("sealed");
        let opened = open(&ours, KEY, b"id", &sealed).expect("opened");
        assert_eq!(opened.as_slice(), b"content");
        assert_eq!(open(&other, KEY, b"id", &sealed), None);
        assert_eq!(open(&ours, Use::Letter, b"id", &sealed), None);
        assert_eq!(open(&ours, KEY, b"another id", &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&ours, KEY, b"id", &changed), None, "byte {at}");
        }
        assert_eq!(open(&ours, KEY, b"id", &sealed[..20]), None);
    }

    #[test]
    fn the_same_content_is_never_sealed_alike() {
        let secret = Secret::new(*b"ours");
        assert_ne!(seal(&secret, KEY, b"id", b"x"), seal(&secret, KEY, b"id", b"x"));
    }
}
