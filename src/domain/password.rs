use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::Fault;

/// A password as it is hashed: NFKC, so that the same keys on two keyboards give the same bytes
/// (NIST SP 800-63B §3.1.1.2). Never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// In characters, after NFKC (ASVS 6.2.1: at least 8).
    pub const MIN_CHARS: u32 = 8;
    /// In characters, after NFKC (ASVS 6.2.9: at least 64). A bound keeps hashing a bounded cost.
    pub const MAX_CHARS: u32 = 256;

    /// For a new password: all the rules that need no word list.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let password = Self::presented(text)?;
        if password.chars() < Self::MIN_CHARS {
            return Err(Fault::TooShort { min: Self::MIN_CHARS });
        }
        Ok(password)
    }

    /// For a password that is only compared: the bounds that protect us, not the rules of today,
    /// which an older password need not meet.
    pub fn presented(text: &str) -> Result<Self, Fault> {
        if text.is_empty() {
            return Err(Fault::Required);
        }
        let password = Self(text.nfkc().collect());
        if password.chars() > Self::MAX_CHARS {
            return Err(Fault::TooLong { max: Self::MAX_CHARS });
        }
        Ok(password)
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    fn chars(&self) -> u32 {
        u32::try_from(self.0.chars().count()).unwrap_or(u32::MAX)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Password};

    #[test]
    fn eight_to_256_characters_of_any_kind() {
        assert_eq!(Password::parse("1234567"), Err(Fault::TooShort { min: 8 }));
        assert!(Password::parse("12345678").is_ok());
        assert!(Password::parse("пароль-пароль").is_ok());
        assert!(Password::parse(&"é".repeat(256)).is_ok());
        assert_eq!(Password::parse(&"é".repeat(257)), Err(Fault::TooLong { max: 256 }));
        assert_eq!(Password::parse(""), Err(Fault::Required));
    }

    #[test]
    fn two_keyboards_give_one_password() {
        assert_eq!(Password::parse("e\u{301}e\u{301}e\u{301}12345"), Password::parse("ééé12345"));
    }

    #[test]
    fn debug_does_not_tell() {
        let password = Password::parse("hunter2hunter2").expect("valid");
        assert!(!format!("{password:?}").contains("hunter"));
    }
}
