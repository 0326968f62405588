/// A waiting time in words, rounded up, so that trying again after it works.
pub fn in_words(seconds: u32) -> String {
    let (count, unit) = match seconds {
        0..=90 => (seconds.max(1), "second"),
        91..=5400 => (seconds.div_ceil(60), "minute"),
        _ => (seconds.div_ceil(3600), "hour"),
    };
    match count {
        1 => format!("1 {unit}"),
        _ => format!("{count} {unit}s"),
    }
}

/// How long ago, rounded down. A clock that runs ahead is "just now".
pub fn ago(seconds: i64) -> String {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    let (count, unit) = match seconds {
        ..MINUTE => return "just now".into(),
        MINUTE..HOUR => (seconds / MINUTE, "minute"),
        HOUR..DAY => (seconds / HOUR, "hour"),
        _ => (seconds / DAY, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural} ago")
}

#[cfg(test)]
mod tests {
    use super::{ago, in_words};

    #[test]
    fn the_past_is_said_in_words() {
        assert_eq!(ago(-5), "just now");
        assert_eq!(ago(59), "just now");
        assert_eq!(ago(60), "1 minute ago");
        assert_eq!(ago(3599), "59 minutes ago");
        assert_eq!(ago(7200), "2 hours ago");
        assert_eq!(ago(86_400 * 12), "12 days ago");
    }

    #[test]
    fn a_wait_is_said_in_words_and_never_too_short() {
        assert_eq!(in_words(0), "1 second");
        assert_eq!(in_words(45), "45 seconds");
        assert_eq!(in_words(91), "2 minutes");
        assert_eq!(in_words(121), "3 minutes");
        assert_eq!(in_words(7200), "2 hours");
    }
}
