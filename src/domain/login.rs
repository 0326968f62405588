use unicode_normalization::UnicodeNormalization;

use super::{Email, Fault};

/// What a person signs in with: a user name or an e-mail address.
///
/// `shown` is what they typed (trimmed, NFKC; the domain of an address in Unicode); `key` is what makes
/// it unique: case and Unicode form do not make two accounts, nor do two spellings of a domain. Lengths
/// count characters of the normalised text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    shown: String,
    key: String,
    email: Option<Email>,
}

impl Login {
    /// Of a user name, in characters, after NFKC.
    pub const MAX_CHARS: u32 = 100;

    /// Of an address.
    pub const MAX_ADDRESS_CHARS: u32 = 254;

    pub fn parse(text: &str) -> Result<Self, Fault> {
        let shown: String = text.trim().nfkc().collect::<String>().trim().to_owned();
        if shown.is_empty() {
            return Err(Fault::Required);
        }
        let is_address = shown.contains('@');
        let max = if is_address { Self::MAX_ADDRESS_CHARS } else { Self::MAX_CHARS };
        if shown.chars().nth(max as usize).is_some() {
            return Err(Fault::TooLong { max });
        }
        if !shown.chars().all(is_plain) {
            return Err(Fault::BadCharacter);
        }
        if is_address {
            let email = Email::parse(&shown).ok_or(Fault::NotAnAddress)?;
            // Here ı and i, ß and ss are the mailboxes of different people.
            let local: String = email.local().to_lowercase().nfkc().collect();
            let key = format!("{local}@{}", email.domain());
            return Ok(Self { shown: email.as_str().to_owned(), key, email: Some(email) });
        }
        // Up and down again folds what has no single lower case (ß and ss, the two sigmas).
        let folded = shown.to_uppercase().to_lowercase().replace('ς', "σ");
        // Folding can undo normal form.
        Ok(Self { shown, key: folded.nfkc().collect(), email: None })
    }

    /// All that an account can be signed in with.
    pub fn of_account(login: &str, email: Option<&str>) -> Vec<Self> {
        [Some(login), email]
            .into_iter()
            .flatten()
            .filter_map(|text| Self::parse(text).ok())
            .collect()
    }

    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// The unique form, compared and indexed by the database.
    pub fn key(&self) -> &str {
        &self.key
    }

    pub fn email(&self) -> Option<&Email> {
        self.email.as_ref()
    }
}

/// No spaces, controls or invisible characters: two names that look the same should be the same.
fn is_plain(c: char) -> bool {
    let invisible = matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFF}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    !c.is_control() && !c.is_whitespace() && !invisible
}

#[cfg(test)]
mod tests {
    use super::{Fault, Login};

    fn key(text: &str) -> String {
        Login::parse(text).expect(text).key().to_owned()
    }

    #[test]
    fn case_and_unicode_form_do_not_make_two_accounts() {
        assert_eq!(key("Ada"), key("ada"));
        assert_eq!(key("ＡＤＡ"), key("ada")); // full width
        assert_eq!(key("e\u{301}va"), key("Éva")); // combining accent
        assert_eq!(key("straße"), key("STRASSE"));
        assert_eq!(key("οδος"), key("ΟΔΟΣ"));
        assert_eq!(key("οδοσ"), key("ΟΔΟΣ"));
        assert_eq!(key(" Ada@Example.COM "), key("ada@example.com"));
    }

    #[test]
    fn two_spellings_of_a_domain_do_not_make_two_accounts() {
        for other in [
            "ada@xn--bcher-kva.example",
            "ada@b\u{fc}cher\u{ff61}example",
            "ada@bu\u{308}cher.example.",
        ] {
            assert_eq!(key(other), key("Ada@B\u{dc}CHER.example"), "{other}");
            assert_eq!(Login::parse(other).expect(other).shown(), "ada@b\u{fc}cher.example");
        }
        assert_eq!(key("ada@b\u{fc}cher.example"), "ada@xn--bcher-kva.example");
    }

    #[test]
    fn what_only_looks_like_an_address_is_another() {
        assert_ne!(key("v\u{131}ctim@example.com"), key("victim@example.com"));
        assert_ne!(key("stra\u{df}e@example.com"), key("strasse@example.com"));
    }

    #[test]
    fn the_person_sees_what_they_typed() {
        assert_eq!(Login::parse("Ada").expect("valid").shown(), "Ada");
    }

    #[test]
    fn length_is_one_to_a_hundred_characters() {
        assert_eq!(Login::parse("  "), Err(Fault::Required));
        assert!(Login::parse(&"é".repeat(100)).is_ok());
        assert_eq!(Login::parse(&"é".repeat(101)), Err(Fault::TooLong { max: 100 }));
        let long = format!("{}@{}.example", "a".repeat(64), "b.".repeat(90) + "b");
        assert_eq!((long.len(), Login::parse(&long).is_ok()), (254, true));
        assert_eq!(Login::parse(&format!("a{long}")), Err(Fault::TooLong { max: 254 }));
    }

    #[test]
    fn an_at_sign_makes_it_an_address() {
        assert_eq!(Login::parse("ada@"), Err(Fault::NotAnAddress));
        assert!(Login::parse("ada@example.com").expect("valid").email().is_some());
        assert!(Login::parse("ada").expect("valid").email().is_none());
    }

    #[test]
    fn invisible_characters_cannot_make_a_double() {
        for text in [
            "a\u{200B}da",
            "a\u{202E}da",
            "a da",
            "a\0da",
            "a\u{3164}da",
            "ada\u{2800}",
            "ada\u{1D173}",
        ] {
            assert_eq!(Login::parse(text), Err(Fault::BadCharacter), "{text:?}");
        }
    }
}
