//! Every cookie is read, made and ended here.
//!
//! `__Host-` (RFC 6265bis §4.1.3.2): `Secure`, `Path=/`, no `Domain`, so no sibling host and no
//! plain http can plant one. Over plain http (localhost) browsers would drop them without a word:
//! there, prefix and `Secure` go.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::{DateTime, Utc};
use cookie::{Cookie, SameSite};
use time::Duration;

use super::parts::header_value::{text, trim};
use crate::server::config::Config;
use crate::server::flows;
use crate::server::known_devices;
use crate::server::sessions::Tokens;

/// A name can come more than once (an older `Domain` cookie shadows ours): all are tried, up to
/// this many.
const CANDIDATES: usize = 4;

const LANGUAGE_LIFE: Duration = Duration::days(365);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    AccessToken,
    RefreshToken,
    Flow,
    /// By which an account knows a device again.
    Device,
    /// In which the pages are read here.
    Language,
}

#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    secure: bool,
}

/// How the session of a request by cookie is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Signed out, reused, expired, or never ours: its cookies are cleared.
    ForGood,
    /// It made way for another a moment ago, or for the one that this browser is marked with. Cookies
    /// that have arrived before this answer may be the new one's: they are left alone.
    Superseded,
}

impl Cookies {
    pub fn new(config: &Config) -> Self {
        Self { secure: config.app_url.is_https() }
    }

    /// The values sent under this name, first come first. What is not ours is skipped byte by byte:
    /// sibling sites set cookies too, in whatever encoding they like.
    pub fn read(self, headers: &HeaderMap, name: Name) -> Vec<String> {
        let name = self.name(name).as_bytes();
        headers
            .get_all(header::COOKIE)
            .iter()
            .flat_map(|line| line.as_bytes().split(|byte| *byte == b';'))
            .filter_map(|pair| value_of(name, trim(pair)))
            .take(CANDIDATES)
            .collect()
    }

    /// Whether the browser sent any that a sign-in sets.
    pub fn are_sent(self, headers: &HeaderMap) -> bool {
        let all = [Name::AccessToken, Name::RefreshToken, Name::Flow, Name::Device];
        all.into_iter().any(|name| !self.read(headers, name).is_empty())
    }

    /// Both tokens, or the access token alone when the refresh token stays as it is.
    pub fn tokens(self, tokens: &Tokens, now: DateTime<Utc>) -> Vec<HeaderValue> {
        let max_age = |seconds| tokens.session.persistent.then(|| Duration::seconds(seconds));
        let access =
            self.make(Name::AccessToken, &tokens.access, max_age(tokens.access_seconds(now)));
        let refresh = tokens.refresh.as_ref().map(|refresh| {
            self.make(Name::RefreshToken, refresh, max_age(tokens.refresh_seconds(now)))
        });
        [access].into_iter().chain(refresh).collect()
    }

    /// Ends both, with the attributes they were set with; or leaves alone what may be another session's.
    pub fn end_tokens(self, over: Over) -> Vec<HeaderValue> {
        match over {
            Over::ForGood => {
                [Name::AccessToken, Name::RefreshToken].map(|name| self.clear(name)).into()
            }
            Over::Superseded => Vec::new(),
        }
    }

    pub fn flow(self, sealed: &str) -> HeaderValue {
        self.make(Name::Flow, sealed, Some(Duration::seconds(flows::LIFE.num_seconds())))
    }

    pub fn device(self, value: &str) -> HeaderValue {
        self.make(Name::Device, value, Some(Duration::seconds(known_devices::LIFE.num_seconds())))
    }

    pub fn language(self, tag: &str) -> HeaderValue {
        self.make(Name::Language, tag, Some(LANGUAGE_LIFE))
    }

    pub fn clear(self, name: Name) -> HeaderValue {
        self.make(name, "", Some(Duration::ZERO))
    }

    /// Whether a `Set-Cookie` line is for this name.
    pub fn is_for(self, line: &HeaderValue, name: Name) -> bool {
        let set = line.as_bytes().split(|byte| *byte == b'=').next();
        set == Some(self.name(name).as_bytes())
    }

    /// The value in a `Set-Cookie` line of ours; `None`: it clears the cookie.
    pub fn value(line: &HeaderValue) -> Option<String> {
        let line = text(line);
        let (_, value) = line.split(';').next()?.split_once('=')?;
        (!value.is_empty()).then(|| value.to_owned())
    }

    fn name(self, name: Name) -> &'static str {
        match (name, self.secure) {
            (Name::AccessToken, true) => "__Host-access_token",
            (Name::AccessToken, false) => "access_token",
            (Name::RefreshToken, true) => "__Host-refresh_token",
            (Name::RefreshToken, false) => "refresh_token",
            (Name::Device, true) => "__Host-device",
            (Name::Device, false) => "device",
            (Name::Language, true) => "__Host-language",
            (Name::Language, false) => "language",
            (Name::Flow, true) => "__Host-flow",
            (Name::Flow, false) => "flow",
        }
    }

    /// `max_age` `None`: until the browser closes.
    fn make(self, name: Name, value: &str, max_age: Option<Duration>) -> HeaderValue {
        let mut cookie = Cookie::build((self.name(name), value))
            .http_only(true)
            .secure(self.secure)
            .same_site(SameSite::Lax)
            .path("/");
        if let Some(max_age) = max_age {
            cookie = cookie.max_age(max_age);
        }
        HeaderValue::try_from(cookie.build().to_string())
            .expect("our names and base64url values are header text")
    }
}

/// Every value of ours is visible ASCII; any other is somebody else's.
fn value_of(name: &[u8], pair: &[u8]) -> Option<String> {
    let value = trim(trim(pair.strip_prefix(name)?).strip_prefix(b"=")?);
    let is_ours = !value.is_empty() && value.iter().all(u8::is_ascii_graphic);
    is_ours.then(|| String::from_utf8_lossy(value).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&[u8]]) -> Vec<String> {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::COOKIE, HeaderValue::from_bytes(line).expect("a value"));
        }
        Cookies { secure: true }.read(&headers, Name::Flow)
    }

    #[test]
    fn what_others_set_hides_nothing_of_ours() {
        let lines: [&[u8]; 5] = [
            b"city=Z\xfcrich; __Host-flow=a",
            "__Host-flow=a; city=Zürich".as_bytes(),
            b"\xff; =; x; ;;\t__Host-flow=a\t;\x80=\x80",
            b"__Host-flow=\xfc; __Host-flow=; __Host-flow=a",
            b"__Host-flow = a",
        ];
        for line in lines {
            assert_eq!(read(&[line]), ["a"], "{}", line.escape_ascii());
        }
        assert_eq!(read(&[b"city=Z\xfcrich", b"__Host-flow=a", b"__Host-flow=b"]), ["a", "b"]);
    }

    #[test]
    fn a_disguised_name_is_not_ours() {
        let spaces = ["\u{85}", "\u{a0}", "\u{2000}", "\u{2028}", "\u{feff}", "\u{3000}"];
        for space in spaces {
            for pair in [format!("{space}__Host-flow=evil"), format!("__Host-flow{space}=evil")] {
                assert_eq!(read(&[pair.as_bytes()]), [""; 0], "{space:?}");
            }
        }
        let others: [&[u8]; 5] = [
            b"\xa0__Host-flow=evil",
            b"\x85__Host-flow=evil",
            b"__host-flow=evil",
            b"x__Host-flow=evil",
            b"=__Host-flow=evil",
        ];
        for pair in others {
            assert_eq!(read(&[pair]), [""; 0], "{}", pair.escape_ascii());
        }
    }

    #[test]
    fn only_so_many_are_tried() {
        let line = "__Host-flow=a; ".repeat(CANDIDATES + 1);
        assert_eq!(read(&[line.as_bytes()]).len(), CANDIDATES);
    }
}
