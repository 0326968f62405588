use email_address::EmailAddress;
use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};

/// A syntactically valid email address (RFC 5321 mailbox).
///
/// Its domain has two spellings, `bücher.example` and `xn--bcher-kva.example` (IDNA, UTS 46), and browsers
/// turn the first into the second. They are one: people see the first, the database and mail servers the
/// second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email {
    shown: String,
    local: String,
    domain: String,
}

impl Email {
    /// With the domain in ASCII: a path has 256 octets with its brackets (RFC 5321 §4.5.3.1.3).
    pub const MAX_OCTETS: usize = 254;

    /// `None` when the text is not one plain address: no display name, no domain literal.
    pub fn parse(text: &str) -> Option<Self> {
        // One mailbox would have any number of spellings.
        if text.contains('"') {
            return None;
        }
        let (local, typed) = text.rsplit_once('@')?;
        let domain = ascii(typed)?;
        let envelope = format!("{local}@{domain}");
        let options = email_address::Options::default()
            .with_required_tld()
            .without_display_text()
            .without_domain_literal();
        EmailAddress::parse_with_options(&envelope, options).ok()?;
        if envelope.len() > Self::MAX_OCTETS {
            return None;
        }
        // A name of ASCII stays as it was written, but for a dot at its end.
        let plain = typed.trim_end_matches('.');
        let shown = if plain.eq_ignore_ascii_case(&domain) && !domain.contains("xn--") {
            plain.to_owned()
        } else {
            idna::domain_to_unicode(&domain).0
        };
        Some(Self { shown: format!("{local}@{shown}"), local: local.to_owned(), domain })
    }

    /// As the person wrote it, the domain in Unicode.
    pub fn as_str(&self) -> &str {
        &self.shown
    }

    /// Before the @, as the person wrote it.
    pub fn local(&self) -> &str {
        &self.local
    }

    /// After the @, in ASCII and lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }
}

/// `None`: no name of a domain (UTS 46, not transitional, as browsers do it).
fn ascii(domain: &str) -> Option<String> {
    let (deny, hyphens) = (AsciiDenyList::URL, Hyphens::Allow);
    let length = DnsLength::VerifyAllowRootDot;
    let ascii = Uts46::new().to_ascii(domain.as_bytes(), deny, hyphens, length).ok()?;
    Some(ascii.strip_suffix('.').unwrap_or(&ascii).to_owned())
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
            "ada@localhost.",
            "ada@example.com..",
            "ada@example..com",
            "ada@xn--a.example",
            "ada@exa%6dple.com",
            "ada@[127.0.0.1]",
            "a b@example.com",
            "\"ada\"@example.com",
            "\"a\\da\"@example.com",
        ] {
            assert!(Email::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_domain_is_shown_in_unicode_and_sent_to_in_ascii() {
        for (typed, shown, domain) in [
            ("ada@b\u{fc}cher.example", "ada@b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("ada@xn--bcher-kva.example", "ada@b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("ada@XN--BCHER-KVA.example.", "ada@b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("ada@B\u{dc}CHER\u{3002}example", "ada@b\u{fc}cher.example", "xn--bcher-kva.example"),
            ("Ada@Example.COM.", "Ada@Example.COM", "example.com"),
            ("ada@example\u{3002}com", "ada@example.com", "example.com"),
        ] {
            let email = Email::parse(typed).expect(typed);
            assert_eq!((email.as_str(), email.domain()), (shown, domain), "{typed}");
        }
    }

    #[test]
    fn an_address_has_at_most_254_octets_as_a_mail_server_counts() {
        let of = |last: usize| {
            let (local, label, last) = ("a".repeat(64), "b".repeat(63), "c".repeat(last));
            format!("{local}@{label}.{label}.{last}.example")
        };
        assert_eq!((of(53).len(), Email::parse(&of(53)).is_some()), (254, true));
        assert!(Email::parse(&of(54)).is_none());
    }
}
