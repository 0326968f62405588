use email_address::EmailAddress;

/// A syntactically valid e-mail address (RFC 5321 mailbox), as the person wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// `None` when the text is not one plain address: no display name, no domain literal.
    pub fn parse(text: &str) -> Option<Self> {
        // One mailbox would have any number of spellings.
        if text.contains('"') {
            return None;
        }
        let options = email_address::Options::default()
            .with_required_tld()
            .without_display_text()
            .without_domain_literal();
        EmailAddress::parse_with_options(text, options)
            .ok()
            .map(|address| Self(address.to_string()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Email;

    #[test]
    fn only_a_plain_address_is_an_address() {
        for good in ["ada@example.com", "a+b@sub.example.org", "ünal@example.com"] {
            assert!(Email::parse(good).is_some(), "{good}");
        }
        for bad in [
            "@",
            "ada@",
            "@example.com",
            "ada@@example.com",
            "Ada <ada@example.com>",
            "ada@localhost",
            "ada@[127.0.0.1]",
            "a b@example.com",
            "\"ada\"@example.com",
            "\"a\\da\"@example.com",
        ] {
            assert!(Email::parse(bad).is_none(), "{bad}");
        }
    }
}
