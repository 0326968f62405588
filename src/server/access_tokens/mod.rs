//! Access tokens, and the keys that sign them.
//!
//! - [`AccessTokens`]: signs and reads them
//! - [`key_ring`]: the keys, in the database and in this process

mod jwt;
pub mod key_ring;

pub use jwt::{AccessTokens, Claims, Grant, Verdict};
