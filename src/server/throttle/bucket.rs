//! The rule of one bucket, pure: the generic cell rate algorithm (GCRA), and a slower pace for a name
//! under attack. [`super::store`] says the same in SQL, where it draws.
//!
//! All times are microseconds since 1970, all waits microseconds.

use crate::server::config::Limit;

/// What has been drawn so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// GCRA's theoretical arrival time.
    pub spent_until: i64,
    pub at: i64,
    /// Draws since the last success.
    pub failures: i32,
}

#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub limit: Limit,
    pub lockout: Option<Lockout>,
}

/// After so many failures in a row, one draw in each step of this limit, never several at once.
#[derive(Clone, Copy, Debug)]
pub struct Lockout {
    pub failures: i32,
    pub limit: Limit,
}

impl Rule {
    pub fn plain(limit: Limit) -> Self {
        Self { limit, lockout: None }
    }

    /// How long until the next draw; `None`: it can be drawn from now.
    ///
    /// No bucket asks for more than its own period. One that would was drawn from by a clock that
    /// has been set back since: it is taken for full, with one draw free.
    pub fn wait(&self, drawn: &Drawn, now: i64) -> Option<i64> {
        let locked = self.lockout.filter(|lockout| drawn.failures >= lockout.failures);
        let (wait, longest) = if let Some(Lockout { limit, .. }) = locked {
            (drawn.at + step(limit) - now, step(limit))
        } else {
            let (per, step) = (per(self.limit), step(self.limit));
            (drawn.spent_until - (per - step) - now, per)
        };
        (1..=longest).contains(&wait).then_some(wait)
    }
}

/// The period of a limit.
pub fn per(limit: Limit) -> i64 {
    i64::try_from(limit.per.as_micros()).unwrap_or(i64::MAX / 4)
}

/// One draw comes back after so long.
pub fn step(limit: Limit) -> i64 {
    (per(limit) / i64::from(limit.count.get())).max(1)
}

/// Rounded up, so that trying again after it works.
pub fn seconds(wait: i64) -> u32 {
    let seconds = (wait.max(1) - 1) / 1_000_000 + 1;
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: i64 = 1_000_000;

    fn limit(text: &str) -> Limit {
        Limit::parse(text).expect("valid")
    }

    fn drawn(spent_until: i64, at: i64, failures: i32) -> Drawn {
        Drawn { spent_until: spent_until * SECOND, at: at * SECOND, failures }
    }

    #[test]
    fn a_full_bucket_says_exactly_when_to_come_back() {
        let rule = Rule::plain(limit("3/1m"));
        let full = drawn(60, 0, 3);
        assert_eq!(rule.wait(&full, 0), Some(20 * SECOND));
        assert_eq!(rule.wait(&full, 19 * SECOND), Some(SECOND));
        assert_eq!(rule.wait(&full, 20 * SECOND), None);
        assert_eq!(rule.wait(&drawn(40, 0, 2), 0), None);
    }

    #[test]
    fn after_too_many_failures_in_a_row_one_draw_per_quarter_of_an_hour() {
        let lockout = Lockout { failures: 4, limit: limit("1/15m") };
        let rule = Rule { limit: limit("100/1m"), lockout: Some(lockout) };
        assert_eq!(rule.wait(&drawn(3, 7, 3), 8 * SECOND), None);
        assert_eq!(rule.wait(&drawn(3, 7, 4), 8 * SECOND), Some(899 * SECOND));
        assert_eq!(rule.wait(&drawn(3, 7, 4), 907 * SECOND), None);
    }

    #[test]
    fn no_bucket_asks_for_more_than_its_period_whatever_the_clock_did() {
        let lockout = Lockout { failures: 50, limit: limit("1/15m") };
        let rule = Rule { limit: limit("15/10m"), lockout: Some(lockout) };
        for hours in [1, 24] {
            let ahead = hours * 3600;
            assert_eq!(rule.wait(&drawn(ahead + 600, ahead, 15), 0), None, "{hours}");
            assert_eq!(rule.wait(&drawn(ahead + 600, ahead, 50), 0), None, "{hours}");
        }
        let most = (0..4000).filter_map(|ahead| rule.wait(&drawn(ahead, 0, 1), 0)).max();
        assert_eq!(most, Some(600 * SECOND));
    }

    #[test]
    fn a_wait_is_whole_seconds_and_never_too_short() {
        assert_eq!((seconds(0), seconds(1), seconds(SECOND)), (1, 1, 1));
        assert_eq!((seconds(SECOND + 1), seconds(20 * SECOND)), (2, 20));
    }
}
