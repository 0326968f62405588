use chrono::{DateTime, Utc};

use super::Visitor;
use crate::domain::Greeting;
use crate::server::error::ServerError;
use crate::server::state::AppState;
use crate::server::{accounts, audit};

/// Whoever signed in last on this device, if they asked to stay signed in and nobody has signed them out
/// since, here or elsewhere. It lets nobody in: the password is asked for.
pub async fn greeting(
    app: &AppState,
    visitor: &Visitor,
    now: DateTime<Utc>,
) -> Result<Option<Greeting>, ServerError> {
    let Some((account, since)) = app.devices.greeted(&visitor.device) else { return Ok(None) };
    // What happened longer ago is forgotten.
    let is_told = (now - since).to_std().is_ok_and(|ago| ago < app.config.audit_retention);
    let Some(user) = accounts::by_id(&app.db, account).await? else { return Ok(None) };
    let is_known = app.devices.known(&visitor.device, &user, now).is_some();
    if !is_told || !is_known || user.disabled_at.is_some() {
        return Ok(None);
    }
    if audit::has_signed_out(&app.db, account, since).await? {
        return Ok(None);
    }
    Ok(Some(Greeting { login: user.login }))
}
