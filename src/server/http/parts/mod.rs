//! Parts of a request, as others wrote them.
//!
//! - [`header_value`]: bytes; [`accept`]: the answer that is asked for
//! - [`path_part`], [`query`], [`idempotency_key`]
//! - [`kinds`]: by the path alone

pub mod accept;
pub mod header_value;
pub mod idempotency_key;
pub mod kinds;
pub mod path_part;
pub mod query;
