//! Whom a bucket is about, as a number: a keyed hash, so that nothing readable is kept.

use std::net::{IpAddr, Ipv6Addr};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use uuid::Uuid;

use crate::server::keys::Key;

/// Slots for what strangers make up: two share one with a chance of one in a million.
const SLOTS: u32 = 1 << 20;

/// Whose password is tried.
#[derive(Clone, Copy, Debug)]
pub enum Account<'a> {
    Known(Uuid),
    /// A name without an account; it is treated alike.
    Unknown(&'a str),
}

/// Makes the numbers.
pub struct Whom {
    key: Key,
}

impl Whom {
    pub fn new(key: Key) -> Self {
        Self { key }
    }

    pub fn request(&self, ip: IpAddr) -> i64 {
        self.slot(1, &[&network(ip)])
    }

    pub fn ip(&self, ip: IpAddr) -> i64 {
        self.slot(2, &[&network(ip)])
    }

    pub fn account_ip(&self, account: Account, ip: IpAddr) -> i64 {
        match account {
            Account::Known(id) => self.slot(3, &[&network(ip), id.as_bytes()]),
            Account::Unknown(login) => self.slot(4, &[&network(ip), login.as_bytes()]),
        }
    }

    /// Accounts do not come from strangers' keyboards: each has a number of its own.
    pub fn account(&self, account: Account) -> i64 {
        match account {
            Account::Known(id) => self.number(5, &[id.as_bytes()]),
            Account::Unknown(login) => self.slot(6, &[login.as_bytes()]),
        }
    }

    pub fn device(&self, device: Uuid) -> i64 {
        self.number(7, &[device.as_bytes()])
    }

    /// All tries by a device, right ones too.
    pub fn device_rate(&self, device: Uuid) -> i64 {
        self.number(8, &[device.as_bytes()])
    }

    /// By what they are for, so that one kind cannot be used to hold another back, and by the name as it
    /// was typed, whether or not it has an account.
    pub fn letters(&self, about: &str, login: &str) -> i64 {
        self.slot(9, &[about.as_bytes(), login.as_bytes()])
    }

    pub fn codes_ip(&self, ip: IpAddr) -> i64 {
        self.slot(11, &[&network(ip)])
    }

    pub fn letters_ip(&self, ip: IpAddr) -> i64 {
        self.slot(10, &[&network(ip)])
    }

    /// Bounded: of each kind there are at most [`SLOTS`].
    fn slot(&self, kind: u8, parts: &[&[u8]]) -> i64 {
        let digest = self.digest(kind, parts);
        let [a, b, c, d, ..] = digest;
        i64::from(kind) << 32 | i64::from(u32::from_be_bytes([a, b, c, d]) % SLOTS)
    }

    fn number(&self, kind: u8, parts: &[&[u8]]) -> i64 {
        i64::from_be_bytes(self.digest(kind, parts))
    }

    fn digest(&self, kind: u8, parts: &[&[u8]]) -> [u8; 8] {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.as_slice())
            .expect("HMAC takes a key of any length");
        mac.update(&[kind]);
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        let digest = mac.finalize().into_bytes();
        std::array::from_fn(|at| digest[at])
    }
}

/// One subscriber of IPv6 has a /64 (RFC 6177): its addresses count as one.
fn network(ip: IpAddr) -> [u8; 16] {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.to_ipv6_mapped().octets(),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).octets()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn whom() -> Whom {
        Whom::new(Zeroizing::new([7; 32]))
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("valid")
    }

    #[test]
    fn one_ipv6_subscriber_is_one() {
        let same = whom().ip(ip("2001:db8:0:1::1"));
        assert_eq!(whom().ip(ip("2001:db8:0:1:ffff::9")), same);
        assert_ne!(whom().ip(ip("2001:db8:0:2::1")), same);
        assert_eq!(whom().ip(ip("::ffff:192.0.2.1")), whom().ip(ip("192.0.2.1")));
    }

    #[test]
    fn an_account_is_another_for_another_address() {
        let account = Account::Unknown("ada");
        let here = whom().account_ip(account, ip("192.0.2.1"));
        assert_ne!(whom().account_ip(account, ip("192.0.2.2")), here);
        assert_ne!(whom().account_ip(Account::Unknown("bob"), ip("192.0.2.1")), here);
    }

    #[test]
    fn made_up_names_and_addresses_cannot_fill_the_table() {
        let whom = whom();
        for n in 0..10_000_u32 {
            let number = whom.account(Account::Unknown(&n.to_string()));
            assert_eq!(number >> 32, 6, "of its kind");
            assert!(number & 0xffff_ffff < i64::from(SLOTS), "{number}");
        }
    }
}
