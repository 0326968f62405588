use chrono::{DateTime, TimeDelta, Utc};

use super::refresh_token;
use crate::domain::Role;
use crate::server::access_tokens::{Claims, Grant};
use crate::server::clock;
use crate::server::entity::session;
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// What a start or a renewal hands out. The secrets in it are for a cookie or a bearer answer only.
#[derive(Clone)]
pub struct Tokens {
    pub session: session::Model,
    pub access: String,
    pub access_expires_at: DateTime<Utc>,
    /// `None`: renewed a moment ago, the one they have is current.
    pub refresh: Option<String>,
}

impl Tokens {
    /// Both, of the row's counter.
    pub fn issue(
        app: &AppState,
        session: session::Model,
        roles: &[Role],
        now: DateTime<Utc>,
    ) -> Result<Self, ServerError> {
        let counter = u64::try_from(session.counter).map_err(ServerError::internal)?;
        let refresh = refresh_token::mint(&app.refresh_keys, session.id, counter, &session.salt);
        let refresh =
            refresh.ok_or_else(|| ServerError::internal("no key to mint a refresh token"))?;
        let only = Self::access_only(app, session, roles, counter, now)?;
        Ok(Self { refresh: Some(refresh), ..only })
    }

    /// An access token that never outlives its session. `rc`: the refresh counter that it confirms when
    /// it comes back, so one that its holder has.
    pub fn access_only(
        app: &AppState,
        mut session: session::Model,
        roles: &[Role],
        rc: u64,
        now: DateTime<Utc>,
    ) -> Result<Self, ServerError> {
        let life =
            TimeDelta::from_std(app.config.access_token_ttl).map_err(ServerError::internal)?;
        let leeway =
            TimeDelta::from_std(app.config.refresh_leeway).map_err(ServerError::internal)?;
        session.expires_at = clock::expires_at(session.expires_at, session.created_at, now);
        let access_expires_at = (now + life).min(session.expires_at);
        let access = app.access_tokens.sign(
            &Grant {
                user_id: session.user_id,
                session_id: session.id,
                auth_time: clock::proven_at(session.auth_time, now, leeway),
                amr: &session.amr.0,
                roles,
                refresh_counter: rc,
                expires_at: access_expires_at,
            },
            now,
        )?;
        Ok(Self { session, access, access_expires_at, refresh: None })
    }

    /// In whole seconds, rounded up, as cookies and bearer answers say it.
    pub fn access_seconds(&self, now: DateTime<Utc>) -> i64 {
        seconds(self.access_expires_at - now)
    }

    /// In whole seconds, rounded up: what remains of the session.
    pub fn refresh_seconds(&self, now: DateTime<Utc>) -> i64 {
        seconds(self.session.expires_at - now)
    }

    pub fn claims(&self, app: &AppState, now: DateTime<Utc>) -> Option<Claims> {
        app.access_tokens.read(&self.access, now)
    }
}

fn seconds(left: TimeDelta) -> i64 {
    (left.num_milliseconds().max(0) + 999) / 1000
}
