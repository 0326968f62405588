use chrono::Utc;
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::greeting::is_greeted;
use super::start_session::{Opened, start_session};
use super::typed::parse_both;
use super::{Entered, Visitor};
use crate::domain::{AppError, Field, Login, Password};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{Event, Kind};
use crate::server::database;
use crate::server::email_tokens::{self, Purpose};
use crate::server::entity::outbox::Kind as Letter;
use crate::server::entity::session::{self, EndReason, Transport};
use crate::server::error::ServerError;
use crate::server::mail::notices;
use crate::server::sessions::end::end_all;
use crate::server::sessions::start::Start;
use crate::server::state::AppState;

/// Ends every session of the account and starts a new one here: a token copied before is worth
/// nothing after, and no other device is known any more. `transport`: of the new session; `None`: that
/// of the old one.
pub async fn change_password(
    app: &AppState,
    visitor: &Visitor,
    session_id: Uuid,
    current: &str,
    new: &str,
    transport: Option<Transport>,
) -> Result<Entered, ServerError> {
    let user = accounts::viewer(&app.db, session_id, Utc::now())
        .await?
        .ok_or(AppError::TokenInvalid)?
        .user;
    let names = Login::of_account(&user.login, user.email.as_deref());
    let current = Password::presented(current);
    let new = NewPassword::check(new, &names, &app.config).await?;
    let (current, new) = parse_both((Field::CurrentPassword, current), (Field::NewPassword, new))?;
    let found = accounts::by_id(&app.db, user.id).await?.ok_or(AppError::TokenInvalid)?;
    let greeted = is_greeted(app, visitor, &found, Utc::now()).await?;
    let tried = visitor.attempt(app, Some(&found), &found.login_key).await?;
    let passwords = tried.passwords(app);
    let checked = async {
        let checked =
            accounts::confirm_password(&passwords, found, &current, Field::CurrentPassword).await?;
        let hash = passwords.hash(new.password()).await?;
        Ok::<_, ServerError>((checked, hash))
    };
    let (checked, hash) = match checked.await {
        Ok(checked) => checked,
        Err(error) => return Err(tried.failed(app, Kind::PasswordRefused, error).await),
    };
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    let old = session::Entity::find_by_id(session_id).one(&transaction).await?;
    let old = old.ok_or(AppError::TokenInvalid)?;
    let user = accounts::change_password(&transaction, checked, hash).await?;
    tried.attempt.passed(&transaction).await?;
    let ended = end_all(&transaction, user.id, None, EndReason::PasswordChanged, now).await?;
    email_tokens::void(&transaction, user.id, &[Purpose::ResetPassword, Purpose::ChangeEmail], now)
        .await?;
    // It lasts as the old one would have.
    let transport = transport.unwrap_or(old.transport);
    let how = Start::by_password(&visitor.client, old.persistent, transport, now);
    let how = Start { greeted, ..how };
    let (kind, client) = (Letter::PasswordChanged, &visitor.client);
    notices::send(app.letters(), &transaction, kind, &user, client, now).await?;
    let event = Event::by_owner(Kind::PasswordChanged, user.id, &visitor.client);
    let Opened::Session(entered) =
        start_session(app, visitor, how, transaction, &user, event).await?;
    app.mark_ended(ended, now);
    Ok(*entered)
}
