//! Letters: written to the outbox in the transaction of what causes them, sent by a job.
//!
//! - [`notices`]: what the owner of an account is told
//! - [`Letter`]: one letter, as text and as HTML (`templates/`)
//! - [`outbox`]: letters in the database, sealed; leased, so that two servers never send one twice
//! - [`Mailer`]: the way out: a mail server, or files while developing

mod content;
mod letter;
mod mailer;
pub mod notices;
pub mod outbox;

pub use letter::Letter;
pub use mailer::{Kept, Mailer, kept};
