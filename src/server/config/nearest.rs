//! Which of our settings somebody meant.

use std::cmp::Reverse;

/// So few wrong letters are a typing mistake.
const TYPO: usize = 2;

/// A typing mistake away, else with the most words in common (`JWT_SECRET`: `SECRET_KEY`), else by the
/// fewest letters that differ. `None` where there is nothing to choose from.
pub fn nearest<'a>(name: &str, ours: &'a [String]) -> Option<&'a str> {
    let name = name.to_ascii_uppercase();
    let words: Vec<&str> = name.split('_').collect();
    let rank = |other: &&String| {
        let distance = distance(name.as_bytes(), other.as_bytes());
        let common = other.split('_').filter(|word| words.contains(word)).count();
        (distance > TYPO, Reverse(common), distance)
    };
    ours.iter().min_by_key(rank).map(String::as_str)
}

/// Letters to change, add or drop (Levenshtein).
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let changed = diagonal + usize::from(from != to);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_differ() {
        for (a, b, expected) in
            [("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
        }
    }

    #[test]
    fn the_setting_that_was_meant() {
        let ours = [
            "APP_URL",
            "BIND",
            "CORS_ALLOWED_ORIGINS",
            "DATABASE_URL",
            "PORT",
            "RATE_LIMITS",
            "RATE_LIMIT_IP",
            "RATE_LIMIT_PASSWORD_IP",
            "SECRET_KEY",
            "SMTP_URL",
        ]
        .map(str::to_owned);
        for (name, expected) in [
            ("CORS_ALLOWED_ORIGIN", "CORS_ALLOWED_ORIGINS"),
            ("CORS_ORIGINS", "CORS_ALLOWED_ORIGINS"),
            ("JWT_SECRET", "SECRET_KEY"),
            ("SECRETKEY", "SECRET_KEY"),
            ("app_url", "APP_URL"),
            ("DATABASE_URI", "DATABASE_URL"),
            ("RATE_LIMITS_IP", "RATE_LIMIT_IP"),
            ("PROT", "PORT"),
        ] {
            assert_eq!(nearest(name, &ours), Some(expected), "{name}");
        }
        assert_eq!(nearest("X", &[]), None);
    }
}
