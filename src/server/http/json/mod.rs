//! What JSON requests and answers have in common.
//!
//! - [`body`]: a request's; [`answer`]: tokens, and what was done
//! - [`problem`]: how a refusal looks to programs (RFC 9457)

#![expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]

pub mod answer;
pub mod body;
pub mod problem;
