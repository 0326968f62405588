use super::ReturnTo;

/// What stands behind the `?` of an address, decoded once (WHATWG URL, §5.1).
///
/// The pages' router decodes it twice (`leptos_router` 0.8: `?q=R%2526D` reads `R&D`), so no page asks
/// it: `clippy.toml` bans its `use_query` and `use_query_map`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// The first of this name.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The page to go on to, if it is one of ours.
    pub fn return_to(&self) -> Option<ReturnTo> {
        ReturnTo::parse(self.first("return_to")?)
    }
}

impl FromIterator<(String, String)> for Query {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(pairs: T) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// A path with a query, whatever stands in its values; `None` is left out.
pub fn address(path: &str, pairs: &[(&str, Option<&str>)]) -> String {
    let mut address = path.to_owned();
    for (name, value) in pairs.iter().filter_map(|(name, value)| Some((name, (*value)?))) {
        address.push(if address.len() == path.len() { '?' } else { '&' });
        address.extend([&*encoded(name), "=", &*encoded(value)]);
    }
    address
}

/// Everything but the unreserved characters (RFC 3986 §2.3).
fn encoded(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
    let one =
        |byte: u8| if plain(&byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_carries_any_value() {
        assert_eq!(address("/tasks", &[("status", None)]), "/tasks");
        let pairs = [("q", Some("R&D 100% + #é/?")), ("no", None), ("cursor", Some("a-b_c.~"))];
        let expected = "/people?q=R%26D%20100%25%20%2B%20%23%C3%A9%2F%3F&cursor=a-b_c.~";
        assert_eq!(address("/people", &pairs), expected);
    }
}
