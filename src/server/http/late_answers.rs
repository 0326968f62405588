//! One session follows another in one browser, and answers to requests of the old one are still on
//! their way (docs/SECURITY.md, "Late answers"). Here is decided what they do to the cookies.
//!
//! - [`mark`]: the answer that brings the new session says so in the flow cookie
//! - [`refused`]: the old one's refresh token was refused: given the new one's tokens, left alone, or
//!   cleared
//! - [`Over`]: with what word cookies are cleared; nothing clears them without

use axum::http::HeaderMap;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::cookies::Over;
use super::flow;
use crate::server::entity::session::Transport;
use crate::server::error::ServerError;
use crate::server::flows::Flow;
use crate::server::sessions::end::is_any_superseded;
use crate::server::sessions::renew::Renewal;
use crate::server::sessions::{Tokens, issue_again, refresh_token};
use crate::server::state::AppState;

/// What a request by cookie comes to whose refresh token was refused.
#[expect(clippy::large_enum_variant, reason = "moved once")]
pub enum Refused {
    /// A late renewal has overwritten the cookies of the session that followed: here they are again.
    Overtaken(Tokens),
    Over(Over),
}

/// This browser's session took the place of those: for a leeway, late requests of theirs that show this
/// mark are known to come from here. Other devices' are not, nor those of whoever copied a cookie before.
pub fn mark(
    app: &AppState,
    flow: &mut Flow,
    tokens: &Tokens,
    instead_of: &[Uuid],
    now: DateTime<Utc>,
) {
    if instead_of.is_empty() || tokens.session.transport != Transport::Cookie {
        return;
    }
    if let Ok(leeway) = TimeDelta::from_std(app.config.refresh_leeway) {
        flow.mark(tokens.session.id, instead_of, now + leeway);
    }
}

/// How sessions are over that the row says have ended.
pub async fn ended(
    app: &AppState,
    headers: &HeaderMap,
    sessions: &[Uuid],
    now: DateTime<Utc>,
) -> Result<Over, ServerError> {
    let flow = flow::of(app, headers, now);
    let made_way = sessions.iter().any(|session| flow.has_followed(*session, now))
        || is_any_superseded(app, &app.db, sessions, now).await?;
    Ok(if made_way { Over::Superseded } else { Over::ForGood })
}

/// `renewal`: not [`Renewal::Renewed`]; `refresh`: the tokens that were shown.
///
/// # Errors
/// The database cannot be asked: then nothing is known, and nothing is cleared.
pub async fn refused(
    app: &AppState,
    headers: &HeaderMap,
    renewal: &Renewal,
    refresh: &[String],
    now: DateTime<Utc>,
) -> Result<Refused, ServerError> {
    if let Renewal::Superseded(session) = renewal {
        if let Some(successor) = flow::of(app, headers, now).marked(*session, now) {
            let tokens = issue_again(app, &app.db, successor, now).await?;
            let tokens = tokens.filter(|it| it.session.transport == Transport::Cookie);
            if let Some(tokens) = tokens {
                return Ok(Refused::Overtaken(tokens));
            }
        }
        return Ok(Refused::Over(Over::Superseded));
    }
    // Past the leeway the mark gives nothing any more, but the tokens that a request gave in time may
    // still be under way when the answer to a slower one would clear them.
    let flow = flow::of(app, headers, now);
    let made_way = refresh
        .iter()
        .filter_map(|token| refresh_token::open(&app.refresh_keys, token))
        .any(|opened| flow.has_followed(opened.session_id, now));
    Ok(Refused::Over(if made_way { Over::Superseded } else { Over::ForGood }))
}
