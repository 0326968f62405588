/// Sorted by bytes, lower case, one a line; `scripts/common-passwords.py` made it and names its
/// sources.
const LIST: &str = include_str!("common_passwords.txt");

/// Whether attackers would try this password first (ASVS 6.2.4, 6.2.12), whatever its case.
pub fn contains(password: &str) -> bool {
    let password = password.to_lowercase();
    let bytes = LIST.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    // A binary search over the bytes themselves: no index to build or keep.
    while low < high {
        let middle = low.midpoint(high);
        let start = bytes[..middle].iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1);
        let end =
            bytes[start..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |n| start + n);
        match password.as_bytes().cmp(&bytes[start..end]) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => high = start,
            std::cmp::Ordering::Greater => low = end + 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{LIST, contains};

    #[test]
    fn the_list_is_sorted_so_that_every_line_is_found() {
        assert!(LIST.lines().is_sorted());
        assert!(LIST.lines().count() > 10_000);
        assert!(LIST.lines().step_by(97).all(contains));
        assert!(LIST.lines().next().is_some_and(contains));
        assert!(LIST.lines().last().is_some_and(contains));
    }

    #[test]
    fn case_does_not_make_a_common_password_rare() {
        assert!(contains("PassWord1"));
        assert!(contains("12345678"));
        assert!(!contains("vestibule-door-93"));
        assert!(!contains(""));
    }
}
