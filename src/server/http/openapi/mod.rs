//! The `OpenAPI` document, put together from the router's own list: a route says what it takes and
//! gives beside where it is added, and its refusals are our own errors, so their examples are what is
//! really sent.
//!
//! - [`Says`]: what one route says of itself
//! - [`document`]: all of them

mod document;
pub mod swagger;

pub use document::document;
