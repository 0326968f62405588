//! What the owner of an account is told. Only a confirmed address is written to: anybody can type
//! somebody else's.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use super::Writer;
use super::content::{Content, Link};
use super::outbox::{self, Post};
use crate::server::client::Client;
use crate::server::device_name::device_name;
use crate::server::entity::outbox::{Column, Entity, Kind};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::texts::english;

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
    let site = writer.site;
    let Some(content) = content(kind, user, client, site, now) else { return Ok(()) };
    let post = Post::Letter { letter: content.to(address, site)?, secret: None };
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

fn content(
    kind: Kind,
    user: &user::Model,
    client: &Client,
    site: &str,
    now: DateTime<Utc>,
) -> Option<Content> {
    let login = &user.login;
    let (device, ip, when) =
        (device_name(client.user_agent.as_deref()), client.ip, english().moment(now));
    let (title, what, otherwise) = match kind {
        Kind::NewDevice => (
            "New sign-in to your account",
            format!("Somebody signed in to your account {login} on a device that it did not know."),
            "If it was you, there is nothing to do. If not, sign that device out and change your \
             password.",
        ),
        Kind::PasswordChanged => (
            "Your password was changed",
            format!(
                "The password of your account {login} was changed, and every other device was signed out."
            ),
            "If it was you, there is nothing to do. If not, somebody else has your account: get in \
             touch with whoever runs this site.",
        ),
        Kind::PasswordReset => (
            "Your password was reset",
            format!(
                "A new password was chosen for your account {login}, by way of a letter to this address. Every device was signed out."
            ),
            "If it was you, there is nothing to do. If not, somebody else reads your mail: secure \
             that first, then choose a new password here.",
        ),
        Kind::TokenReused => (
            "A copied session was ended",
            format!(
                "A key of your account {login} that had been used before turned up a second time, as if somebody had copied it. That session was ended for everybody who held it."
            ),
            "Sign in again. If you see a device that you do not know, sign it out and change your \
             password.",
        ),
        Kind::TooManySessions => (
            "Your account is signed in on many devices",
            format!(
                "Your account {login} is signed in on as many devices as it can be. At one more sign-in the one that was unseen for longest was signed out."
            ),
            "If it was you, there is nothing to do. If you do not know some of the devices, sign them \
             out and change your password.",
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
    Some(Content {
        title: title.into(),
        paragraphs: vec![what, format!("{device}, from {ip}, {when}."), otherwise.into()],
        link: Some(Link { label: "Look at your devices", url: format!("{site}/account/sessions") }),
        code: None,
        instead: None,
        after: None,
    })
}
