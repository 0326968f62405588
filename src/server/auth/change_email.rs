//! Another address for an account: asked for with the password, confirmed from the new address.

use chrono::Utc;
use sea_orm::DatabaseTransaction;

use super::start_session::{Opened, start_session};
use super::typed::parse_both;
use super::{Confirmed, Visitor};
use crate::domain::{AppError, Fault, Field, Login, Password, User};
use crate::server::access_tokens::Claims;
use crate::server::accounts;
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Address, EMAIL_LINKS, MailSecret, Purpose};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::Transport;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::mail::outbox::{self, Post};
use crate::server::mail::{Asked, What, secret_letters};
use crate::server::sessions::start::Start;
use crate::server::state::AppState;
use crate::server::throttle::About;

/// The same answer after the same work, whether the address is free or somebody's: its owner is told.
pub async fn change_email(
    app: &AppState,
    visitor: &Visitor,
    claims: &Claims,
    email: &str,
    password: &str,
) -> Result<User, ServerError> {
    let found = accounts::by_id(&app.db, claims.sub).await?.ok_or(AppError::TokenInvalid)?;
    let address = address(email, &found);
    let password = Password::presented(password);
    let (address, password) = parse_both((Field::Email, address), (Field::Password, password))?;
    let tried = visitor.attempt(app, Some(&found), &found.login_key).await?;
    let passwords = tried.passwords(app);
    let right = accounts::confirm_password(&passwords, found, &password, Field::Password);
    let user = match right.await {
        Ok(user) => user,
        Err(error) => return Err(tried.failed(app, Kind::PasswordRefused, error).await),
    };
    let whose = user.id.to_string();
    let to = [whose.as_str(), address.key()];
    tried.passed(app).await?;
    app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
    app.throttle.email_to(&app.db, &visitor.client, About::Change, &to, Utc::now()).await?;
    if email_tokens::is_taken_back(&app.db, user.id, Utc::now()).await? {
        return Err(AppError::ResetRequired.into());
    }
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    if !accounts::is_still_in_force(&transaction, &user).await? {
        return Err(AppError::TokenInvalid.into());
    }
    if app.mailer.is_some() {
        let (generation, address) = (user.device_generation, address.shown().to_owned());
        let what = What::Change { user_id: user.id, address, generation };
        let asked = Asked { what, by: visitor.client.clone() };
        outbox::ask(&transaction, &app.secrets, asked, now).await?;
    }
    let event = Event::by_owner(Kind::EmailChangeAsked, user.id, &visitor.client);
    audit::record(&transaction, event.of_session(claims.sid), now).await?;
    transaction.commit().await?;
    Ok(accounts::user(&user))
}

fn address(email: &str, user: &user::Model) -> Result<Login, Fault> {
    let address = Login::parse(email)?;
    if address.email().is_none() {
        return Err(Fault::NotAnAddress);
    }
    // The same in another spelling is a correction.
    if user.email_verified && user.email.as_deref() == Some(address.shown()) {
        return Err(Fault::SameAddress);
    }
    Ok(address)
}

/// Whoever reads the letters of the new address confirms it; sessions stay. `owner`: who typed the
/// password, and is not signed in.
pub(super) async fn confirm_change(
    app: &AppState,
    visitor: &Visitor,
    secret: &MailSecret,
    owner: Option<Proven>,
    transport: Transport,
) -> Result<Confirmed, ServerError> {
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let old = accounts::hold(&transaction, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
    // Nobody changed the password since it was looked at.
    if owner.is_some_and(|owner| owner.generation != old.device_generation) {
        return Err(AppError::LinkReplaced.into());
    }
    email_tokens::consume(&transaction, secret, now).await?;
    let to = Address { shown: &secret.address, key: &secret.address_key };
    let new = accounts::set_address(&transaction, old.clone(), to).await?;
    // Asked after that, which waits for whoever is giving that address up.
    if email_tokens::is_reserved(&transaction, &secret.address_key, Some(old.id), now).await? {
        return Err(AppError::LoginTaken.into());
    }
    email_tokens::void(&transaction, new.id, &EMAIL_LINKS, now).await?;
    if old.email_key != new.email_key {
        tell_the_old_address(app, visitor, &transaction, &old, &new).await?;
    }
    let event = Event::by_owner(Kind::EmailChanged, new.id, &visitor.client);
    let waited = app.config.require_verified_email && old.email.is_none();
    if let Some(owner) = owner.filter(|_| waited) {
        let how = Start::by_password(&visitor.client, owner.remember, transport, owner.typed_at);
        let Opened::Session(entered) =
            start_session(app, visitor, how, transaction, &new, event).await?;
        return Ok(Confirmed::Entered(entered));
    }
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    Ok(Confirmed::Changed(accounts::user(&new)))
}

/// Whoever reads the letters of an address that nobody confirmed may have nothing to do with the account:
/// there the link counts only for its owner.
async fn tell_the_old_address(
    app: &AppState,
    visitor: &Visitor,
    transaction: &DatabaseTransaction,
    old: &user::Model,
    new: &user::Model,
) -> Result<(), ServerError> {
    let (Some(_), Some(shown), Some(key)) = (&app.mailer, &old.email, &old.email_key) else {
        return Ok(());
    };
    let (now, address) = (Utc::now(), Address { shown, key });
    let (secrets, purpose) = (&app.secrets, Purpose::UndoEmailChange);
    let owner_only = !old.email_verified;
    let issued =
        email_tokens::issue(transaction, secrets, purpose, old.id, address, owner_only, now)
            .await?;
    let to = new.email.as_deref().unwrap_or_default();
    let letter =
        secret_letters::undo(&app.writer().to(old), shown, to, &issued, &visitor.client, now)?;
    let post = Post::Letter { letter, secret: Some(issued.id) };
    outbox::put(transaction, secrets, Letter::UndoEmailChange, Some(old.id), &post, now).await
}
