//! One file for each layer, in the order of `router`, outermost first:
//!
//! - [`client`] (who is at the other end; [`client_ip`]), [`headers`], [`in_flight`] (a task of its own),
//!   [`request_log`], [`host`], [`cors`], [`cross_origin`], [`throttled`], [`body`], [`in_flight`] (so many
//!   at once), [`viewer`] (who is it; renew), [`access`] (may they)

#![expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]

pub mod access;
pub mod body;
pub mod client;
pub mod client_ip;
pub mod cors;
pub mod cross_origin;
pub mod headers;
pub mod host;
pub mod in_flight;
pub mod policy;
pub mod refusals;
pub mod request_log;
pub mod throttled;
pub mod viewer;
