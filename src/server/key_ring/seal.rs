//! Private keys at rest: XChaCha20-Poly1305 under a key that HKDF gives from `SECRET_KEY`, the key's
//! id as associated data. `version ‖ nonce (24) ‖ ciphertext and tag (48)`.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::server::keys::{self, Key};
use crate::server::secret::Secret;

const VERSION: u8 = 1;
const NONCE: usize = 24;

pub fn seal(secret: &Secret, id: &str, seed: &Key) -> Option<Vec<u8>> {
    let nonce = rand::random::<[u8; NONCE]>();
    let payload = Payload { msg: seed.as_slice(), aad: id.as_bytes() };
    let sealed = cipher(secret).encrypt(&XNonce::from(nonce), payload).ok()?;
    Some([&[VERSION][..], &nonce, &sealed].concat())
}

/// `None`: sealed under another secret, for another id, or changed since.
pub fn open(secret: &Secret, id: &str, sealed: &[u8]) -> Option<Key> {
    let (version, rest) = sealed.split_first()?;
    let (nonce, ciphertext) = rest.split_at_checked(NONCE)?;
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    if *version != VERSION {
        return None;
    }
    let payload = Payload { msg: ciphertext, aad: id.as_bytes() };
    let seed = Zeroizing::new(cipher(secret).decrypt(&XNonce::from(nonce), payload).ok()?);
    Some(Zeroizing::new(seed.as_slice().try_into().ok()?))
}

fn cipher(secret: &Secret) -> XChaCha20Poly1305 {
    let key = keys::derive(secret, "vestibule key ring v1");
    XChaCha20Poly1305::new_from_slice(key.as_slice()).expect("32 bytes are a key of this cipher")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_secret_opens_it_for_the_same_id() {
        let (ours, other) = (Secret::new(*b"ours"), Secret::new(*b"other"));
        let seed = Zeroizing::new([7; 32]);
        let sealed = seal(&ours, "id", &seed).expect("sealed");
        assert_eq!(open(&ours, "id", &sealed), Some(seed));
        assert_eq!(open(&other, "id", &sealed), None);
        assert_eq!(open(&ours, "another id", &sealed), None);
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&ours, "id", &changed), None, "byte {at}");
        }
        assert_eq!(open(&ours, "id", &sealed[..20]), None);
    }

    #[test]
    fn the_same_key_is_never_sealed_alike() {
        let (secret, seed) = (Secret::new(*b"ours"), Zeroizing::new([7; 32]));
        assert_ne!(seal(&secret, "id", &seed), seal(&secret, "id", &seed));
    }
}
