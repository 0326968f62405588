//! The only place that reads and writes headers and cookies.
//!
//! A request passes, outermost first (`router`): `client` (who is at the other end) → `headers` →
//! `in_flight` (a task of its own) → `request_log` → `host` → `cors` → `cross_origin` → `throttled` →
//! `body` → `in_flight` (so many at once) → `viewer` (who is it; renew) → `access` (may they) → a
//! page, a form, or JSON.
//!
//! - `entry`: the steps through the door, shared by [`forms`] and `rest`
//! - `link`: links from letters; `flow`: the flow cookie of a request and its answer
//! - `once`: a request that comes twice; `draft`: a form that comes too late
//! - `openapi`: what programs can ask for, as a document; `swagger`: as a page
//! - `header_value`: what others wrote, as bytes
//! - `late_answers`: what becomes of the cookies where one session follows another
//! - `problem`, `error_page`: how a refusal looks to programs and to people

mod accept;
mod access;
mod assets;
mod body;
mod client;
mod client_ip;
mod cookies;
mod cors;
mod credentials;
mod cross_origin;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod draft;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod entry;
mod error_page;
mod flow;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
pub mod forms;
mod header_value;
mod headers;
mod host;
mod in_flight;
mod late_answers;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod link;
mod mailbox;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod once;
mod openapi;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod page_data;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod pages;
mod path_part;
mod probes;
mod problem;
mod query;
mod request_log;
pub mod resource;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod rest;
pub mod router;
mod routes;
mod swagger;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod throttled;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod viewer;
mod well_known;
