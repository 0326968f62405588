//! Letters that let somebody do something, and those that say why they do not.

use chrono::{DateTime, Utc};

use super::content::{Content, Link};
use super::not_mine::NotMine;
use super::{Letter, Writer};
use crate::domain::lifetime::{CONFIRMING, RESET, UNDO};
use crate::domain::{address, paths};
use crate::server::client::Client;
use crate::server::device_name::device_name;
use crate::server::email_tokens::Issued;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::texts::english;

const IGNORE: &str =
    "If you know nothing of this, ignore this letter: nothing happens without you.";

pub fn verify(writer: &Writer<'_>, to: &str, issued: &Issued) -> Result<Letter, ServerError> {
    let content = Content {
        title: "Confirm your address".into(),
        paragraphs: vec![
            format!("An account was made with the address {to}. Confirm that it is yours."),
            format!("The link counts for {}.", english().lasts(CONFIRMING)),
        ],
        link: Some(link(writer, "Confirm this address", paths::VERIFY_EMAIL, issued)),
        code: Some(issued.code.reveal().to_owned()),
        instead: None,
        after: Some(IGNORE),
    };
    content.to(to, writer.site)
}

/// Signed up again with an address that has an account.
pub fn has_account(
    writer: &Writer<'_>,
    user: &user::Model,
    not_mine: Option<&NotMine>,
) -> Result<Letter, ServerError> {
    let to = user.email.as_deref().unwrap_or_default();
    let said = format!("Somebody signed up with the address {to}, which has an account already.");
    let then =
        "If it was you: sign in with it, or choose a new password if you have forgotten yours.";
    let warning = not_mine.map(NotMine::warning);
    let content = Content {
        title: "You have an account already".into(),
        paragraphs: [Some(said), warning, Some(then.into())].into_iter().flatten().collect(),
        link: Some(Link { label: "Sign in", url: format!("{}/sign-in", writer.site) }),
        code: None,
        instead: not_mine.map(|it| it.link(writer)),
        after: Some(IGNORE),
    };
    content.to(to, writer.site)
}

pub fn reset(
    writer: &Writer<'_>,
    user: &user::Model,
    to: &str,
    issued: &Issued,
    not_mine: Option<&NotMine>,
    (by, now): (&Client, DateTime<Utc>),
) -> Result<Letter, ServerError> {
    let asked = format!("Somebody asked for a new password for the account {}.", user.login);
    let life = format!(
        "The link counts for {}. Once you have chosen, every device is signed out.",
        english().lasts(RESET)
    );
    let warning = not_mine.map(NotMine::warning);
    let paragraphs = [Some(asked), Some(from(by, now)), warning, Some(life)];
    let content = Content {
        title: "Choose a new password".into(),
        paragraphs: paragraphs.into_iter().flatten().collect(),
        link: Some(link(writer, "Choose a new password", paths::RESET_PASSWORD, issued)),
        code: Some(issued.code.reveal().to_owned()),
        instead: not_mine.map(|it| it.link(writer)),
        after: Some(IGNORE),
    };
    content.to(to, writer.site)
}

/// Without the name of the account: whoever reads this may know nothing of it, and it can say anything.
pub fn change(
    writer: &Writer<'_>,
    to: &str,
    issued: &Issued,
    by: &Client,
    now: DateTime<Utc>,
) -> Result<Letter, ServerError> {
    let content = Content {
        title: "Confirm your new address".into(),
        paragraphs: vec![
            format!("An account is to have the address {to}. Confirm that it is yours."),
            from(by, now),
            format!(
                "The link counts for {}. Until then the old address stays.",
                english().lasts(CONFIRMING)
            ),
        ],
        link: Some(link(writer, "Confirm this address", paths::VERIFY_EMAIL, issued)),
        code: Some(issued.code.reveal().to_owned()),
        instead: None,
        after: Some(IGNORE),
    };
    content.to(to, writer.site)
}

/// Somebody wanted to give this address to another account.
pub fn is_taken(
    writer: &Writer<'_>,
    to: &str,
    not_mine: Option<&NotMine>,
) -> Result<Letter, ServerError> {
    let said = format!(
        "Somebody wanted to give the address {to} to an account, but it belongs to another one. \
         Nothing has been changed."
    );
    let then = "If it was you: sign in with this address, or keep the account that you have with \
                another one.";
    let warning = not_mine.map(NotMine::warning);
    let content = Content {
        title: "This address has an account already".into(),
        paragraphs: [Some(said), warning, Some(then.into())].into_iter().flatten().collect(),
        link: Some(Link { label: "Sign in", url: format!("{}/sign-in", writer.site) }),
        code: None,
        instead: not_mine.map(|it| it.link(writer)),
        after: Some(IGNORE),
    };
    content.to(to, writer.site)
}

/// To the old address.
pub fn undo(
    writer: &Writer<'_>,
    old: &str,
    new: &str,
    issued: &Issued,
    by: &Client,
    now: DateTime<Utc>,
) -> Result<Letter, ServerError> {
    let content = Content {
        title: "Your address was changed".into(),
        paragraphs: vec![
            format!("The address of your account was changed from {old} to {new}."),
            from(by, now),
            format!(
                "If it was you, there is nothing to do. If not, take the account back: this brings \
                 the old address back and signs everybody out. The link counts for {}.",
                english().lasts(UNDO)
            ),
        ],
        link: Some(link(writer, "Take the account back", paths::UNDO_EMAIL_CHANGE, issued)),
        code: None,
        instead: None,
        after: None,
    };
    content.to(old, writer.site)
}

fn from(by: &Client, now: DateTime<Utc>) -> String {
    let device = device_name(by.user_agent.as_deref());
    format!("{device}, from {}, {}.", by.ip, english().moment(now))
}

fn link(writer: &Writer<'_>, label: &'static str, page: &str, issued: &Issued) -> Link {
    let page = format!("{}{page}", writer.site);
    Link { label, url: address(&page, &[("token", Some(issued.link.reveal()))]) }
}
