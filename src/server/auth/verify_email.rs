use chrono::Utc;

use super::change_email::confirm_change;
use super::proof::{Here, Proof};
use super::start_session::{Opened, start_session};
use super::{Entered, Visitor};
use crate::domain::{AppError, Field, Login, Password, User};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{self, Detail, Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::session::{EndReason, Transport};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::sessions::end::end_all;
use crate::server::sessions::start::Start;
use crate::server::state::AppState;

pub enum Confirmed {
    /// And signed in here now.
    Entered(Box<Entered>),
    /// Whoever asks was signed in already.
    Stayed(User),
    /// The new address of an account.
    Changed(User),
}

/// The first address of an account, confirmed:
///
/// - by someone who is signed in to it: nothing else changes
/// - in the browser that signed up: a session starts; it proves the password of the sign-up
/// - anywhere else, with the account's password: a session starts
/// - anywhere else, with a new password: all sessions end, and one starts. A stranger may have made the
///   account with this address, and would still know its password
/// - anywhere else, without a password: refused
///
/// The new address of an account that has one ([`confirm_change`]) starts no session; the first of one
/// that may not be used without does, for whoever has typed its password.
pub async fn verify_email(
    app: &AppState,
    visitor: &Visitor,
    proof: &Proof<'_>,
    password: &str,
    here: Here<'_>,
    transport: Transport,
) -> Result<Confirmed, ServerError> {
    let purposes = [Purpose::VerifyEmail, Purpose::ChangeEmail];
    let secret = proof.secret(app, visitor, &purposes, Utc::now()).await?;
    let user = accounts::by_id(&app.db, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
    if secret.purpose == Purpose::ChangeEmail {
        let owner =
            if secret.owner_only { here.owner(app, visitor, &user, password).await? } else { None };
        return confirm_change(app, visitor, &secret, owner, transport).await;
    }
    let signed_in = here.signed_in() == Some(user.id);
    // Confirming by link proves nothing about who is there: it was the password, typed now or, in the
    // browser that signed up, when the account was made.
    let (chosen, typed_at) = if signed_in || here.signed_up == Some(user.id) {
        (Chosen::default(), user.created_at)
    } else {
        (chosen(app, visitor, &user, password).await?, Utc::now())
    };
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let held = accounts::hold(&transaction, user.id).await?;
    // Nobody changed the password since it was looked at.
    let held = held.filter(|held| accounts::is_same_password(held, &user));
    let mut user = held.ok_or(AppError::LinkReplaced)?;
    email_tokens::consume(&transaction, &secret, now).await?;
    if !accounts::confirm_address(&transaction, user.id, &secret.address_key).await? {
        return Err(AppError::LinkReplaced.into());
    }
    user.email_verified = true;
    let mut event = Event::by_owner(Kind::EmailVerified, user.id, &visitor.client);
    if signed_in {
        audit::record(&transaction, event, now).await?;
        transaction.commit().await?;
        return Ok(Confirmed::Stayed(accounts::user(&user)));
    }
    let mut ended = Vec::new();
    if let Some(hash) = chosen.new_hash {
        user = accounts::set_password(&transaction, user, hash).await?;
        ended = end_all(&transaction, user.id, None, EndReason::PasswordChanged, now).await?;
        let pointless = [Purpose::ResetPassword, Purpose::ChangeEmail];
        email_tokens::void(&transaction, user.id, &pointless, now).await?;
        event = event.saying(Detail::NewPassword);
    }
    let how = Start::by_password(&visitor.client, true, transport, typed_at);
    let Opened::Session(entered) =
        start_session(app, visitor, how, transaction, &user, event).await?;
    app.mark_ended(ended, now);
    Ok(Confirmed::Entered(Box::new(Entered { breached: chosen.breached, ..*entered })))
}

/// What was typed where the account was not made.
#[derive(Default)]
struct Chosen {
    /// `None`: it is the account's own.
    new_hash: Option<String>,
    /// The account's own, and known from a data breach.
    breached: bool,
}

async fn chosen(
    app: &AppState,
    visitor: &Visitor,
    user: &user::Model,
    text: &str,
) -> Result<Chosen, ServerError> {
    if text.is_empty() {
        return Err(AppError::PasswordRequired.into());
    }
    let wrong = |fault| AppError::field(Field::Password, fault);
    let password = Password::presented(text).map_err(wrong)?;
    app.throttle.new_password(&app.db, &visitor.client, Utc::now()).await?;
    if accounts::is_right(&app.passwords, user, &password).await? {
        let breached = accounts::is_breached(&app.config, &password).await;
        return Ok(Chosen { new_hash: None, breached });
    }
    let names = Login::of_account(&user.login, user.email.as_deref());
    let new = NewPassword::check(text, &names, &app.config).await?.map_err(wrong)?;
    let new_hash = app.passwords.hash(new.password()).await?;
    Ok(Chosen { new_hash: Some(new_hash), breached: false })
}
