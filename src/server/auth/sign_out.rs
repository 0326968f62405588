use chrono::Utc;

use super::Visitor;
use super::start_session::end_noting;
use crate::domain::AppError;
use crate::server::audit::Kind;
use crate::server::database;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::sessions;
use crate::server::state::AppState;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedOut {
    /// Nothing that was shown is worth anything any more: its session ended here and now or is long
    /// over, or nothing was shown at all.
    Out,
    /// There were cookies, and they name no session of ours: nothing was ended.
    NoSession,
    /// What was shown made way for another session a moment ago, in this browser perhaps: that one
    /// lives, and whoever asks again shows it.
    Superseded,
}

/// Ends every session that is named, by an expired access token too. `refresh_token` is one of a
/// bearer session, from a body; beside it cookies are not read.
///
/// # Errors
/// `NoSession` for a bearer token that names none: a program that is told "signed out" while its
/// session lives forgets the tokens, and whoever copied them keeps them.
pub async fn sign_out(
    app: &AppState,
    visitor: &Visitor,
    refresh_token: Option<&str>,
) -> Result<SignedOut, ServerError> {
    let credentials = &visitor.credentials;
    let by_cookies = credentials.are_cookies() && refresh_token.is_none();
    if by_cookies && credentials.is_empty() {
        return Ok(SignedOut::Out);
    }
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let mut named = Vec::new();
    if by_cookies || !credentials.are_cookies() {
        named = visitor.sessions(app, &transaction, now).await?;
    }
    if let Some(token) = refresh_token {
        let session = sessions::end::named_by(&transaction, &app.refresh_keys, token).await?;
        named.extend(session.filter(|session| !named.contains(session)));
    }
    if named.is_empty() {
        return if by_cookies { Ok(SignedOut::NoSession) } else { Err(AppError::NoSession.into()) };
    }
    let mut has_ended = false;
    for session in &named {
        let reason = (EndReason::SignedOut, Kind::SignedOut, None);
        has_ended |= end_noting(&transaction, *session, reason, visitor, now).await?;
    }
    if !has_ended && sessions::end::is_any_superseded(app, &transaction, &named, now).await? {
        transaction.rollback().await?;
        return Ok(SignedOut::Superseded);
    }
    transaction.commit().await?;
    app.mark_ended(named, now);
    Ok(SignedOut::Out)
}
