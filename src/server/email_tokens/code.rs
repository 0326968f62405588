use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::server::crypto::Secret;
use crate::server::crypto::keys;

/// Crockford's base32: no I, L, O and U, so that nobody mistakes one for another.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const LENGTH: usize = 8;

/// Eight characters, 40 random bits, to be typed. No `Debug`: it lets somebody in.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(Zeroizing<String>);

impl Code {
    pub fn random() -> Self {
        let bytes = rand::random::<[u8; LENGTH]>();
        let text = bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
        Self(Zeroizing::new(text.collect()))
    }

    /// As people type it: either case, with spaces and hyphens, O for 0 and I or L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = Zeroizing::new(String::new());
        for typed in text.chars().filter(|c| !c.is_whitespace() && !"-–_.".contains(*c)) {
            let meant = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let known = u8::try_from(meant).is_ok_and(|byte| ALPHABET.contains(&byte));
            if !known || code.len() == LENGTH {
                return None;
            }
            code.push(meant);
        }
        (code.len() == LENGTH).then_some(Self(code))
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored: under the newest secret, for one letter.
    pub fn mac(&self, secrets: &[Secret], of: Uuid) -> Option<Vec<u8>> {
        Some(self.keyed(secrets.first()?, of).finalize().into_bytes().to_vec())
    }

    /// Compared in constant time, under any of the secrets.
    pub fn is(&self, secrets: &[Secret], of: Uuid, stored: &[u8]) -> bool {
        secrets.iter().any(|secret| self.keyed(secret, of).verify_slice(stored).is_ok())
    }

    fn keyed(&self, secret: &Secret, of: Uuid) -> Hmac<Sha256> {
        let key = keys::derive(secret, "vestibule mail code v1");
        let mut mac = keys::mac(&key);
        mac.update(of.as_bytes());
        mac.update(self.0.as_bytes());
        mac
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_case_and_gaps_are_forgiven() {
        let code = Code::parse("01AB-CDEF").expect("a code");
        for typed in ["O1abcdef", " 0iab cdef", "OLAB–CDEF", "o l a b c d e f"] {
            assert!(Code::parse(typed).as_ref() == Some(&code), "{typed}");
        }
        for bad in ["", "01ABCDE", "01ABCDEF0", "01ABCDEU", "01ABCDE!", "０1ABCDEF"] {
            assert!(Code::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn every_code_that_is_made_can_be_typed() {
        for _ in 0..1000 {
            let code = Code::random();
            assert!(Code::parse(&code.reveal().to_lowercase()) == Some(code));
        }
    }

    #[test]
    fn it_counts_for_its_own_letter_and_under_a_rotated_secret() {
        let (old, new) = (Secret::new(*b"old"), Secret::new(*b"new"));
        let (code, of) = (Code::random(), Uuid::now_v7());
        let stored = code.mac(std::slice::from_ref(&old), of).expect("stored");
        assert!(code.is(&[new.clone(), old.clone()], of, &stored));
        assert!(!code.is(&[new], of, &stored));
        assert!(!code.is(std::slice::from_ref(&old), Uuid::now_v7(), &stored));
        assert!(!Code::random().is(&[old], of, &stored));
    }
}
