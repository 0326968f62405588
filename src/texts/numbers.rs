use super::Language;

impl Language {
    /// In groups of three digits.
    pub fn number(&self, number: u32) -> String {
        let digits = number.to_string();
        let groups: Vec<&str> = digits
            .as_bytes()
            .rchunks(3)
            .rev()
            .filter_map(|group| std::str::from_utf8(group).ok())
            .collect();
        groups.join(&self.number_group())
    }
}

#[cfg(test)]
mod tests {
    use crate::texts::{english, named};

    #[test]
    fn a_long_number_is_grouped_as_its_readers_write_it() {
        let english = [0, 30, 999, 2000, 1_234_567].map(|number| english().number(number));
        assert_eq!(english, ["0", "30", "999", "2,000", "1,234,567"]);
        assert_eq!(named("de").expect("built in").number(2000), "2.000");
    }
}
