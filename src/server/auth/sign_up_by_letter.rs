//! Signing up where an address must be confirmed: the answer is the same whether or not it has an account,
//! and so is what can be seen later.

use chrono::Utc;
use uuid::Uuid;

use super::Visitor;
use super::sign_up::{LetterSent, terms};
use super::sign_up_again::sign_up_again;
use crate::domain::{AppError, Login};
use crate::server::accounts;
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;

/// With an address as the login. The letter says whether there was an account; the answer does not.
pub(super) async fn by_letter(
    app: &AppState,
    visitor: &Visitor,
    login: &Login,
    hash: String,
    writes: bool,
    signed_up: Option<Uuid>,
) -> Result<LetterSent, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let mut ended = Vec::new();
    let made = match accounts::find(&transaction, Some(login)).await? {
        Some(found) if signed_up == Some(found.id) => {
            let again = sign_up_again(&transaction, found.id, hash, now).await?;
            let made = again.is_some().then_some(found.id);
            ended = again.map(|(_, ended)| ended).unwrap_or_default();
            made
        }
        Some(_) => None,
        None => {
            let made =
                accounts::sign_up(&transaction, login, Some(login), hash, terms(app), now).await;
            match made {
                Ok(user) => Some(user.id),
                // Somebody was faster, or may still take this address back.
                Err(ServerError::Refused(AppError::LoginTaken)) => {
                    transaction.rollback().await?;
                    if writes {
                        outbox::ask(&app.db, &app.secrets, asked(visitor, login), now).await?;
                    }
                    return Ok(LetterSent { account: Uuid::new_v4(), proven: None });
                }
                Err(error) => return Err(error),
            }
        }
    };
    if let Some(user_id) = made {
        let event = Event::by_owner(Kind::SignedUp, user_id, &visitor.client);
        audit::record(&transaction, event, now).await?;
    }
    if writes {
        outbox::ask(&transaction, &app.secrets, asked(visitor, login), now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(LetterSent { account: made.unwrap_or_else(Uuid::new_v4), proven: None })
}

/// With a user name, whose account is made in any case, and without an address: it gets that once it is
/// confirmed. Were the name taken only where the address is free, whether it is could be asked of the name.
pub(super) async fn named_by_letter(
    app: &AppState,
    visitor: &Visitor,
    login: &Login,
    address: &Login,
    hash: String,
    writes: bool,
    signed_up: Option<Uuid>,
) -> Result<LetterSent, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let found = accounts::find(&transaction, Some(login)).await?;
    let (user, ended) = match found {
        // Back in the browser that made it: with another address or password.
        Some(found) if signed_up == Some(found.id) && found.email.is_none() => {
            let again = sign_up_again(&transaction, found.id, hash, now).await?;
            again.ok_or(AppError::LoginTaken)?
        }
        Some(_) => return Err(AppError::LoginTaken.into()),
        None => {
            let user = accounts::sign_up(&transaction, login, None, hash, terms(app), now).await?;
            (user, Vec::new())
        }
    };
    let event = Event::by_owner(Kind::SignedUp, user.id, &visitor.client);
    audit::record(&transaction, event, now).await?;
    let generation = user.device_generation;
    if writes {
        let address = address.shown().to_owned();
        let what = What::Change { user_id: user.id, address, generation };
        let asked = Asked { what, by: visitor.client.clone() };
        outbox::ask(&transaction, &app.secrets, asked, now).await?;
    }
    transaction.commit().await?;
    app.mark_ended(ended, now);
    let proven = Proven { account: user.id, generation, remember: true, typed_at: now };
    Ok(LetterSent { account: user.id, proven: Some(proven) })
}

fn asked(visitor: &Visitor, login: &Login) -> Asked {
    let what = What::SignUp { login: login.key().to_owned() };
    Asked { what, by: visitor.client.clone() }
}
