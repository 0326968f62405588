//! Tasks, on the server: only their owner's, whatever is asked.
//!
//! - [`store`]: list, read, make, edit, delete; the owner is part of every query
//! - [`rest`]: `/api/v1/tasks`; [`forms`]: what the pages post; [`give`]: what the pages show

mod entity;
pub mod forms;
mod give;
mod input;
pub mod rest;
mod store;

pub use give::give;
