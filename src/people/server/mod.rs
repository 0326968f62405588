//! People, on the server: whoever is signed in reads and writes, an admin deletes (said beside the
//! route).
//!
//! - [`store`]: list, read, make, replace, delete
//! - [`rest`]: `/api/v1/people`; [`forms`]: what the pages post; [`give`]: what the pages show

mod cursor;
mod entity;
pub mod forms;
mod give;
mod name;
pub mod rest;
mod store;

pub use give::give;
