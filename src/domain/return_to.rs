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
        let plain = text.bytes().all(|b| (0x21..0x7f).contains(&b) && b != b'\\');
        let path = text.starts_with('/') && !text.starts_with("//");
        // A form's own address is not a page: coming back to it would be a 405.
        let page = !text.starts_with("/forms/") && !text.starts_with("/auth/");
        (plain && path && page && text.len() <= Self::MAX_BYTES).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::ReturnTo;

    #[test]
    fn only_paths_of_this_origin_are_followed() {
        for good in ["/", "/account", "/a/b?c=d&e=%2F#f"] {
            assert!(ReturnTo::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "account",
            "//evil.example",
            "/\\evil.example",
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
}
