//! The vocabulary of the tests.
//!
//! - [`app`]: a server of the test's own, and browsers (`Jar`) that ask it
//! - [`process`]: the program itself, as people start it
//! - [`letters`]: the emails that it sends; [`smtp`]: a mail server that takes them
//! - [`web`]: what is asked and answered; [`html`]: a page as a browser reads it

pub mod app;
pub mod html;
pub mod letters;
pub mod process;
pub mod smtp;
pub mod web;
