//! Vestibule, the front door of a web product.
//!
//! The map of the house (`docs/ARCHITECTURE.md` has the long form):
//!
//! - `domain`: values and rules that pages and server share; `texts`: what people read, by language
//! - [`pages`]: HTML, and above each page what its forms ask of the server; [`components`]: what pages are made of
//! - [`tasks`], [`people`]: two example resources, each whole in its folder
//! - [`app`]: the document and every page route on one screen; `page_route`: a path of `domain::paths` as one
//! - `server`: sessions, accounts, HTTP; [`islands`]: all that is built for the browser

#[cfg(feature = "ssr")]
pub mod app;
#[cfg(feature = "ssr")]
pub mod components;
#[cfg(feature = "ssr")]
pub mod domain;
pub mod islands;
#[cfg(feature = "ssr")]
mod page_route;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod people;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod tasks;
#[cfg(feature = "ssr")]
pub mod texts;

/// The browser's entry: wakes the islands of a page, nothing else.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
