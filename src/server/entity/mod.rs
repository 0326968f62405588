//! The tables, as sea-orm models. No verbs here: they live beside the rules they follow.

pub mod audit_event;
pub mod deleted_account;
pub mod flow;
pub mod heartbeat;
pub mod mail_secret;
pub mod outbox;
pub mod session;
pub mod signing_key;
pub mod throttle_bucket;
pub mod user;
