use super::reader::Reader;
use super::{AppUrl, Limit, RateLimits};

/// Consecutive failures, at most (NIST SP 800-63B-4 §3.2.2).
const LOCKOUT_MAX: u32 = 100;

/// Half of it: an account with a user name and an address has two names to be tried by.
const LOCKOUT_DEFAULT: u32 = LOCKOUT_MAX / 2;

/// `None`: off, which only a localhost `APP_URL` may be.
pub fn rate_limits(r: &mut Reader, app_url: &AppUrl) -> Option<RateLimits> {
    let on = r.flag("RATE_LIMITS", true);
    if !on && !app_url.is_loopback() {
        r.fault("RATE_LIMITS", "can be off only where APP_URL is localhost");
    }
    let mut limit = |name, default: &str| {
        let default = Limit::parse(default).expect("a literal that parses");
        r.read(name, default, Limit::parse)
    };
    let limits = RateLimits {
        ip: limit("RATE_LIMIT_IP", "300/1m"),
        api: limit("RATE_LIMIT_API", "600/1m"),
        password_ip: limit("RATE_LIMIT_PASSWORD_IP", "60/1m"),
        account_ip: limit("RATE_LIMIT_ACCOUNT_IP", "5/10m"),
        account: limit("RATE_LIMIT_ACCOUNT", "15/10m"),
        device: limit("RATE_LIMIT_DEVICE", "10/10m"),
        locked: limit("RATE_LIMIT_LOCKED", "1/15m"),
        letters: limit("RATE_LIMIT_LETTERS", "5/1h"),
        letters_ip: limit("RATE_LIMIT_LETTERS_IP", "100/1h"),
        codes_ip: limit("RATE_LIMIT_CODES_IP", "30/10m"),
        lockout_failures: r.number("LOCKOUT_FAILURES", LOCKOUT_DEFAULT),
    };
    if !(1..=LOCKOUT_MAX).contains(&limits.lockout_failures) {
        r.fault("LOCKOUT_FAILURES", "must be from 1 to 100");
    }
    on.then_some(limits)
}
