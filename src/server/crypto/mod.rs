//! Keys and what is done with them.
//!
//! - [`Secret`]: `SECRET_KEY`, from which every other key is derived
//! - [`keys`]: a key for each purpose
//! - [`sealed`]: encrypted and bound to its place

pub mod keys;
pub mod sealed;
mod secret;

pub use secret::Secret;
