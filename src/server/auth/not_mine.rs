use chrono::Utc;

use super::Visitor;
use super::proof::Proof;
use crate::domain::AppError;
use crate::server::accounts;
use crate::server::audit::{self, Actor, Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Address, EMAIL_LINKS, Purpose};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::mail::outbox::{self, Post};
use crate::server::mail::{Asked, What, not_mine as emails};
use crate::server::sessions::end::end_all;
use crate::server::state::AppState;

/// Whoever reads the email of an address says that its account is someone else's. Where a stranger moved
/// his account here (Sudhodanan and Paverd 2022, "Trojan identifier"), he could undo that for seven days
/// and read what its new user left there. Now the account has its old address back, as an undo would
/// give it, everyone is out, and this address is free.
///
/// There are three cases to consider:
/// 1. The change of address can still be undone: it is undone from this side.
/// 2. It cannot any more, or the account has another address by now: the link no longer counts.
/// 3. Two of these at once, or beside an undo: consuming the undo lets one go on.
pub async fn not_mine(
    app: &AppState,
    visitor: &Visitor,
    proof: &Proof<'_>,
) -> Result<(), ServerError> {
    let purposes = [Purpose::NotMine, Purpose::ResetPassword];
    let secret = proof.secret(app, visitor, &purposes, Utc::now()).await?;
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let user = accounts::hold(&transaction, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
    let undo = email_tokens::undo_alive(&transaction, user.id, now).await?;
    let undo = undo.filter(|_| user.email_key.as_ref() == Some(&secret.address_key));
    let undo = undo.ok_or(AppError::LinkReplaced)?;
    email_tokens::consume(&transaction, &undo, now).await?;
    email_tokens::void_undos_since(&transaction, &undo, now).await?;
    email_tokens::void(&transaction, user.id, &EMAIL_LINKS, now).await?;
    let old = Address { shown: &undo.address, key: &undo.address_key };
    let user = accounts::set_address(&transaction, user, old).await?;
    let user = accounts::forget_devices(&transaction, user).await?;
    let ended = end_all(&transaction, user.id, None, EndReason::EmailChangeUndone, now).await?;
    if app.mailer.is_some() {
        let (writer, kind) = (app.writer(), Letter::NotMine);
        for letter in [
            emails::to_the_old(&writer, &undo.address, &secret.address)?,
            emails::to_the_new(&writer, &secret.address)?,
        ] {
            let post = Post::Letter { letter, secret: None };
            outbox::put(&transaction, &app.secrets, kind, Some(user.id), &post, now).await?;
        }
        // As after an undo: the password that counts may be anybody's.
        let what = What::Reset { login: undo.address_key.clone() };
        let post = Post::Asked { asked: Asked { what, by: visitor.client.clone() } };
        // However many wait: to take an account back is not put off.
        outbox::put(&transaction, &app.secrets, Letter::ResetPassword, None, &post, now).await?;
    }
    // Without address and browser: the account's owner is someone else, and reads this.
    let event = Event {
        kind: Kind::NotMine,
        actor: Actor::Owner,
        user_id: Some(user.id),
        session_id: None,
        client: None,
        detail: None,
    };
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(())
}
