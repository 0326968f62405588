use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::server::access_tokens::{Claims, Verdict};
use crate::server::error::ServerError;
use crate::server::sessions::{self, refresh_token};
use crate::server::state::AppState;

/// What a request shows of itself: tokens in cookies, or one in a header, which alone counts when it is
/// there.
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
