//! What a request shows of itself: tokens in cookies, or an `Authorization` header, which alone
//! counts when it is there.

use axum::http::{HeaderMap, header};
use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::cookies::{Cookies, Name};
use crate::server::access_token::{Claims, Verdict};
use crate::server::error::ServerError;
use crate::server::sessions;
use crate::server::state::AppState;

pub enum Credentials {
    /// `None`: a header that is not `Bearer` and a token.
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
        if let Some(value) = headers.get(header::AUTHORIZATION) {
            return Self::Bearer(value.to_str().ok().and_then(bearer));
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

    /// Whether the cookies count, and may be cleared: beside an `Authorization` header they do not.
    pub fn are_cookies(&self) -> bool {
        matches!(self, Self::Cookies { .. })
    }

    pub fn access_token(&self, app: &AppState, now: DateTime<Utc>) -> AccessToken {
        let mut worth = match self {
            Self::Cookies { access, .. } if access.is_empty() => AccessToken::Absent,
            Self::Bearer(_) | Self::Cookies { .. } => AccessToken::Bad,
        };
        for token in self.access_candidates() {
            match app.access_tokens.judge(token, now) {
                Verdict::Good(claims) | Verdict::Expired(claims)
                    if app.live.is_ended(claims.sid) || app.live.is_deleted(claims.sub) => {}
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

    fn access_candidates(&self) -> &[String] {
        match self {
            Self::Bearer(token) => token.as_slice(),
            Self::Cookies { access, .. } => access,
        }
    }
}

/// RFC 6750 §2.1; the scheme's case does not count (RFC 9110 §11.1).
fn bearer(value: &str) -> Option<String> {
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}
