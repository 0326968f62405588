use chrono::Utc;

use super::Visitor;
use super::enter::end_noting;
use crate::server::audit::Kind;
use crate::server::database;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::http::credentials::Credentials;
use crate::server::state::AppState;

/// Also without a session: then there is nothing to do.
pub async fn sign_out(app: &AppState, visitor: Visitor<'_>) -> Result<(), ServerError> {
    let credentials = Credentials::of(app, visitor.headers);
    if credentials.is_empty() {
        return Ok(());
    }
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let named = credentials.sessions(app, &transaction, now).await?;
    for session in &named {
        let reason = (EndReason::SignedOut, Kind::SignedOut, None);
        end_noting(&transaction, *session, reason, visitor, now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(named, now);
    Ok(())
}
