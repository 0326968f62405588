//! Letters: put into the outbox in the transaction of what causes them, sent by a job.
//!
//! - [`notices`]: what the owner of an account is told
//! - [`Asked`]: a letter that somebody asked for, written when it is sent; [`secret_letters`]: with
//!   what it lets somebody do
//! - [`not_mine`]: for whom someone else may have moved an account to
//! - [`Letter`]: one letter, as text and as HTML (`templates/`)
//! - [`samples`]: each of them once, to look at
//! - [`outbox`]: letters in the database, sealed; leased, so that two servers never send one twice
//! - [`queue`]: whose turn it is; what to do about a backlog
//! - [`Mailer`]: the way out: a mail server, or files while developing

mod asked;
mod content;
mod lease;
mod letter;
mod mailer;
pub mod not_mine;
pub mod notices;
pub mod outbox;
pub mod queue;
mod room;
mod samples;
pub mod secret_letters;
mod smtp;

use super::crypto::Secret;
use super::entity::user;
use crate::domain::brand::Brand;
use crate::texts::{Language, Offer, Zone};

pub use asked::{Asked, What, Written, write};
pub use content::LOGO;
pub use letter::Letter;
pub use mailer::{Kept, Mailer, kept};
pub use samples::samples;
pub use smtp::{About, Refusal};

/// In whose name, under which secrets, and for which reader letters are written.
#[derive(Clone)]
pub struct Writer<'a> {
    pub secrets: &'a [Secret],
    /// The origin of `APP_URL`.
    pub site: &'a str,
    pub texts: &'static Language,
    /// Whose clock moments are written by; `None`: UTC.
    pub zone: Option<Zone>,
    pub languages: &'a Offer,
    pub brand: &'a Brand,
}

impl Writer<'_> {
    /// As the account has chosen to read, where it has: an email about it may be caused by anybody.
    #[must_use]
    pub fn to(&self, user: &user::Model) -> Self {
        let chosen = user.language.as_deref().and_then(|tag| self.languages.offered(tag));
        Self {
            texts: chosen.unwrap_or(self.texts),
            zone: user.time_zone.as_deref().and_then(Zone::named),
            ..*self
        }
    }
}
