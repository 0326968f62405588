//! What a request shows of itself: tokens in cookies, or an `Authorization: Bearer` header, which
//! alone counts when it is there. Another scheme is not for us: a proxy in front of a staging site
//! asks for `Basic`, and browsers then send it with every request.

use axum::http::{HeaderMap, HeaderValue, header};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::cookies::{Cookies, Name};
use super::parts::header_value::trim;
use crate::server::access_tokens::{Claims, Verdict};
use crate::server::error::ServerError;
use crate::server::sessions::{self, refresh_token};
use crate::server::state::AppState;

pub enum Credentials {
    /// `None`: `Bearer` without a token that could be one.
    Bearer(Option<String>),
    Cookies {
        access: Vec<String>,
        refresh: Vec<String>,
    },
}

/// What the access tokens among the credentials are worth.
pub enum AccessToken {
    Absent,
    Valid(Box<Claims>),
    /// Ours once, it seems; only renewing helps.
    Expired,
    /// Not ours, or of an ended session.
    Bad,
}

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

    /// Nothing was shown at all.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Cookies { access, refresh } if access.is_empty() && refresh.is_empty())
    }

    /// Whether the cookies count, and may be cleared: beside a bearer token they do not.
    pub fn are_cookies(&self) -> bool {
        matches!(self, Self::Cookies { .. })
    }

    /// `ended`: sessions that are known to be over beside those that this process remembers.
    pub fn access_token(&self, app: &AppState, ended: &[Uuid], now: DateTime<Utc>) -> AccessToken {
        let mut worth = match self {
            Self::Cookies { access, .. } if access.is_empty() => AccessToken::Absent,
            Self::Bearer(_) | Self::Cookies { .. } => AccessToken::Bad,
        };
        for token in self.access_candidates() {
            match app.access_tokens.judge(token, now) {
                Verdict::Good(claims) | Verdict::Expired(claims)
                    if ended.contains(&claims.sid)
                        || app.live.is_ended(claims.sid)
                        || app.live.is_deleted(claims.sub) => {}
                Verdict::Expired(_) | Verdict::UnknownKey => worth = AccessToken::Expired,
                Verdict::Good(mut claims) => {
                    if let Some(roles) = app.live.newer_roles(claims.sub, claims.iat) {
                        claims.roles = roles;
                    }
                    return AccessToken::Valid(Box::new(claims));
                }
                Verdict::Invalid => {}
            }
        }
        worth
    }

    /// Every session these credentials name, by either token, even an expired access token: for
    /// ending it. A refresh token must be proven by its row.
    pub async fn sessions(
        &self,
        app: &AppState,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<Vec<Uuid>, ServerError> {
        let mut named: Vec<Uuid> = self
            .access_candidates()
            .iter()
            .filter_map(|token| Some(app.access_tokens.read(token, now)?.sid))
            .collect();
        if let Self::Cookies { refresh, .. } = self {
            for token in refresh {
                named.extend(sessions::end::named_by(db, &app.refresh_keys, token).await?);
            }
        }
        named.sort_unstable();
        named.dedup();
        Ok(named)
    }

    /// The session that is named by a token with our signature or tag, expired or not; no query. Its
    /// row may say otherwise.
    pub fn signed_session(&self, app: &AppState, now: DateTime<Utc>) -> Option<Uuid> {
        let by_access = |token: &String| Some(app.access_tokens.read(token, now)?.sid);
        let named = self.access_candidates().iter().find_map(by_access);
        let Self::Cookies { refresh, .. } = self else { return named };
        let by_refresh =
            |token: &String| Some(refresh_token::open(&app.refresh_keys, token)?.session_id);
        named.or_else(|| refresh.iter().find_map(by_refresh))
    }

    fn access_candidates(&self) -> &[String] {
        match self {
            Self::Bearer(token) => token.as_slice(),
            Self::Cookies { access, .. } => access,
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
