use chrono::{DateTime, Datelike, Timelike, Utc};

/// HTML's "valid global date and time string".
pub fn for_programs(at: DateTime<Utc>) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", at.hour(), at.minute(), at.second())
}

#[cfg(test)]
mod tests {
    use super::for_programs;
    use chrono::DateTime;

    #[test]
    fn a_moment_is_written_out_in_utc() {
        let at = DateTime::from_timestamp(1_795_252_440, 0).expect("in range");
        assert_eq!(for_programs(at), "2026-11-21T09:14:00Z");
    }
}
