//! What the owner of an account is told. Only a confirmed address is written to: anybody can type
//! somebody else's.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::Writer;
use super::content::{Content, Why};
use super::outbox::{self, Post};
use super::secret_letters::{page, trace};
use crate::domain::paths;
use crate::server::client::Client;
use crate::server::entity::outbox::{Column, Entity, Kind};
use crate::server::entity::user;
use crate::server::error::ServerError;

/// In the transaction of what it tells. Without a writer there are no letters.
pub async fn send(
    writer: Option<Writer<'_>>,
    db: &impl ConnectionTrait,
    kind: Kind,
    user: &user::Model,
    client: &Client,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let (Some(writer), Some(address), true) = (writer, &user.email, user.email_verified) else {
        return Ok(());
    };
    if is_told_enough(db, kind, user.id, now).await? {
        return Ok(());
    }
    let writer = writer.to(user);
    let Some(content) = content(kind, user, client, &writer, now) else { return Ok(()) };
    let post = Post::Letter { letter: content.to(address, &writer)?, secret: None };
    outbox::put(db, writer.secrets, kind, Some(user.id), &post, now).await
}

/// Whoever knows the password can sign in on new devices as often as they like: the owner is told a few
/// times, not until the mailbox is full and no other email is found in it. The log of events has all.
async fn is_told_enough(
    db: &impl ConnectionTrait,
    kind: Kind,
    account: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    if !matches!(kind, Kind::NewDevice | Kind::TooManySessions) {
        return Ok(false);
    }
    let told = Entity::find()
        .filter(Column::UserId.eq(account))
        .filter(Column::Kind.eq(kind))
        .filter(Column::CreatedAt.gt(now - TimeDelta::hours(1)))
        .count(db)
        .await?;
    Ok(told >= AN_HOUR)
}

/// Emails about new devices that an account is sent in an hour.
const AN_HOUR: u64 = 5;

pub(super) fn content(
    kind: Kind,
    user: &user::Model,
    client: &Client,
    writer: &Writer<'_>,
    now: DateTime<Utc>,
) -> Option<Content> {
    let (t, login) = (writer.texts, &user.login);
    let brand = &writer.brand.name;
    let (title, what, otherwise) = match kind {
        Kind::NewDevice => {
            (t.mail_new_device_title(brand), t.mail_new_device(login), t.mail_new_device_then())
        }
        Kind::PasswordChanged => (
            t.mail_password_changed_title(brand),
            t.mail_password_changed(login),
            t.mail_password_changed_then(),
        ),
        Kind::PasswordReset => (
            t.mail_password_reset_title(brand),
            t.mail_password_reset(login),
            t.mail_password_reset_then(),
        ),
        Kind::TokenReused => (
            t.mail_token_reused_title(brand),
            t.mail_token_reused(login),
            t.mail_token_reused_then(),
        ),
        Kind::TooManySessions => (
            t.mail_too_many_sessions_title(brand),
            t.mail_too_many_sessions(login),
            t.mail_too_many_sessions_then(),
        ),
        // Written with what they let somebody do.
        Kind::VerifyEmail
        | Kind::ResetPassword
        | Kind::ChangeEmail
        | Kind::UndoEmailChange
        | Kind::NotMine => {
            return None;
        }
    };
    // Whoever knows the password keeps the owner out, who could review nothing.
    let link = match kind {
        Kind::PasswordChanged | Kind::PasswordReset => {
            page(writer, t.mail_reset_button(), paths::FORGOT_PASSWORD)
        }
        _ => page(writer, t.mail_devices(), paths::SESSIONS),
    };
    Some(Content {
        title,
        paragraphs: vec![what, otherwise],
        by: Some(trace(writer, client, now)),
        link: Some(link),
        why: Why::Account,
        ..Content::default()
    })
}
