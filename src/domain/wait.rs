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

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn a_wait_is_said_in_words_and_never_too_short() {
        assert_eq!(in_words(0), "1 second");
        assert_eq!(in_words(45), "45 seconds");
        assert_eq!(in_words(91), "2 minutes");
        assert_eq!(in_words(121), "3 minutes");
        assert_eq!(in_words(7200), "2 hours");
    }
}
