//! Letters that let somebody do something, and those that say why they do not.

use chrono::{DateTime, Utc};

use super::content::{Content, Link, Trace, Why};
use super::not_mine::NotMine;
use super::{Letter, Writer};
use crate::domain::lifetime::{CONFIRMING, RESET, UNDO};
use crate::domain::{address, paths};
use crate::server::client::Client;
use crate::server::device_name::device_name;
use crate::server::email_tokens::Issued;
use crate::server::entity::user;
use crate::server::error::ServerError;

pub fn verify(writer: &Writer<'_>, to: &str, issued: &Issued) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let content = Content {
        title: t.mail_verify_title(&writer.brand.name),
        paragraphs: vec![t.mail_verify(to)],
        code: Some(issued.code.reveal().to_owned()),
        link: Some(link(writer, t.mail_confirm(), paths::VERIFY_EMAIL, issued)),
        note: Some(t.mail_verify_life(t.lasts(CONFIRMING))),
        after: Some(t.mail_ignore()),
        ..Content::default()
    };
    content.to(to, writer)
}

/// Signed up again with an address that has an account.
pub fn has_account(
    writer: &Writer<'_>,
    user: &user::Model,
    not_mine: Option<&NotMine>,
) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let to = user.email.as_deref().unwrap_or_default();
    let said = t.mail_has_account(to);
    let then = t.mail_has_account_then();
    let warning = not_mine.map(|it| it.warning(writer));
    let content = Content {
        title: t.mail_has_account_title(&writer.brand.name),
        paragraphs: [Some(said), warning, Some(then)].into_iter().flatten().collect(),
        link: Some(page(writer, t.mail_sign_in(), paths::SIGN_IN)),
        instead: not_mine.map(|it| it.link(writer)),
        after: not_mine.is_none().then(|| t.mail_ignore()),
        ..Content::default()
    };
    content.to(to, writer)
}

pub fn reset(
    writer: &Writer<'_>,
    user: &user::Model,
    to: &str,
    issued: &Issued,
    not_mine: Option<&NotMine>,
    (by, now): (&Client, DateTime<Utc>),
) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let asked = t.mail_reset(&user.login);
    let life = t.lasts(RESET);
    // The other link beside it lives longer.
    let life = match not_mine {
        None => t.mail_reset_life(life),
        Some(_) => t.mail_reset_life_of_two(life),
    };
    let warning = not_mine.map(|it| it.warning(writer));
    let content = Content {
        title: t.mail_reset_title(&writer.brand.name),
        paragraphs: [Some(asked), warning].into_iter().flatten().collect(),
        by: Some(trace(writer, by, now)),
        code: Some(issued.code.reveal().to_owned()),
        link: Some(link(writer, t.mail_reset_button(), paths::RESET_PASSWORD, issued)),
        note: Some(life),
        instead: not_mine.map(|it| it.link(writer)),
        after: not_mine.is_none().then(|| t.mail_ignore()),
        why: Why::Account,
    };
    content.to(to, writer)
}

/// Without the name of the account: whoever reads this may know nothing of it, and it can say anything.
pub fn change(
    writer: &Writer<'_>,
    to: &str,
    issued: &Issued,
    by: &Client,
    now: DateTime<Utc>,
) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let content = Content {
        title: t.mail_change_title(&writer.brand.name),
        paragraphs: vec![t.mail_change(to)],
        by: Some(trace(writer, by, now)),
        code: Some(issued.code.reveal().to_owned()),
        link: Some(link(writer, t.mail_confirm(), paths::VERIFY_EMAIL, issued)),
        note: Some(t.mail_change_life(t.lasts(CONFIRMING))),
        after: Some(t.mail_ignore()),
        ..Content::default()
    };
    content.to(to, writer)
}

/// Somebody wanted to give this address to another account.
pub fn is_taken(
    writer: &Writer<'_>,
    to: &str,
    not_mine: Option<&NotMine>,
) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let said = t.mail_taken(to);
    let then = t.mail_taken_then();
    let warning = not_mine.map(|it| it.warning(writer));
    let content = Content {
        title: t.mail_taken_title(&writer.brand.name),
        paragraphs: [Some(said), warning, Some(then)].into_iter().flatten().collect(),
        link: Some(page(writer, t.mail_sign_in(), paths::SIGN_IN)),
        instead: not_mine.map(|it| it.link(writer)),
        after: not_mine.is_none().then(|| t.mail_ignore()),
        ..Content::default()
    };
    content.to(to, writer)
}

/// Somebody wanted to use this address, which its last account can still take back.
pub fn reserved(writer: &Writer<'_>, to: &str) -> Result<Letter, ServerError> {
    let t = writer.texts;
    let content = Content {
        title: t.mail_reserved_title(&writer.brand.name),
        paragraphs: vec![t.mail_reserved(to), t.mail_reserved_then()],
        after: Some(t.mail_ignore()),
        ..Content::default()
    };
    content.to(to, writer)
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
    let t = writer.texts;
    let content = Content {
        title: t.mail_undo_title(&writer.brand.name),
        paragraphs: vec![t.mail_undo(old, new), t.mail_undo_life(t.lasts(UNDO))],
        by: Some(trace(writer, by, now)),
        link: Some(link(writer, t.mail_undo_button(), paths::UNDO_EMAIL_CHANGE, issued)),
        why: Why::Was,
        ..Content::default()
    };
    content.to(old, writer)
}

/// Who it was, as far as can be seen.
pub(super) fn trace(writer: &Writer<'_>, by: &Client, now: DateTime<Utc>) -> Trace {
    let t = writer.texts;
    Trace {
        when: t.moment(now, writer.zone.as_ref()),
        device: device_name(t, by.user_agent.as_deref()),
        ip: by.ip.to_string(),
    }
}

/// A page of ours, without a secret.
pub(super) fn page(writer: &Writer<'_>, label: String, page: &str) -> Link {
    Link { label, url: format!("{}{page}", writer.site) }
}

fn link(writer: &Writer<'_>, label: String, page: &str, issued: &Issued) -> Link {
    let page = format!("{}{page}", writer.site);
    Link { label, url: address(&page, &[("token", Some(issued.link.reveal()))]) }
}
