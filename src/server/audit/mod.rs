//! Traces: what happened to an account, for its owner and for whoever runs the program.
//!
//! - [`record`]: adds an event, in the transaction of what it tells
//! - [`of_account`]: an account's own, newest first; [`page`]: in words

mod activity;
mod detail;
mod read;
mod record;

pub use crate::server::entity::audit_event::{Actor, Kind};
pub use activity::page;
pub use detail::Detail;
pub use read::{PAGE, has_signed_out, of_account};
pub use record::{Event, note, record};
