//! What an asker wants to read: HTML or JSON (`Accept`, RFC 9110 §12.5.1).

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, CONTENT_TYPE};

/// What our JSON calls itself.
const JSON: [&str; 2] = ["application/json", "application/problem+json"];
const HTML: [&str; 1] = ["text/html"];

/// How much something is wanted, in thousandths, and how exactly it was named.
type Wish = (u16, Exactness);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exactness {
    /// Not named; where there is no `Accept` at all, everything is wanted like this.
    Unnamed,
    /// `*/*`
    Anything,
    /// `text/*`
    Kind,
    Whole,
}

/// Whether a program is to be answered with JSON: JSON is wanted more than HTML is, or as much and named
/// more exactly (`application/json, */*`). Whoever says nothing, `*/*` or anything else gets a page.
pub fn asks_for_json(headers: &HeaderMap) -> bool {
    let wish = |names: &[&str]| names.iter().map(|name| wish(headers, name)).max();
    wish(&JSON) > wish(&HTML) && wish(&JSON).is_some_and(|(weight, _)| weight > 0)
}

/// The same for what is posted to a form, where a body of JSON is a program's, too.
pub fn form_asks_for_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes());
    let kind = kind.split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    let by_program = JSON.iter().any(|json| kind.eq_ignore_ascii_case(json.as_bytes()));
    let (page, exactness) = wish(headers, HTML[0]);
    asks_for_json(headers) || by_program && (page == 0 || exactness < Exactness::Kind)
}

/// The most exact of the ranges that a type is in decides.
fn wish(headers: &HeaderMap, name: &str) -> Wish {
    let lines = headers.get_all(ACCEPT);
    if lines.iter().next().is_none() {
        return (1000, Exactness::Unnamed);
    }
    let ranges = lines.iter().flat_map(|line| line.as_bytes().split(|byte| *byte == b','));
    let found =
        ranges.filter_map(|range| range_of(range, name)).max_by_key(|(_, exactness)| *exactness);
    found.unwrap_or((0, Exactness::Unnamed))
}

/// How one range names this type, if it does.
fn range_of(range: &[u8], name: &str) -> Option<Wish> {
    let range = str::from_utf8(range).ok()?;
    let mut parts = range.split(';').map(str::trim);
    let named = parts.next()?;
    let kind = name.split('/').next().unwrap_or_default();
    let exactness = if named.eq_ignore_ascii_case(name) {
        Exactness::Whole
    } else if named.strip_suffix("/*").is_some_and(|of| of.eq_ignore_ascii_case(kind)) {
        Exactness::Kind
    } else if named == "*/*" {
        Exactness::Anything
    } else {
        return None;
    };
    let quality = parts.find_map(|part| {
        let (parameter, value) = part.split_once('=')?;
        parameter.trim().eq_ignore_ascii_case("q").then(|| thousandths(value.trim()))
    });
    Some((quality.unwrap_or(1000), exactness))
}

/// A weight as RFC 9110 §12.4.2 writes it; a malformed one is as if there were none.
fn thousandths(weight: &str) -> u16 {
    let (whole, rest) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    match (whole, digits) {
        ("0", true) => format!("{rest:0<3}").parse().unwrap_or(0),
        _ => 1000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn headers(accept: &[&'static str], content_type: Option<&'static str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in accept {
            headers.append(ACCEPT, HeaderValue::from_static(line));
        }
        if let Some(kind) = content_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        headers
    }

    #[test]
    fn only_who_wants_json_more_gets_json() {
        for accept in [
            &[][..],
            &[""],
            &["*/*"],
            &["text/*"],
            &["TEXT/HTML"],
            &["text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"],
            &["application/json;q=0.5, text/html"],
            &["application/json, text/html"],
            &["application/json;q=0"],
            &["application/json;q=0, */*"],
            &["application/json; Q=0.001, */*;q=0.1"],
            &["image/png", "text/*;q=0.2"],
            &["text/plain"],
            &["application/jsonx, a/b/c, ;;,"],
        ] {
            assert!(!asks_for_json(&headers(accept, None)), "{accept:?}");
        }
        for accept in [
            &["application/json"][..],
            &["Application/JSON"],
            &["application/json, text/plain, */*"],
            &["application/problem+json"],
            &["application/*"],
            &["text/html;q=0.5", "application/json"],
            &["text/html;level=1;q=0, */*;q=0.1"],
            &["application/json;charset=utf-8;q=0.7, text/html;q=0.699"],
            &["application/json;q=0.7, */*;q=0.7"],
        ] {
            assert!(asks_for_json(&headers(accept, None)), "{accept:?}");
        }
    }

    #[test]
    fn a_body_of_json_is_a_programs_unless_it_asks_for_a_page() {
        let json = Some("Application/JSON; charset=utf-8");
        let form = Some("application/x-www-form-urlencoded");
        for (accept, kind, program) in [
            (&[][..], json, true),
            (&["*/*"], json, true),
            (&["text/html"], json, false),
            (&[], form, false),
            (&["*/*"], form, false),
            (&["application/json"], form, true),
            (&[], None, false),
        ] {
            assert_eq!(form_asks_for_json(&headers(accept, kind)), program, "{accept:?} {kind:?}");
        }
    }
}
