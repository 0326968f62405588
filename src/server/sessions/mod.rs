//! Signed-in sessions: one row each, renewed in place (docs/SECURITY.md).
//!
//! - [`start`], [`end`], [`renew`], [`list`]: the verbs; [`end_beyond`]: of too many those longest unseen
//! - [`issue_again`]: the tokens of a session that started a moment ago, once more
//! - [`decide`]: the table that says what a presented refresh token is worth; pure
//! - `clocked`: its row as `decide` wants to see it
//! - [`refresh_token`]: mint, open, prove; nothing that can be presented is stored
//! - [`Live`]: what this process knows without asking: ended sessions, confirmed counters
//! - [`revocation`], [`seen`]: how [`Live`] hears of the database and the database of it

mod alive;
mod beyond;
mod clocked;
pub mod decide;
pub mod end;
mod idle;
mod issue_again;
mod list;
pub mod refresh_token;
mod refuse;
pub mod renew;
pub mod revocation;
pub mod seen;
pub mod start;
mod tokens;

pub use super::live::Live;
pub use alive::{alive, of_account, signed_in_accounts};
pub use beyond::end_beyond;
pub use issue_again::issue_again;
pub use list::list;
pub use tokens::Tokens;
