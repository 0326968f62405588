//! What stands in letters and lets somebody do something: a link, and a code that can be typed
//! where the person already is.
//!
//! A link holds 256 random bits, of which only the SHA-256 is stored; a code holds 40, stored as an
//! HMAC under `SECRET_KEY`. Both belong to one account, purpose and address, count once, and die with
//! every change that makes them pointless.
//!
//! - [`issue`]: makes one, and ends those before it; [`prolong`]: its time begins when it is sent
//! - [`by_link`], [`by_code`]: finds one that counts, without consuming it
//! - [`consume`]: uses it up, once; [`void`]: ends what has become pointless
//! - [`undo_alive`]: the change of address that can still be undone
//! - [`is_reserved`]: an address that its owner may still take back; [`is_taken_back`]: one that was

mod alarm;
mod check;
mod code;
mod consume;
mod issue;
mod link;

pub use crate::server::entity::mail_secret::{Model as MailSecret, Purpose};
pub use alarm::{Alarm, wrong_codes};
pub use check::{by_code, by_link};
pub use code::Code;
pub use consume::{
    EMAIL_LINKS, KEEP, consume, is_reserved, is_taken_back, pending_change, undo_alive, void,
    void_undos_since,
};
pub use issue::{Address, Issued, issue, life, prolong};
pub use link::{Digest, LinkSecret, digest};
