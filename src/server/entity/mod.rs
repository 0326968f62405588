//! The tables, as sea-orm models. No verbs here: they live beside the rules they follow.

pub mod flow;
pub mod session;
pub mod user;
