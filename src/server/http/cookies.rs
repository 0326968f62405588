//! Every cookie is read, made and ended here.
//!
//! `__Host-` (RFC 6265bis §4.1.3.2): `Secure`, `Path=/`, no `Domain`, so no sibling host and no
//! plain http can plant one. Over plain http (localhost) browsers would drop them without a word:
//! there, prefix and `Secure` go.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::{DateTime, Utc};
use cookie::{Cookie, SameSite};
use time::Duration;

use crate::server::config::Config;
use crate::server::devices;
use crate::server::flows;
use crate::server::sessions::Tokens;

/// A name can come more than once (an older `Domain` cookie shadows ours): all are tried, up to
/// this many.
const CANDIDATES: usize = 4;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    AccessToken,
    RefreshToken,
    Flow,
    /// By which an account knows a device again.
    Device,
}

#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    pub fn new(config: &Config) -> Self {
        Self { secure: config.app_url.is_https() }
    }

    /// The values sent under this name, first come first.
    pub fn read(self, headers: &HeaderMap, name: Name) -> Vec<String> {
        let name = self.name(name);
        headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter(|(found, value)| *found == name && !value.is_empty())
            .map(|(_, value)| value.to_owned())
            .take(CANDIDATES)
            .collect()
    }

    /// Whether the browser sent any of ours.
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

    /// Ends both, with the attributes they were set with.
    pub fn clear_tokens(self) -> Vec<HeaderValue> {
        [Name::AccessToken, Name::RefreshToken].map(|name| self.clear(name)).into()
    }

    pub fn flow(self, sealed: &str) -> HeaderValue {
        self.make(Name::Flow, sealed, Some(Duration::seconds(flows::LIFE.num_seconds())))
    }

    pub fn device(self, value: &str) -> HeaderValue {
        self.make(Name::Device, value, Some(Duration::seconds(devices::LIFE.num_seconds())))
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
        let pair = line.to_str().ok()?.split(';').next()?;
        let (_, value) = pair.split_once('=')?;
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
