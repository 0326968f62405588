use chrono::{DateTime, Utc};

use super::Visitor;
use crate::domain::Greeting;
use crate::server::entity::user;
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
    let Some(account) = app.devices.greeted(&visitor.device) else { return Ok(None) };
    let user = accounts::by_id(&app.db, account).await?;
    let Some(user) = user.filter(|user| user.disabled_at.is_none()) else { return Ok(None) };
    let greeted = is_greeted(app, visitor, &user, now).await?;
    Ok(greeted.then_some(Greeting { login: user.login }))
}

/// Whether it is this account's owner who is greeted here.
pub(super) async fn is_greeted(
    app: &AppState,
    visitor: &Visitor,
    user: &user::Model,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let since = app.devices.greeted_since(&visitor.device, user, now);
    // What happened longer ago is forgotten.
    let is_told =
        |ago: &DateTime<Utc>| (now - *ago).to_std().is_ok_and(|it| it < app.config.audit_retention);
    let Some(since) = since.filter(is_told) else { return Ok(false) };
    Ok(!audit::has_signed_out(&app.db, user.id, since).await?)
}
