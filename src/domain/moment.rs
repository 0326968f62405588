use chrono::{DateTime, Datelike, Timelike, Utc};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// UTC, because nobody knows where they are.
pub fn for_people(at: DateTime<Utc>) -> String {
    let month = MONTHS[at.month0() as usize];
    format!("{} {month} {}, {:02}:{:02} UTC", at.day(), at.year(), at.hour(), at.minute())
}

/// HTML's "valid global date and time string".
pub fn for_programs(at: DateTime<Utc>) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", at.hour(), at.minute(), at.second())
}

#[cfg(test)]
mod tests {
    use super::{for_people, for_programs};
    use chrono::DateTime;

    #[test]
    fn a_moment_is_written_out_in_utc() {
        let at = DateTime::from_timestamp(1_795_252_440, 0).expect("in range");
        assert_eq!(for_people(at), "21 November 2026, 09:14 UTC");
        assert_eq!(for_programs(at), "2026-11-21T09:14:00Z");
    }
}
