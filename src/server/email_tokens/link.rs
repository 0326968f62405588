use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// What is stored of a link; it cannot be presented.
pub type Digest = [u8; 32];

/// 256 random bits, as base64url. No `Debug`: it lets somebody in.
pub struct LinkSecret(Zeroizing<String>);

impl LinkSecret {
    pub fn random() -> Self {
        let bytes = Zeroizing::new(rand::random::<[u8; 32]>());
        Self(Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice())))
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Of whatever was presented: what is no link of ours has a digest that nobody stored.
pub fn digest(presented: &str) -> Digest {
    Sha256::digest(presented.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_256_bits_and_no_two_are_alike() {
        let (a, b) = (LinkSecret::random(), LinkSecret::random());
        assert_eq!(URL_SAFE_NO_PAD.decode(a.reveal()).expect("base64url").len(), 32);
        assert_ne!(a.reveal(), b.reveal());
        assert_ne!(digest(a.reveal()), digest(&a.reveal()[..42]));
    }
}
