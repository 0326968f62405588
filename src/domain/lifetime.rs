//! How long what stands in an email is valid, from when it is sent. Sentences take it from here.

use chrono::TimeDelta;

/// A code can be guessed at, so it is short-lived.
pub const CODE: TimeDelta = TimeDelta::minutes(10);

/// A link that confirms an address.
pub const CONFIRMING: TimeDelta = TimeDelta::hours(24);

/// A link that lets its reader choose a new password.
pub const RESET: TimeDelta = TimeDelta::hours(1);

/// A link that brings an old address back: its owner may be away for some days.
pub const UNDO: TimeDelta = TimeDelta::days(7);

/// `24 hours`, `7 days`: in the largest unit that gives a whole number, days from two on.
pub fn lasts(life: TimeDelta) -> String {
    let (count, unit) = match (life.num_days(), life.num_hours(), life.num_minutes()) {
        (days @ 2.., _, _) if TimeDelta::days(days) == life => (days, "day"),
        (_, hours @ 1.., _) if TimeDelta::hours(hours) == life => (hours, "hour"),
        (_, _, minutes) => (minutes, "minute"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_life_is_said_in_words() {
        let all = [CODE, RESET, CONFIRMING, UNDO, TimeDelta::minutes(90)].map(lasts);
        assert_eq!(all, ["10 minutes", "1 hour", "24 hours", "7 days", "90 minutes"]);
    }
}
