//! For whoever reads the email of an address to which someone else may have moved an account.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

use super::content::{Content, Link, Why};
use super::secret_letters::page;
use super::{Letter, Writer};
use crate::domain::{address, paths};
use crate::server::email_tokens::{self, Address, LinkSecret, Purpose};
use crate::server::entity::user;
use crate::server::error::ServerError;

/// Until when the account can be taken back to the address before, and the link that gives it back now.
pub struct NotMine {
    until: DateTime<Utc>,
    link: LinkSecret,
}

/// `None`: nobody can undo a change of this account's address.
pub async fn not_mine(
    transaction: &DatabaseTransaction,
    writer: &Writer<'_>,
    user: &user::Model,
    now: DateTime<Utc>,
) -> Result<Option<NotMine>, ServerError> {
    let undo = email_tokens::undo_alive(transaction, user.id, now).await?;
    let (Some(undo), Some(shown), Some(key)) = (undo, &user.email, &user.email_key) else {
        return Ok(None);
    };
    let (secrets, to) = (writer.secrets, Address { shown, key });
    let issued =
        email_tokens::issue(transaction, secrets, Purpose::NotMine, user.id, to, false, now)
            .await?;
    Ok(Some(NotMine { until: undo.expires_at, link: issued.link }))
}

impl NotMine {
    /// One that nobody stored.
    pub(super) fn sample(until: DateTime<Utc>) -> Self {
        Self { until, link: LinkSecret::random() }
    }

    /// Before the link that the email is about.
    pub fn warning(&self, writer: &Writer<'_>) -> String {
        let t = writer.texts;
        t.mail_not_mine_warning(t.moment(self.until, writer.zone.as_ref()))
    }

    pub fn link(&self, writer: &Writer<'_>) -> Link {
        let page = format!("{}{}", writer.site, paths::NOT_MINE);
        let url = address(&page, &[("token", Some(self.link.reveal()))]);
        Link { label: writer.texts.mail_not_mine(), url }
    }
}

/// Says nothing of whoever reads the other address.
pub fn to_the_old(writer: &Writer<'_>, old: &str, new: &str) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let content = Content {
        title: t.mail_old_is_back_title(&writer.brand.name),
        paragraphs: vec![t.mail_old_is_back(old, new), t.mail_old_is_back_then(old)],
        why: Why::Account,
        ..Content::default()
    };
    content.to(old, writer)
}

pub fn to_the_new(writer: &Writer<'_>, address: &str) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let content = Content {
        title: t.mail_free_again_title(&writer.brand.name),
        paragraphs: vec![t.mail_free_again(address), t.mail_free_again_then()],
        link: Some(page(writer, t.mail_sign_up(), paths::SIGN_UP)),
        ..Content::default()
    };
    content.to(address, writer)
}
