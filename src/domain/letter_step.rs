use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{AppError, SignUpLogin};

/// Where somebody stands on a page that a letter leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterStep {
    /// Who asked for the letter, in this browser; empty: nobody did.
    pub login: String,
    /// Where the letter went, if that is not the login.
    pub to: Option<String>,
    /// Whoever waits here must give their account an address.
    pub adds_email: bool,
    /// The link that was opened here, or why it does not count.
    pub link: Option<Result<OpenedLink, AppError>>,
    /// Neither the browser that signed up nor one that is signed in: somebody else may have made the
    /// account.
    pub from_elsewhere: bool,
}

/// A link that counts; it has not been used yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedLink {
    /// Which letter it is from: goes with the form, for another may be opened meanwhile.
    pub id: Uuid,
    /// The name of the account.
    pub login: String,
    pub address: String,
    /// It changes an address, rather than confirming the first one.
    pub changes: bool,
    /// Until then the address that the account had before can take it back.
    pub undone_until: Option<DateTime<Utc>>,
}

/// What pages may know of how this site is run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Site {
    pub sends_letters: bool,
    /// Emails stay on this machine, in a mailbox for developers.
    pub has_mailbox: bool,
    /// An address must be confirmed before its account can be used.
    pub confirms_addresses: bool,
    /// What an account is made with.
    pub sign_up: SignUpLogin,
}
