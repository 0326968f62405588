//! Moments and stretches of time.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::{Language, Zone};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Language {
    /// As the clocks there show it; without a zone UTC, because nobody knows where they are. Named
    /// either way.
    pub fn moment(&self, at: DateTime<Utc>, zone: Option<&Zone>) -> String {
        let zone = zone.filter(|zone| zone.name() != "UTC");
        let at = zone.map_or_else(|| at.fixed_offset(), |zone| zone.local(at));
        let (day, month) = (at.day(), self.month(at.month()));
        let (year, time) = (at.format("%Y").to_string(), at.format("%H:%M").to_string());
        match zone {
            Some(zone) => self.moment_in_zone(day, month, year, time, zone.name()),
            None => self.moment_utc(day, month, year, time),
        }
    }

    /// The day of a moment, there.
    pub fn day(&self, at: DateTime<Utc>, zone: Option<&Zone>) -> String {
        let at = zone.map_or_else(|| at.fixed_offset(), |zone| zone.local(at));
        self.day_of(at.day(), self.month(at.month()), at.format("%Y").to_string())
    }

    /// How long ago, rounded down. A clock that runs ahead is "just now".
    pub fn ago(&self, seconds: i64) -> String {
        match seconds {
            ..MINUTE => self.just_now(),
            MINUTE..HOUR => self.minutes_ago(seconds / MINUTE),
            HOUR..DAY => self.hours_ago(seconds / HOUR),
            _ => self.days_ago(seconds / DAY),
        }
    }

    /// A waiting time, rounded up, so that trying again after it works.
    pub fn wait(&self, seconds: u32) -> String {
        match seconds {
            0..=90 => self.seconds(seconds.max(1)),
            91..=5400 => self.minutes(seconds.div_ceil(60)),
            _ => self.hours(seconds.div_ceil(3600)),
        }
    }

    /// `24 hours`, `7 days`: in the largest unit that gives a whole number, days from two on.
    pub fn lasts(&self, life: TimeDelta) -> String {
        match (life.num_days(), life.num_hours(), life.num_minutes()) {
            (days @ 2.., _, _) if TimeDelta::days(days) == life => self.days(days),
            (_, hours @ 1.., _) if TimeDelta::hours(hours) == life => self.hours(hours),
            (_, _, minutes) => self.minutes(minutes),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta};

    use crate::domain::lifetime::{CODE, CONFIRMING, RESET, UNDO};
    use crate::texts::{Zone, english, named};

    #[test]
    fn a_moment_is_written_out_in_utc() {
        let at = DateTime::from_timestamp(1_795_252_440, 0).expect("in range");
        assert_eq!(english().moment(at, None), "21\u{a0}November 2026, 09:14\u{a0}UTC");
    }

    #[test]
    fn a_moment_is_written_as_the_clocks_show_it_there() {
        let at = DateTime::from_timestamp(1_798_763_400, 0).expect("in range");
        for (language, zone, written) in [
            ("en", "Pacific/Auckland", "1\u{a0}January 2027, 13:30 (Pacific/Auckland)"),
            ("de", "Europe/Berlin", "1.\u{a0}Januar 2027, 01:30\u{a0}Uhr (Europe/Berlin)"),
            ("en", "America/New_York", "31\u{a0}December 2026, 19:30 (America/New_York)"),
            ("en", "UTC", "1\u{a0}January 2027, 00:30\u{a0}UTC"),
        ] {
            let (language, zone) = (named(language).expect("built in"), Zone::named(zone));
            assert_eq!(language.moment(at, zone.as_ref()), written);
        }
    }

    #[test]
    fn the_past_is_said_in_words() {
        let ago = [-5, 59, 60, 3599, 7200, 86_400 * 12].map(|seconds| english().ago(seconds));
        let words = [
            "just now",
            "just now",
            "1 minute ago",
            "59 minutes ago",
            "2 hours ago",
            "12 days ago",
        ];
        assert_eq!(ago, words);
    }

    #[test]
    fn a_wait_is_said_in_words_and_never_too_short() {
        let waits = [0, 45, 91, 121, 7200].map(|seconds| english().wait(seconds));
        assert_eq!(
            waits,
            [
                "1\u{a0}second",
                "45\u{a0}seconds",
                "2\u{a0}minutes",
                "3\u{a0}minutes",
                "2\u{a0}hours"
            ]
        );
    }

    #[test]
    fn a_life_is_said_in_words() {
        let lives = [CODE, RESET, CONFIRMING, UNDO, TimeDelta::minutes(90)];
        let words =
            ["10\u{a0}minutes", "1\u{a0}hour", "24\u{a0}hours", "7\u{a0}days", "90\u{a0}minutes"];
        assert_eq!(lives.map(|life| english().lasts(life)), words);
    }
}
