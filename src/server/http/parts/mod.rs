//! Parts of a request, as others wrote them.
//!
//! - [`header_value`]: bytes; [`accept`]: the answer that is asked for
//! - [`path_part`], [`query`]
//! - `visitor`: who asks, for the steps of [`auth`](crate::server::auth)

pub mod accept;
pub mod header_value;
pub mod path_part;
pub mod query;
mod visitor;
