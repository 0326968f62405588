//! One bucket, pure: the generic cell rate algorithm (GCRA), and the rule for an account under
//! attack.

use chrono::{DateTime, TimeDelta, Utc};

use crate::server::config::Limit;

/// What has been drawn so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// GCRA's theoretical arrival time.
    pub spent_until: DateTime<Utc>,
    pub at: DateTime<Utc>,
    /// Draws since the last success.
    pub failures: u32,
}

#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub limit: Limit,
    pub lockout: Option<Lockout>,
}

/// After so many failures in a row, this limit instead.
#[derive(Clone, Copy, Debug)]
pub struct Lockout {
    pub failures: u32,
    pub limit: Limit,
}

impl Rule {
    /// The bucket after one more draw, or when to come back.
    pub fn draw(&self, before: Option<&Drawn>, now: DateTime<Utc>) -> Result<Drawn, DateTime<Utc>> {
        let failures = before.map_or(0, |drawn| drawn.failures);
        let limit = self.limit_after(failures);
        let spent = before.map_or(now, |drawn| drawn.spent_until.max(now));
        let free_at = spent - (per(limit) - period(limit));
        // Where a lockout has just begun, its whole wait counts from the last try.
        let locked = before.filter(|_| self.is_locked(failures));
        let free_at = locked.map_or(free_at, |drawn| free_at.max(drawn.at + period(limit)));
        if now < free_at {
            return Err(free_at);
        }
        Ok(Drawn { spent_until: spent + period(limit), at: now, failures: failures + 1 })
    }

    /// As if the last draw had not been: nothing was tried.
    #[must_use]
    pub fn give_back(&self, drawn: &Drawn) -> Drawn {
        let failures = drawn.failures.saturating_sub(1);
        let step = period(self.limit_after(failures));
        // In a lockout the wait counts from the last draw, so that moves too.
        let at = if self.is_locked(failures) { drawn.at - step } else { drawn.at };
        Drawn { spent_until: drawn.spent_until - step, at, failures }
    }

    /// After a success: nothing in a row any more. Where strangers draw too (there can be a
    /// lockout), the rate stays as spent as a burst leaves it; elsewhere all is forgotten.
    #[must_use]
    pub fn succeeded(&self, drawn: &Drawn, now: DateTime<Utc>) -> Drawn {
        let at_most = if self.lockout.is_some() { now + per(self.limit) } else { now };
        Drawn { spent_until: drawn.spent_until.min(at_most), failures: 0, ..*drawn }
    }

    fn limit_after(&self, failures: u32) -> Limit {
        self.lockout.filter(|_| self.is_locked(failures)).map_or(self.limit, |it| it.limit)
    }

    fn is_locked(&self, failures: u32) -> bool {
        self.lockout.is_some_and(|lockout| failures >= lockout.failures)
    }
}

fn per(limit: Limit) -> TimeDelta {
    TimeDelta::from_std(limit.per).unwrap_or(TimeDelta::MAX)
}

fn period(limit: Limit) -> TimeDelta {
    let count = i32::try_from(limit.count.get()).unwrap_or(i32::MAX);
    (per(limit) / count).max(TimeDelta::microseconds(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(text: &str) -> Limit {
        Limit::parse(text).expect("valid")
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + seconds, 0).expect("in range")
    }

    fn drawn(rule: &Rule, times: impl IntoIterator<Item = i64>) -> Option<Drawn> {
        times.into_iter().fold(None, |before, seconds| {
            Some(rule.draw(before.as_ref(), at(seconds)).expect("allowed"))
        })
    }

    #[test]
    fn a_burst_then_a_wait_that_is_said_exactly() {
        let rule = Rule { limit: limit("3/1m"), lockout: None };
        let full = drawn(&rule, [0, 0, 0]);
        assert_eq!(rule.draw(full.as_ref(), at(0)), Err(at(20)));
        assert_eq!(rule.draw(full.as_ref(), at(19)), Err(at(20)));
        let next = rule.draw(full.as_ref(), at(20)).expect("allowed");
        assert_eq!(rule.draw(Some(&next), at(20)), Err(at(40)));
    }

    #[test]
    fn an_idle_bucket_is_full_again_and_no_fuller() {
        let rule = Rule { limit: limit("3/1m"), lockout: None };
        let full = drawn(&rule, [0, 0, 0, 1000, 1000, 1000]);
        assert_eq!(rule.draw(full.as_ref(), at(1000)), Err(at(1020)));
    }

    #[test]
    fn after_too_many_failures_in_a_row_one_try_per_quarter_of_an_hour() {
        let lockout = Lockout { failures: 4, limit: limit("1/15m") };
        let rule = Rule { limit: limit("100/1m"), lockout: Some(lockout) };
        let locked = drawn(&rule, [0, 0, 0, 7]);
        assert_eq!(rule.draw(locked.as_ref(), at(8)), Err(at(7 + 900)));
        let tried = rule.draw(locked.as_ref(), at(907)).expect("one try");
        assert_eq!(rule.draw(Some(&tried), at(908)), Err(at(907 + 900)));
        // However long nobody tried, it is one and not several.
        let later = rule.draw(Some(&tried), at(90_000)).expect("one try");
        assert_eq!(rule.draw(Some(&later), at(90_001)), Err(at(90_900)));
    }

    #[test]
    fn a_success_ends_the_lockout() {
        let lockout = Lockout { failures: 2, limit: limit("1/15m") };
        let rule = Rule { limit: limit("2/1m"), lockout: Some(lockout) };
        let locked = drawn(&rule, [0, 0, 900]).expect("drawn");
        let open = rule.succeeded(&locked, at(901));
        assert_eq!(open.failures, 0);
        assert_eq!(rule.draw(Some(&open), at(901)), Err(at(931)), "the rate stays");
        assert!(rule.draw(Some(&open), at(931)).is_ok());
    }

    #[test]
    fn what_was_given_back_can_be_drawn_again() {
        let rule = Rule { limit: limit("3/1m"), lockout: None };
        let full = drawn(&rule, [0, 0, 0]).expect("drawn");
        let back = rule.give_back(&full);
        assert_eq!(back.failures, 2);
        assert_eq!(rule.draw(Some(&back), at(0)), Ok(full));
        let lockout = Lockout { failures: 2, limit: limit("1/15m") };
        let rule = Rule { limit: limit("9/1m"), lockout: Some(lockout) };
        let locked = drawn(&rule, [0, 0, 900]).expect("drawn");
        assert!(rule.draw(Some(&locked), at(901)).is_err());
        assert!(rule.draw(Some(&rule.give_back(&locked)), at(901)).is_ok());
    }
}
