//! The resources: each whole in its folder, and one line here.

use std::pin::Pin;

use super::access_tokens::Claims;
use super::error::ServerError;
use super::http::resource::{Page, PageData, Routes, Tag};
use super::state::AppState;

macro_rules! resources {
    ($($name:ident at $file:literal,)*) => {
        $(#[path = $file] pub mod $name;)*
        pub const ALL: &[Resource] = &[$($name::RESOURCE),*];
    };
}

resources! {
    tasks at "../tasks/server/mod.rs",
    people at "../people/server/mod.rs",
}

/// What the rest asks of a resource.
pub struct Resource {
    /// Its chapter of the `OpenAPI` document.
    pub tag: Tag,
    pub routes: fn() -> Routes,
    /// What its pages show, read before they are drawn.
    pub give: Give,
}

pub type Give = for<'a> fn(
    &'a AppState,
    &'a Page,
    &'a Claims,
    &'a mut PageData,
) -> Pin<Box<dyn Future<Output = Result<(), ServerError>> + Send + 'a>>;
