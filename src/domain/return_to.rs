use super::paths;
use super::query::address;

/// Where to go on to after signing in: a path of this origin, or nothing.
///
/// Open redirects hide in what browsers forgive: `//host`, `/\host`, tabs and line ends inside a
/// URL (WHATWG URL §4.4 strips them). Anything but a plain absolute path is dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnTo(String);

impl ReturnTo {
    /// Longer paths are dropped: they would not fit a `Location` header everywhere.
    const MAX_BYTES: usize = 2000;

    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|b| (0x21..0x7f).contains(&b));
        // In a query a backslash is a character like any other, and browsers send it as it is.
        let before_query = text.split(['?', '#']).next().unwrap_or_default();
        let path = text.starts_with('/') && !text.starts_with("//") && !before_query.contains('\\');
        // A form's own address is not a page: coming back to it would be a 405.
        let page = !text.starts_with("/forms/") && !text.starts_with("/auth/");
        (plain && path && page && text.len() <= Self::MAX_BYTES).then(|| Self(text.to_owned()))
    }

    /// The path and query that a request asked for, byte for byte; a byte that no `Location` can carry
    /// is written as a browser would have sent it.
    pub fn asked_for(path_and_query: &str) -> Option<Self> {
        Self::parse(&plain(path_and_query))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The address of a page that knows where to go on to.
pub fn with_return_to(page: &str, on: Option<&ReturnTo>) -> String {
    address(page, &[("return_to", on.map(ReturnTo::as_str))])
}

/// The sign-in page, from which it goes on to what was wanted. `cookies`: what is wrong with them.
pub fn sign_in_for(wanted: &str, cookies: Option<&str>) -> String {
    let wanted = ReturnTo::asked_for(wanted);
    let wanted = wanted.as_ref().map(ReturnTo::as_str);
    address(paths::SIGN_IN, &[("return_to", wanted), ("cookies", cookies)])
}

/// What is not visible ASCII, in percent-encoding (RFC 3986 §2.1).
pub fn plain(address: &str) -> String {
    let one = |byte: u8| match byte {
        0x21..0x7f => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    address.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::ReturnTo;

    #[test]
    fn only_paths_of_this_origin_are_followed() {
        for good in ["/", "/account", "/a/b?c=d&e=%2F#f", "/people?q=a\\b"] {
            assert!(ReturnTo::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "account",
            "//evil.example",
            "/\\evil.example",
            "/\\evil.example?q=1",
            "\\/evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "/\t/evil.example",
            "/\n/evil.example",
            " /account",
            "/é",
            "/forms/sign_out",
        ] {
            assert!(ReturnTo::parse(bad).is_none(), "{bad:?}");
        }
    }

    #[test]
    fn what_was_asked_for_comes_back_byte_for_byte() {
        for asked in ["/people?q=R%26D&x=%2b+%20", "/people?q=%zz&&=", "/people?q='(|)`{^}"] {
            let kept = ReturnTo::asked_for(asked).expect("a page");
            assert_eq!(kept.as_str(), asked);
        }
        let raw = ReturnTo::asked_for("/people?q=Zürich").expect("a page");
        assert_eq!(raw.as_str(), "/people?q=Z%C3%BCrich");
    }
}
