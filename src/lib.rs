//! Vestibule, the front door of a web product.
//!
//! The map of the house (`docs/ARCHITECTURE.md` has the long form):
//!
//! - [`domain`]: words both sides may say
//! - [`pages`]: HTML, and above each page what its forms ask of the server; [`components`]: what pages are made of
//! - [`tasks`], [`people`]: two example resources, each whole in its folder
//! - [`app`]: the document and every page route on one screen; `page_route`: a path of `domain::paths` as one
//! - `server`: everything the browser may never see

pub mod app;
pub mod components;
pub mod domain;
mod page_route;
pub mod pages;
pub mod people;
#[cfg(feature = "ssr")]
pub mod server;
pub mod tasks;

/// The browser's entry: wakes the islands of a page, nothing else.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
