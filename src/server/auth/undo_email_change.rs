//! A change of address undone, from the old one.

use chrono::Utc;

use super::proof::{Here, Proof};
use super::start_session::{Opened, start_session};
use super::{Entered, Visitor};
use crate::domain::AppError;
use crate::server::accounts;
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Address, EMAIL_LINKS, Purpose};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::{EndReason, Transport};
use crate::server::error::ServerError;
use crate::server::mail::outbox::{self, Post};
use crate::server::mail::{Asked, What};
use crate::server::sessions::alive;
use crate::server::sessions::end::end_all;
use crate::server::sessions::start::Start;
use crate::server::state::AppState;

/// The old address comes back, all sessions and known devices of the account end, and an email to the old
/// address lets its reader choose a new password. Until they have, the address cannot be changed again.
///
/// - by someone who is signed in to the account: a new session takes the place of theirs
/// - by anyone else with the link: no session starts
/// - where only the owner may (`owner_only`): signed in, or with the account's password
///
/// `transport`: of the new session; `None`: as the old one's.
pub async fn undo_email_change(
    app: &AppState,
    visitor: &Visitor,
    proof: &Proof<'_>,
    password: &str,
    here: Here<'_>,
    transport: Option<Transport>,
) -> Result<Option<Entered>, ServerError> {
    let purposes = [Purpose::UndoEmailChange];
    let secret = proof.secret(app, visitor, &purposes, Utc::now()).await?;
    if secret.owner_only {
        let user = accounts::by_id(&app.db, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
        here.owner(app, visitor, &user, password).await?;
    }
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let user = accounts::hold(&transaction, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
    email_tokens::consume(&transaction, &secret, now).await?;
    email_tokens::void_undos_since(&transaction, &secret, now).await?;
    email_tokens::void(&transaction, user.id, &EMAIL_LINKS, now).await?;
    let old = Address { shown: &secret.address, key: &secret.address_key };
    let user = accounts::set_address(&transaction, user, old).await?;
    let user = accounts::forget_devices(&transaction, user).await?;
    let old_session = match here.claims {
        Some(claims) => alive(&transaction, user.id, claims.sid, now).await?,
        None => None,
    };
    let ended = end_all(&transaction, user.id, None, EndReason::EmailChangeUndone, now).await?;
    if app.mailer.is_some() {
        let what = What::Reset { login: secret.address_key.clone() };
        let post = Post::Asked { asked: Asked { what, by: visitor.client.clone() } };
        // However many wait: to take an account back is not put off.
        outbox::put(&transaction, &app.secrets, Letter::ResetPassword, None, &post, now).await?;
    }
    let event = Event::by_owner(Kind::EmailChangeUndone, user.id, &visitor.client);
    let entered = if let Some(old) = old_session {
        let mut how = Start::in_place_of(&visitor.client, &old);
        how.transport = transport.unwrap_or(old.transport);
        let Opened::Session(entered) =
            start_session(app, visitor, how, transaction, &user, event).await?;
        Some(*entered)
    } else {
        audit::record(&transaction, event, now).await?;
        transaction.commit().await?;
        None
    };
    app.mark_ended(ended, now);
    Ok(entered)
}
