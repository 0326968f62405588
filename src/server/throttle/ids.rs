//! What a bucket is about, as a number: a keyed hash, so that nothing readable is kept, and of each
//! kind so few that names and addresses which strangers make up cannot fill memory or the table.

use std::net::{IpAddr, Ipv6Addr};

use hmac::Mac;
use uuid::Uuid;

use crate::server::crypto::keys::{self, Key};

/// Buckets of one kind: two things share one with a chance of one in a million.
const SLOTS: u32 = 1 << 20;

/// What is counted. NEVER CHANGE a number: they stand in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    Requests = 1,
    PasswordsByIp = 2,
    /// A name that was typed, from one address.
    NameByIp = 3,
    /// A name that was typed, from everywhere.
    Name = 4,
    /// Failed tries by a known device, and all of them.
    Device = 7,
    DeviceRate = 8,
    Emails = 9,
    EmailsByIp = 10,
    CodesByIp = 11,
    /// A session that ends itself, or others of its account.
    Endings = 12,
    /// Of the JSON API by a session; of all else by address.
    Api = 13,
    Pages = 14,
    /// Answers to an account's requests that are remembered.
    Remembered = 15,
}

/// What an email is asked for, so that one kind cannot be used to hold another back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum About {
    SignUp = 1,
    Verify = 2,
    Reset = 3,
    Change = 4,
}

/// Whose address it is: all that one subscriber has is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network([u8; 17]);

impl Network {
    /// An IPv4 address, or the /64 that the smallest IPv6 subscriber has (RFC 6177).
    pub fn of(ip: IpAddr) -> Self {
        match ip.to_canonical() {
            IpAddr::V4(ip) => Self::new(ip.to_ipv6_mapped(), 128),
            IpAddr::V6(ip) => Self::new(ip, 64),
        }
    }

    /// The /48 around an IPv6 address: the most that one subscriber is given, who would otherwise
    /// have 65,536 addresses of the first kind.
    pub fn around(ip: IpAddr) -> Option<Self> {
        match ip.to_canonical() {
            IpAddr::V4(_) => None,
            IpAddr::V6(ip) => Some(Self::new(ip, 48)),
        }
    }

    fn new(ip: Ipv6Addr, length: u8) -> Self {
        let kept = u128::from(ip) & u128::MAX << (128 - u32::from(length));
        let mut bytes = [length; 17];
        bytes[..16].copy_from_slice(&kept.to_be_bytes());
        Self(bytes)
    }
}

/// Derives the ids of buckets.
pub struct Ids {
    key: Key,
}

impl Ids {
    pub fn new(key: Key) -> Self {
        Self { key }
    }

    pub fn network(&self, kind: Kind, network: Network) -> i64 {
        self.slot(kind, &[&network.0])
    }

    /// By the folded name as it was typed, whether or not there is such an account.
    pub fn name(&self, name: &str) -> i64 {
        self.slot(Kind::Name, &[name.as_bytes()])
    }

    pub fn name_from(&self, name: &str, network: Network) -> i64 {
        self.slot(Kind::NameByIp, &[&network.0, name.as_bytes()])
    }

    pub fn emails(&self, about: About, name: &str) -> i64 {
        self.slot(Kind::Emails, &[&[about as u8], name.as_bytes()])
    }

    pub fn session(&self, kind: Kind, session: Uuid) -> i64 {
        self.slot(kind, &[session.as_bytes()])
    }

    /// Devices come from us and not from a stranger's keyboard: each has a number of its own.
    pub fn device(&self, kind: Kind, device: Uuid) -> i64 {
        i64::from_be_bytes(self.digest(kind, &[device.as_bytes()]))
    }

    fn slot(&self, kind: Kind, parts: &[&[u8]]) -> i64 {
        let [a, b, c, d, ..] = self.digest(kind, parts);
        i64::from(kind as u8) << 32 | i64::from(u32::from_be_bytes([a, b, c, d]) % SLOTS)
    }

    fn digest(&self, kind: Kind, parts: &[&[u8]]) -> [u8; 8] {
        let mut mac = keys::mac(&self.key);
        mac.update(&[kind as u8]);
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        let digest = mac.finalize().into_bytes();
        std::array::from_fn(|at| digest[at])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    fn ids() -> Ids {
        Ids::new(Zeroizing::new([7; 32]))
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("valid")
    }

    #[test]
    fn one_ipv6_subscriber_is_one() {
        let same = Network::of(ip("2001:db8:0:1::1"));
        assert_eq!(Network::of(ip("2001:db8:0:1:ffff::9")), same);
        assert_ne!(Network::of(ip("2001:db8:0:2::1")), same);
        assert_eq!(Network::of(ip("::ffff:192.0.2.1")), Network::of(ip("192.0.2.1")));
        assert_ne!(Network::of(ip("192.0.2.2")), Network::of(ip("192.0.2.1")));
    }

    #[test]
    fn around_it_is_the_48_that_it_may_have_been_given() {
        let same = Network::around(ip("2001:db8:7:1::1"));
        assert_eq!(Network::around(ip("2001:db8:7:ff01::1")), same);
        assert_ne!(Network::around(ip("2001:db8:8:1::1")), same);
        assert_ne!(same, Some(Network::of(ip("2001:db8:7::"))), "never one bucket for both");
        assert_eq!(Network::around(ip("::ffff:192.0.2.1")), None);
    }

    #[test]
    fn a_name_is_another_for_another_address() {
        let (one, other) = (Network::of(ip("192.0.2.1")), Network::of(ip("192.0.2.2")));
        let here = ids().name_from("ada", one);
        assert_ne!(ids().name_from("ada", other), here);
        assert_ne!(ids().name_from("bob", one), here);
    }

    #[test]
    fn made_up_names_and_addresses_cannot_fill_the_table() {
        let ids = ids();
        for n in 0..10_000_u32 {
            let number = ids.name(&n.to_string());
            assert_eq!(number >> 32, Kind::Name as i64, "of its kind");
            assert!(number & 0xffff_ffff < i64::from(SLOTS), "{number}");
        }
    }
}
