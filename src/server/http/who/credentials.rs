//! What a request shows of itself: tokens in cookies, or an `Authorization: Bearer` header, which
//! alone counts when it is there. Another scheme is not for us: a proxy in front of a staging site
//! asks for `Basic`, and browsers then send it with every request.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::server::auth::Credentials;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::parts::header_value::trim;
use crate::server::state::AppState;

impl Credentials {
    pub fn of(app: &AppState, headers: &HeaderMap) -> Self {
        if let Some(shown) = headers.get_all(header::AUTHORIZATION).iter().find_map(bearer) {
            return Self::Bearer(token(shown));
        }
        let cookies = Cookies::new(&app.config);
        Self::Cookies {
            access: cookies.read(headers, Name::AccessToken),
            refresh: cookies.read(headers, Name::RefreshToken),
        }
    }
}

/// What follows the scheme `Bearer` (RFC 6750 §2.1), whose case does not count (RFC 9110 §11.1).
/// `None`: another scheme.
fn bearer(value: &HeaderValue) -> Option<&[u8]> {
    let mut parts = value.as_bytes().splitn(2, |byte| matches!(byte, b' ' | b'\t'));
    let is_ours = parts.next()?.eq_ignore_ascii_case(b"bearer");
    is_ours.then(|| trim(parts.next().unwrap_or_default()))
}

/// `None`: nothing that could be a token of ours.
fn token(text: &[u8]) -> Option<String> {
    let could_be_one = !text.is_empty() && text.iter().all(u8::is_ascii_graphic);
    could_be_one.then(|| String::from_utf8_lossy(text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &[u8]) -> Option<(bool, String)> {
        let value = HeaderValue::from_bytes(value).expect("a value");
        let token = token(bearer(&value)?);
        Some((token.is_some(), token.unwrap_or_default()))
    }

    #[test]
    fn only_bearer_is_ours() {
        for value in [&b"Bearer abc"[..], b"bEaReR  abc ", b"Bearer\tabc"] {
            assert_eq!(read(value), Some((true, "abc".into())), "{}", value.escape_ascii());
        }
        for value in [&b"Bearer"[..], b"Bearer ", b"Bearer \xff", b"Bearer a b"] {
            assert_eq!(read(value), Some((false, String::new())), "{}", value.escape_ascii());
        }
        for value in
            [&b""[..], b"Basic YTpi", b"Digest x=\"Bearer\"", b"Negotiate", b"Bearerabc", b"\xff"]
        {
            assert_eq!(read(value), None, "{}", value.escape_ascii());
        }
    }
}
