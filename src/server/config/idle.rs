//! How long a session may lie unused (ASVS 5.0, 7.3.1).

use std::time::Duration;

use super::reader::Reader;

const TWO_HOURS: Duration = Duration::from_hours(2);

/// Of a session that is kept, and of one that is not; `None`: as long as it lives. Whoever only uses an
/// access token elsewhere is not seen here until it is renewed: shorter than its life makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdleTtl {
    /// `SESSION_IDLE_TTL` (off).
    pub kept: Option<Duration>,
    /// `SESSION_IDLE_TTL_SHORT` (2h, or `ACCESS_TOKEN_TTL` where that is longer).
    pub short: Option<Duration>,
}

pub fn idle_ttl(r: &mut Reader, access_token_ttl: Duration) -> IdleTtl {
    let mut read = |name: &str, default: Option<Duration>| {
        let ttl = r.duration_or_off(name, default);
        if ttl.is_some_and(|ttl| ttl < access_token_ttl) {
            r.fault(name, "is shorter than ACCESS_TOKEN_TTL: who is active would be signed out");
        }
        ttl
    };
    IdleTtl {
        kept: read("SESSION_IDLE_TTL", None),
        short: read("SESSION_IDLE_TTL_SHORT", Some(TWO_HOURS.max(access_token_ttl))),
    }
}
