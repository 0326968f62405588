//! For whoever reads the email of an address to which someone else may have moved an account.

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;

use super::content::{Content, Link};
use super::{Letter, Writer};
use crate::domain::address;
use crate::server::email_tokens::{self, Address, LinkSecret, Purpose};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::texts::english;

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
    /// Before the link that the email is about.
    pub fn warning(&self) -> String {
        format!(
            "This account had another address not long ago. Whoever reads that one can take the account \
             back until {}, with all that is in it. If you did not give it this address yourself, do not \
             use it: say that it is not yours, with the other link below.",
            english().moment(self.until)
        )
    }

    pub fn link(&self, writer: &Writer<'_>) -> Link {
        let page = format!("{}/reset-password/not-mine", writer.site);
        let url = address(&page, &[("token", Some(self.link.reveal()))]);
        Link { label: "This account is not mine", url }
    }
}

/// Says nothing of whoever reads the other address.
pub fn to_the_old(writer: &Writer<'_>, old: &str, new: &str) -> Result<Letter, ServerError> {
    let content = Content {
        title: "Your old address is back".into(),
        paragraphs: vec![
            format!(
                "The address of your account was changed from {old} to {new}, and the reader of {new} says that the account is not theirs."
            ),
            format!(
                "So {old} is its address again, and everyone has been signed out. Another email is on its way, with which you choose a new password."
            ),
        ],
        link: None,
        code: None,
        instead: None,
        after: None,
    };
    content.to(old, writer.site)
}

pub fn to_the_new(writer: &Writer<'_>, address: &str) -> Result<Letter, ServerError> {
    let content = Content {
        title: "Your address is free again".into(),
        paragraphs: vec![
            format!(
                "You said that the account with the address {address} is not yours. It no longer has this address, everyone has been signed out of it, and we have told its owner."
            ),
            "You can sign up with this address now.".into(),
        ],
        link: Some(Link { label: "Sign up", url: format!("{}/sign-up", writer.site) }),
        code: None,
        instead: None,
        after: None,
    };
    content.to(address, writer.site)
}
