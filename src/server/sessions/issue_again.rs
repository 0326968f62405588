use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::Tokens;
use super::clocked::{Clocked, find, leeway};
use super::decide::SLIDE_EVERY;
use super::renew::slide_leeway;
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// Who loses a race reads again; a session of a moment ago has few to race with.
const MAX_ROUNDS: usize = 8;

/// The tokens of a session that started less than a leeway ago once more, derived from its row: for
/// someone whose first answer was overtaken or lost. The caller has made sure that they were the ones it
/// was started for. `None` when it has ended or is older than that.
///
/// It counts as a renewal that shared its successor: `rotated_at` slides (at most once a second), so
/// that nobody steps on before this answer has had its half of a leeway to arrive.
pub async fn issue_again(
    app: &AppState,
    db: &impl ConnectionTrait,
    session_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Tokens>, ServerError> {
    let leeway = leeway(app)?;
    for _ in 0..MAX_ROUNDS {
        let Some(Clocked { mut session, roles, clock }) = find(db, session_id, now).await? else {
            return Ok(None);
        };
        let is_young = (now - session.created_at).abs() < leeway;
        if session.ended_at.is_some() || now >= session.expires_at || !is_young {
            return Ok(None);
        }
        if clock - session.rotated_at >= SLIDE_EVERY {
            if !slide_leeway(db, &session, clock).await? {
                continue;
            }
            session.rotated_at = clock;
        }
        return Tokens::issue(app, session, &roles.0, now).map(Some);
    }
    Err(ServerError::internal("tokens to be issued again lost every race"))
}
