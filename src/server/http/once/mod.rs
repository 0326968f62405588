//! A request that comes twice (a double click, a slow line) is acted upon once and answered alike.
//!
//! - [`value`]: the hidden field `once` of a drawn form
//! - [`forms`]: the layer that remembers what a form was answered, and `again` what it is answered
//!   then; [`press`] reads who posts what
//! - [`idempotency`]: the same for the JSON API, by `Idempotency-Key`
//! - `wait`: the second waits for the first
//!
//! Remembered are a keyed digest of who asked, one of the fields, where it led, and the session that it
//! started: nothing that can be presented. Whoever shows a `once` that is not theirs gains nothing
//! that they could not have by posting the form themselves: where a session was started, its cookies
//! are given only for the account's password of now or in the browser whose flow it was.

mod again;
pub mod forms;
pub mod idempotency;
mod press;
mod record;
pub mod value;
mod wait;

pub use again::redirect;
pub use record::{Done, Record};
pub use value::{FIELD, Once};
