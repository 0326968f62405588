//! Stored times, read by a clock that may have been set back since they were written. What lies further
//! ahead than it can was written by the clock as it was before.

use chrono::{DateTime, TimeDelta, Utc};

/// Whether `then` is less than a leeway ago. More than a leeway ahead counts as long ago: it may be,
/// and taken for fresh it would stay so until the clock has caught up.
pub fn is_fresh(then: DateTime<Utc>, now: DateTime<Utc>, leeway: TimeDelta) -> bool {
    let age = now - then;
    -leeway <= age && age < leeway
}

/// When an owner last proved who they are, for those who ask for a recent proof: more than a leeway
/// ahead counts as long ago, too.
pub fn proven_at(then: DateTime<Utc>, now: DateTime<Utc>, leeway: TimeDelta) -> DateTime<Utc> {
    if then - now > leeway { DateTime::UNIX_EPOCH } else { then }
}

/// When something expires: never further ahead than on the day it was made.
pub fn expires_at(
    expires_at: DateTime<Utc>,
    created_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    expires_at.min(now + (expires_at - created_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEEWAY: TimeDelta = TimeDelta::seconds(30);

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_000_000 + seconds, 0).expect("in range")
    }

    #[test]
    fn only_what_was_less_than_a_leeway_ago_is_fresh_and_nothing_far_ahead_is() {
        for seconds in [-30, -1, 0, 29] {
            assert!(is_fresh(at(0), at(seconds), LEEWAY), "{seconds}");
        }
        for seconds in [-86_400, -3_600, -31, 30, 3_600, 86_400] {
            assert!(!is_fresh(at(0), at(seconds), LEEWAY), "{seconds}");
        }
    }

    #[test]
    fn a_proof_far_ahead_is_one_of_long_ago() {
        for seconds in [-30, 0, 3_600, 86_400] {
            assert_eq!(proven_at(at(0), at(seconds), LEEWAY), at(0), "{seconds}");
        }
        for seconds in [-86_400, -3_600, -31] {
            assert_eq!(proven_at(at(0), at(seconds), LEEWAY), DateTime::UNIX_EPOCH, "{seconds}");
        }
    }

    #[test]
    fn nothing_expires_further_ahead_than_its_life() {
        for seconds in [0, 3_600, 86_400] {
            assert_eq!(expires_at(at(50_000), at(0), at(seconds)), at(50_000), "{seconds}");
        }
        for seconds in [-86_400, -3_600] {
            assert_eq!(expires_at(at(50_000), at(0), at(seconds)), at(50_000 + seconds));
        }
    }
}
