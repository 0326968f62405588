//! Who may try again, and when. In memory (GCRA, by governor), bounded whatever strangers send.
//!
//! Keys are slots of a keyed hash: an address and an account name take the same four bytes, nothing
//! readable is kept, and a million made-up names cannot fill the memory.

use std::net::{IpAddr, Ipv6Addr};

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::config::{Limit, RateLimits};
use crate::domain::AppError;

/// Slots a bucket: two strangers share one with a chance of one in a million each.
const SLOTS: u32 = 1 << 20;

pub struct Throttle {
    key: [u8; 32],
    buckets: Option<Buckets>,
    clock: DefaultClock,
}

struct Buckets {
    ip: DefaultKeyedRateLimiter<u32>,
    password_ip: DefaultKeyedRateLimiter<u32>,
    account_ip: DefaultKeyedRateLimiter<u32>,
}

impl Throttle {
    pub fn new(limits: Option<RateLimits>) -> Self {
        let buckets = limits.map(|limits| Buckets {
            ip: limiter(limits.ip),
            password_ip: limiter(limits.password_ip),
            account_ip: limiter(limits.account_ip),
        });
        Self { key: rand::random(), buckets, clock: DefaultClock::default() }
    }

    /// Any request to `/auth` or `/forms`.
    pub fn request(&self, ip: IpAddr) -> Result<(), AppError> {
        let Some(buckets) = &self.buckets else { return Ok(()) };
        self.draw(&buckets.ip, self.slot(&[&network(ip)]))
    }

    /// A request that hashes a new password.
    pub fn new_password(&self, ip: IpAddr) -> Result<(), AppError> {
        let Some(buckets) = &self.buckets else { return Ok(()) };
        self.draw(&buckets.password_ip, self.slot(&[&network(ip)]))
    }

    /// A request that checks a password; the same answer whether the account exists or not.
    pub fn password(&self, ip: IpAddr, account: &str) -> Result<(), AppError> {
        let Some(buckets) = &self.buckets else { return Ok(()) };
        self.new_password(ip)?;
        self.draw(&buckets.account_ip, self.slot(&[&network(ip), account.as_bytes()]))
    }

    /// Drops what has refilled; once a minute.
    pub fn tidy(&self) {
        if let Some(buckets) = &self.buckets {
            for limiter in [&buckets.ip, &buckets.password_ip, &buckets.account_ip] {
                limiter.retain_recent();
            }
        }
    }

    fn draw(&self, limiter: &DefaultKeyedRateLimiter<u32>, slot: u32) -> Result<(), AppError> {
        limiter.check_key(&slot).map_err(|refusal| {
            let wait = refusal.wait_time_from(self.clock.now()).as_millis().div_ceil(1000);
            let retry_after = u32::try_from(wait.max(1)).unwrap_or(u32::MAX);
            AppError::TooManyAttempts { retry_after }
        })
    }

    fn slot(&self, parts: &[&[u8]]) -> u32 {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes a key of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        let digest = mac.finalize().into_bytes();
        u32::from_be_bytes([digest[0], digest[1], digest[2], digest[3]]) % SLOTS
    }
}

fn limiter(limit: Limit) -> DefaultKeyedRateLimiter<u32> {
    let period = limit.per / limit.count.get();
    let quota = Quota::with_period(period.max(std::time::Duration::from_nanos(1)))
        .expect("a period of at least a nanosecond");
    RateLimiter::keyed(quota.allow_burst(limit.count))
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

    fn throttle() -> Throttle {
        let limit = |text| Limit::parse(text).expect("valid");
        Throttle::new(Some(RateLimits {
            ip: limit("3/1m"),
            password_ip: limit("100/1m"),
            account_ip: limit("2/1m"),
        }))
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("valid")
    }

    #[test]
    fn a_burst_then_a_wait_that_is_said_exactly() {
        let throttle = throttle();
        for _ in 0..3 {
            assert_eq!(throttle.request(ip("192.0.2.1")), Ok(()));
        }
        let refused = throttle.request(ip("192.0.2.1"));
        assert_eq!(refused, Err(AppError::TooManyAttempts { retry_after: 20 }));
        assert_eq!(throttle.request(ip("192.0.2.2")), Ok(()));
    }

    #[test]
    fn one_ipv6_subscriber_is_one() {
        let throttle = throttle();
        for n in 1..=3 {
            assert_eq!(throttle.request(ip(&format!("2001:db8:0:1::{n}"))), Ok(()));
        }
        assert!(throttle.request(ip("2001:db8:0:1:ffff::9")).is_err());
        assert_eq!(throttle.request(ip("2001:db8:0:2::1")), Ok(()));
    }

    #[test]
    fn an_account_is_limited_for_one_address_and_not_for_another() {
        let throttle = throttle();
        for _ in 0..2 {
            assert_eq!(throttle.password(ip("192.0.2.1"), "ada"), Ok(()));
        }
        assert!(throttle.password(ip("192.0.2.1"), "ada").is_err());
        assert_eq!(throttle.password(ip("192.0.2.1"), "bob"), Ok(()));
        assert_eq!(throttle.password(ip("192.0.2.9"), "ada"), Ok(()));
    }
}
