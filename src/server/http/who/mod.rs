//! Who asks.
//!
//! - `credentials`: what a request shows of itself
//! - [`Access`]: what that came to
//! - `visitor`: both and the browser's cookies, for the steps of [`auth`](crate::server::auth)

mod access;
mod credentials;
mod visitor;

pub use access::Access;
