//! The only place that reads and writes headers and cookies.
//!
//! - [`router`]: the stack of layers, top to bottom; [`routes`]: a list of routes that tests walk, each
//!   with its policy
//! - `layers`: one file for each of them
//! - `who`: who asks; `refusal`: that they may not, drawn by `layers::refusals`
//! - [`auth`]: what answers the steps of the door, by form and by JSON
//! - `forms`, `json`, `pages`, `openapi`: how each kind of request is read and answered
//! - `once`: a request that comes twice; `flow`: the flow cookie of a request and its answer
//! - `late_answers`: what becomes of the cookies where one session follows another
//! - [`resource`]: what the pages and the API of a resource are made of
//! - `parts`: what others wrote into a request

mod assets;
pub mod auth;
mod brand;
mod cookies;
mod flow;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
pub mod forms;
mod json;
mod late_answers;
mod layers;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod once;
mod openapi;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod pages;
mod parts;
mod probes;
mod refusal;
pub mod resource;
pub mod router;
pub mod routes;
mod signed_out;
#[expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]
mod well_known;
mod who;
