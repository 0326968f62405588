use chrono::Utc;
use uuid::Uuid;

use super::Visitor;
use super::proof::Proof;
use crate::domain::{AppError, Field, Login};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::EndReason;
use crate::server::error::ServerError;
use crate::server::mail::notices;
use crate::server::sessions::end::end_all;
use crate::server::state::AppState;

/// A new password, with proof from a letter. Every session ends, every other letter's link too (but
/// for those that bring an old address back: a thief with the new one must not end them); whoever
/// signs in after that shows whatever else the account asks for. Says whose it was.
pub async fn reset_password(
    app: &AppState,
    visitor: &Visitor,
    proof: &Proof<'_>,
    password: &str,
) -> Result<Uuid, ServerError> {
    let secret = proof.secret(app, visitor, &[Purpose::ResetPassword], Utc::now()).await?;
    let user = accounts::by_id(&app.db, secret.user_id).await?.ok_or(AppError::LinkInvalid)?;
    let names = Login::of_account(&user.login, user.email.as_deref());
    let new = NewPassword::check(password, &names, &app.config)
        .await?
        .map_err(|fault| AppError::field(Field::Password, fault))?;
    app.throttle.new_password(&app.db, &visitor.client, Utc::now()).await?;
    let hash = app.passwords.hash(new.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let user = accounts::hold(&transaction, user.id).await?.ok_or(AppError::LinkInvalid)?;
    email_tokens::consume(&transaction, &secret, now).await?;
    // Whoever reads the letters of an address has it.
    if !accounts::confirm_address(&transaction, user.id, &secret.address_key).await? {
        return Err(AppError::LinkReplaced.into());
    }
    let mut user = accounts::set_password(&transaction, user, hash).await?;
    user.email_verified = true;
    let ended = end_all(&transaction, user.id, None, EndReason::PasswordReset, now).await?;
    let pointless = [Purpose::VerifyEmail, Purpose::ResetPassword, Purpose::ChangeEmail];
    email_tokens::void(&transaction, user.id, &pointless, now).await?;
    app.throttle.unlock(&transaction, &user).await?;
    let event = Event::by_owner(Kind::PasswordReset, user.id, &visitor.client);
    audit::record(&transaction, event, now).await?;
    let client = &visitor.client;
    notices::send(app.letters(), &transaction, Letter::PasswordReset, &user, client, now).await?;
    transaction.commit().await?;
    app.mark_ended(ended, now);
    Ok(user.id)
}
