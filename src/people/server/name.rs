use unicode_normalization::UnicodeNormalization;

use crate::domain::{AppError, Fault, Field, FieldError};

/// In characters.
const MAX: u32 = 30;

/// A first and a last name that have been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub first: String,
    pub last: String,
}

impl Name {
    /// Both, or what is wrong with each.
    pub fn parse(first: &str, last: &str) -> Result<Self, AppError> {
        match (one(first), one(last)) {
            (Ok(first), Ok(last)) => Ok(Self { first, last }),
            (first, last) => {
                let first = first.err().map(|fault| FieldError::new(Field::FirstName, fault));
                let last = last.err().map(|fault| FieldError::new(Field::LastName, fault));
                Err(AppError::Validation(first.into_iter().chain(last).collect()))
            }
        }
    }

    /// By last name, then by first name, whatever the case.
    pub fn sort_key(&self) -> String {
        folded(&format!("{}\u{1}{}", self.last, self.first))
    }

    /// "ada love" and "love" find Ada Lovelace, and so does "lovelace ada".
    pub fn search_key(&self) -> String {
        folded(&format!("{} {} {}", self.first, self.last, self.first))
    }
}

pub fn folded(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

fn one(text: &str) -> Result<String, Fault> {
    let text: String = text.trim().nfc().collect();
    match text.chars().count() {
        0 => Err(Fault::Required),
        count if count > MAX as usize => Err(Fault::TooLong { max: MAX }),
        _ if text.chars().any(char::is_control) => Err(Fault::BadCharacter),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_one_to_thirty_characters() {
        assert!(Name::parse("Ada", "Lovelace").is_ok());
        assert!(Name::parse(&"é".repeat(30), "x").is_ok());
        for (first, last) in [("", "x"), ("x", " "), (&*"é".repeat(31), "x"), ("a\0", "x")] {
            assert!(Name::parse(first, last).is_err(), "{first:?} {last:?}");
        }
    }

    #[test]
    fn they_stand_by_last_name() {
        let key = |first, last| Name::parse(first, last).expect("valid").sort_key();
        assert!(key("Zoe", "Adams") < key("Ada", "Lovelace"));
        assert!(key("Ada", "lovelace") < key("Byron", "Lovelace"));
        assert!(key("Zoe", "Love") < key("Ada", "Lovelace"));
    }
}
