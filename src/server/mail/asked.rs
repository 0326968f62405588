//! Letters that were asked for and are written later, by the job that sends them. Whoever asks gets
//! the same answer after the same work, whether there is an account or not.

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseTransaction, EntityTrait};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::secret_letters as letters;
use super::{Letter, Writer};
use crate::domain::Login;
use crate::server::accounts;
use crate::server::audit::{self, Event};
use crate::server::client::Client;
use crate::server::entity::{audit_event, outbox, user};
use crate::server::error::ServerError;
use crate::server::tokens::{self, Address, Purpose};

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
    Verify {
        login: String,
    },
    Reset {
        login: String,
    },
    Change {
        user_id: Uuid,
        address: String,
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
    pub user_id: Uuid,
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
            let Some(user) = with_address(transaction, login).await? else { return Ok(None) };
            if user.email_verified {
                let letter = letters::has_account(writer, &user)?;
                return Ok(Some(Written { user_id: user.id, letter, secret: None }));
            }
            with_secret(transaction, writer, Purpose::VerifyEmail, &user, asked, now).await
        }
        What::Verify { login } => {
            let user = with_address(transaction, login).await?.filter(|user| !user.email_verified);
            let Some(user) = user else { return Ok(None) };
            with_secret(transaction, writer, Purpose::VerifyEmail, &user, asked, now).await
        }
        What::Reset { login } => {
            let Some(user) = with_address(transaction, login).await? else { return Ok(None) };
            let kind = audit_event::Kind::PasswordResetAsked;
            let event = Event::unproven(kind, Some(user.id), &asked.by);
            audit::record(transaction, event, now).await?;
            with_secret(transaction, writer, Purpose::ResetPassword, &user, asked, now).await
        }
        What::Change { user_id, address } => {
            let Some(user) = user::Entity::find_by_id(*user_id).one(transaction).await? else {
                return Ok(None);
            };
            change(transaction, writer, &user, address, asked, now).await
        }
    }
}

async fn with_address(
    transaction: &DatabaseTransaction,
    login: &str,
) -> Result<Option<user::Model>, ServerError> {
    let login = Login::parse(login).ok();
    let found = accounts::find(transaction, login.as_ref()).await?;
    Ok(found.filter(|user| user.email.is_some()))
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
    let address = Address { shown, key };
    let issued = tokens::issue(transaction, writer.secrets, purpose, user.id, address, now).await?;
    let letter = match purpose {
        Purpose::ResetPassword => letters::reset(writer, user, shown, &issued, &asked.by, now)?,
        _ => letters::verify(writer, shown, &issued)?,
    };
    Ok(Some(Written { user_id: user.id, letter, secret: Some(issued.id) }))
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
    let taken = accounts::find(transaction, Some(&login)).await?;
    let other = taken.filter(|other| other.id != user.id);
    let reserved = tokens::is_reserved(transaction, login.key(), Some(user.id), now).await?;
    if other.is_some() || reserved {
        let letter = letters::is_taken(writer, address)?;
        return Ok(Some(Written { user_id: user.id, letter, secret: None }));
    }
    let to = Address { shown: login.shown(), key: login.key() };
    let purpose = Purpose::ChangeEmail;
    let issued = tokens::issue(transaction, writer.secrets, purpose, user.id, to, now).await?;
    let letter = letters::change(writer, user, to.shown, &issued, &asked.by, now)?;
    Ok(Some(Written { user_id: user.id, letter, secret: Some(issued.id) }))
}
