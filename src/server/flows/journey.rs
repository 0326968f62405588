use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{LIFE, is_alive};
use crate::server::email_tokens::Digest;

/// A page that a link in an email leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkPage {
    VerifyEmail,
    ResetPassword,
    NotMine,
    UndoEmailChange,
}

impl LinkPage {
    /// Whether a link that was opened on `other` is of use here, too.
    pub fn takes_over(self, other: Self) -> bool {
        self == other || (self == Self::NotMine && other == Self::ResetPassword)
    }
}

/// Whoever has typed the right password of an account, here and not long ago, where no session starts
/// before the account has a confirmed address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proven {
    pub account: Uuid,
    /// Of the account's devices, which rises with every new password.
    pub generation: i64,
    /// "Keep me signed in".
    pub remember: bool,
    pub typed_at: DateTime<Utc>,
}

impl Proven {
    /// Whether it was this account's password, and no other was chosen since.
    pub fn is_of(&self, account: Uuid, generation: i64, now: DateTime<Utc>) -> bool {
        let is_theirs = self.account == account && self.generation == generation;
        is_theirs && is_alive(self.typed_at + LIFE, now)
    }
}

/// How far this browser has come with an email.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// The name or address that was typed when the email was asked for.
    pub login: String,
    /// The account that was made here and waits for its address to be confirmed; an id of no account
    /// where the address had one already.
    pub signed_up: Option<Uuid>,
    /// The link that was opened, as its digest: it cannot be presented.
    pub link: Option<(LinkPage, Digest)>,
    /// Where the email went, if that is not the login.
    #[serde(default)]
    pub to: Option<String>,
    #[serde(default)]
    pub proven: Option<Proven>,
}

/// In bytes of JSON. Every login of ours is shorter, and a cookie has room for it.
const LOGIN_MAX: usize = 1100;

impl Journey {
    /// Without a login that no account can have, so that the cookie stays small.
    pub(super) fn bounded(self) -> Self {
        let login = Some(self.login).filter(|login| is_short(login)).unwrap_or_default();
        let to = self.to.filter(|to| is_short(&format!("{login}{to}")));
        Self { login, to, ..self }
    }
}

pub(super) fn is_short(login: &str) -> bool {
    serde_json::to_string(login).is_ok_and(|json| json.len() <= LOGIN_MAX)
}
