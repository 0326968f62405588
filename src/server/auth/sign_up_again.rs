use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use crate::server::accounts;
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::session::EndReason;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::sessions::end::end_all;

/// In the browser that made the account: until its address is confirmed, the password typed last is
/// its own. Says the account, and which sessions ended; `None`: it was confirmed meanwhile, and stays as it is.
pub(super) async fn sign_up_again(
    transaction: &DatabaseTransaction,
    user_id: Uuid,
    password_hash: String,
    now: DateTime<Utc>,
) -> Result<Option<(user::Model, Vec<Uuid>)>, ServerError> {
    let held = accounts::hold(transaction, user_id).await?.filter(|user| !user.email_verified);
    let Some(held) = held else { return Ok(None) };
    let user = accounts::set_password(transaction, held, password_hash).await?;
    let pointless = [Purpose::ResetPassword, Purpose::ChangeEmail];
    email_tokens::void(transaction, user.id, &pointless, now).await?;
    let reason = EndReason::PasswordChanged;
    let ended = end_all(transaction, user.id, None, reason, now).await?;
    Ok(Some((user, ended)))
}
