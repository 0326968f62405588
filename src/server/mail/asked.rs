//! Letters that were asked for and are written later, by the job that sends them. Whoever asks gets
//! the same answer after the same work, whether there is an account or not.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::not_mine::not_mine;
use super::secret_letters as letters;
use super::{Letter, Writer};
use crate::domain::Login;
use crate::server::accounts;
use crate::server::audit::{self, Event};
use crate::server::client::Client;
use crate::server::email_tokens::{self, Address, MailSecret, Purpose};
use crate::server::entity::{audit_event, outbox, user};
use crate::server::error::ServerError;

/// Who asked, for what.
#[derive(Clone, Serialize, Deserialize)]
pub struct Asked {
    pub what: What,
    pub by: Client,
}

/// `login`: as it was typed, folded.
#[derive(Clone, Serialize, Deserialize)]
pub enum What {
    /// Somebody signed up with this address.
    SignUp {
        login: String,
    },
    /// Somebody waits for the letter that confirms an address.
    ///
    /// `changes`: the address that the account is to have, if it waits for one.
    Verify {
        login: String,
        #[serde(default)]
        changes: bool,
    },
    Reset {
        login: String,
    },
    /// `generation`: of the account's devices, which rises with every new password: whoever asked knew
    /// the one of then.
    Change {
        user_id: Uuid,
        address: String,
        generation: i64,
    },
}

impl What {
    pub fn kind(&self) -> outbox::Kind {
        match self {
            Self::SignUp { .. } | Self::Verify { .. } => outbox::Kind::VerifyEmail,
            Self::Reset { .. } => outbox::Kind::ResetPassword,
            Self::Change { .. } => outbox::Kind::ChangeEmail,
        }
    }
}

/// A letter that was asked for, and what it lets somebody do.
pub struct Written {
    pub user_id: Option<Uuid>,
    pub letter: Letter,
    pub secret: Option<Uuid>,
}

/// `None`: there is nobody to write to.
pub async fn write(
    transaction: &DatabaseTransaction,
    writer: &Writer<'_>,
    asked: &Asked,
    now: DateTime<Utc>,
) -> Result<Option<Written>, ServerError> {
    match &asked.what {
        What::SignUp { login } => {
            let Some(user) = with_address(transaction, login).await? else {
                let Ok(login) = Login::parse(login) else { return Ok(None) };
                let reserved =
                    email_tokens::is_reserved(transaction, login.key(), None, now).await?;
                let to = login.shown();
                let letter = reserved.then(|| letters::reserved(writer, to)).transpose()?;
                return Ok(letter.map(|letter| Written { user_id: None, letter, secret: None }));
            };
            if user.email_verified {
                let writer = &writer.to(&user);
                let not_mine = not_mine(transaction, writer, &user, now).await?;
                let letter = letters::has_account(writer, &user, not_mine.as_ref())?;
                return Ok(Some(Written { user_id: Some(user.id), letter, secret: None }));
            }
            with_secret(transaction, writer, Purpose::VerifyEmail, &user, asked, now).await
        }
        What::Verify { login, changes } => {
            let Some(user) = enabled(transaction, login).await? else { return Ok(None) };
            let waits = user.email.is_some() && !user.email_verified;
            // Each ends the link before it: a stranger does that to nobody who has an address.
            if *changes || user.email.is_none() {
                let pending = email_tokens::pending_change(transaction, user.id, now).await?;
                if let Some(MailSecret { address, .. }) = pending {
                    return change(transaction, writer, &user, &address, asked, now).await;
                }
            }
            if !waits {
                return Ok(None);
            }
            with_secret(transaction, writer, Purpose::VerifyEmail, &user, asked, now).await
        }
        What::Reset { login } => {
            let Some(user) = with_address(transaction, login).await? else { return Ok(None) };
            let kind = audit_event::Kind::PasswordResetAsked;
            let event = Event::unproven(kind, Some(user.id), &asked.by);
            audit::record(transaction, event, now).await?;
            with_secret(transaction, writer, Purpose::ResetPassword, &user, asked, now).await
        }
        What::Change { user_id, address, generation } => {
            let user = accounts::hold(transaction, *user_id).await?;
            let user = user
                .filter(|user| user.device_generation == *generation && user.disabled_at.is_none());
            let Some(user) = user else { return Ok(None) };
            change(transaction, writer, &user, address, asked, now).await
        }
    }
}

async fn with_address(
    transaction: &DatabaseTransaction,
    login: &str,
) -> Result<Option<user::Model>, ServerError> {
    Ok(enabled(transaction, login).await?.filter(|user| user.email.is_some()))
}

/// No link would do anything for an account that is disabled.
async fn enabled(
    transaction: &DatabaseTransaction,
    login: &str,
) -> Result<Option<user::Model>, ServerError> {
    let Some(found) = accounts::find_key(transaction, login).await? else { return Ok(None) };
    let held = accounts::hold(transaction, found.id).await?;
    Ok(held.filter(|user| user.disabled_at.is_none()))
}

async fn with_secret(
    transaction: &DatabaseTransaction,
    writer: &Writer<'_>,
    purpose: Purpose,
    user: &user::Model,
    asked: &Asked,
    now: DateTime<Utc>,
) -> Result<Option<Written>, ServerError> {
    let (Some(shown), Some(key)) = (&user.email, &user.email_key) else { return Ok(None) };
    let writer = &writer.to(user);
    let address = Address { shown, key };
    let secrets = writer.secrets;
    let issued =
        email_tokens::issue(transaction, secrets, purpose, user.id, address, false, now).await?;
    let letter = match purpose {
        Purpose::ResetPassword => {
            let not_mine = not_mine(transaction, writer, user, now).await?;
            letters::reset(writer, user, shown, &issued, not_mine.as_ref(), (&asked.by, now))?
        }
        _ => letters::verify(writer, shown, &issued)?,
    };
    Ok(Some(Written { user_id: Some(user.id), letter, secret: Some(issued.id) }))
}

/// Whoever has the address is asked, or told that somebody else wanted it.
async fn change(
    transaction: &DatabaseTransaction,
    writer: &Writer<'_>,
    user: &user::Model,
    address: &str,
    asked: &Asked,
    now: DateTime<Utc>,
) -> Result<Option<Written>, ServerError> {
    let Ok(login) = Login::parse(address) else { return Ok(None) };
    // Also for an address that someone has, where nobody is sent it: older links die, and wrong codes
    // are counted, just as they do for one that is free.
    //
    // A mistyped address is somebody's: where no old one can undo it, the letter alone is not enough.
    let owner_only = !user.email_verified;
    let (to, purpose) = (Address { shown: login.shown(), key: login.key() }, Purpose::ChangeEmail);
    let secrets = writer.secrets;
    let issued =
        email_tokens::issue(transaction, secrets, purpose, user.id, to, owner_only, now).await?;
    let secret = Some(issued.id);
    let taken = accounts::find(transaction, Some(&login)).await?;
    let other = taken.filter(|other| other.id != user.id);
    let reserved = email_tokens::is_reserved(transaction, login.key(), Some(user.id), now).await?;
    if let Some(other) = other {
        let writer = &writer.to(&other);
        let not_mine = not_mine(transaction, writer, &other, now).await?;
        let to = other.email.as_deref().unwrap_or(address);
        let letter = letters::is_taken(writer, to, not_mine.as_ref())?;
        return Ok(Some(Written { user_id: Some(user.id), letter, secret }));
    }
    if reserved {
        let letter = letters::reserved(writer, address)?;
        return Ok(Some(Written { user_id: Some(user.id), letter, secret }));
    }
    let writer = &writer.to(user);
    // Nobody was ever let in: it has just been made.
    let letter = if user.email.is_none() && !user.signed_in {
        letters::verify(writer, to.shown, &issued)?
    } else {
        letters::change(writer, to.shown, &issued, &asked.by, now)?
    };
    Ok(Some(Written { user_id: Some(user.id), letter, secret }))
}
