//! Header values are bytes (RFC 9110 §5.5): browsers, proxies and sibling sites put more than ASCII
//! into them. `HeaderValue::to_str` refuses the whole line for one such byte, and with it whatever of
//! ours stands beside it; it is banned, and these stand in for it.

use std::borrow::Cow;

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// As text; what is not UTF-8 becomes U+FFFD, which equals nothing of ours.
pub fn text(value: &HeaderValue) -> Cow<'_, str> {
    String::from_utf8_lossy(value.as_bytes())
}

/// Without the space around it: SP and HTAB alone (RFC 9110 §5.6.3). `str::trim` would also take
/// U+0085, U+00A0 and U+2000, behind which a sibling site can hide a `__Host-` name from the browser.
pub fn trim(mut bytes: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = bytes {
        bytes = rest;
    }
    bytes
}

/// The members of a list (RFC 9110 §5.6.1) over all its lines; none is empty.
pub fn list<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a [u8]> {
    let lines = headers.get_all(name).iter().map(HeaderValue::as_bytes);
    lines
        .flat_map(|line| line.split(|byte| *byte == b','))
        .map(trim)
        .filter(|member| !member.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header::ACCEPT;

    #[test]
    fn only_space_and_tab_are_trimmed() {
        assert_eq!(trim(b" \t a b\t "), b"a b");
        assert_eq!(trim(b" \t "), b"");
        for space in ["\u{85}", "\u{a0}", "\u{2000}", "\u{3000}"] {
            let name = format!("{space}name{space}");
            assert_eq!(trim(name.as_bytes()), name.as_bytes(), "{space:?}");
        }
    }

    #[test]
    fn a_list_spans_lines_and_keeps_what_stands_beside_foreign_bytes() {
        let mut headers = HeaderMap::new();
        for line in [&b"a,\xff ,, b"[..], b"", b"c"] {
            headers.append(ACCEPT, HeaderValue::from_bytes(line).expect("a value"));
        }
        let members: Vec<&[u8]> = list(&headers, &ACCEPT).collect();
        assert_eq!(members, [&b"a"[..], b"\xff", b"b", b"c"]);
    }
}
