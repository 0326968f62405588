//! People, on the server: whoever is signed in reads and writes, an admin deletes (said beside the
//! route).
//!
//! - [`store`]: list, read, make, replace, delete
//! - [`rest`]: `/api/v1/people`; [`forms`]: what the pages post; [`give`]: what the pages show

mod cursor;
mod entity;
pub mod forms;
mod give;
mod name;
pub mod rest;
mod store;

use crate::domain::DraftField::{FirstName, LastName};
use crate::domain::{Role, paths};
use crate::people::{CreatePerson, DeletePerson, EditPerson};
use crate::server::http::resource::{Routes, Tag};
use crate::server::resources::Resource;

pub const RESOURCE: Resource = Resource {
    tag: TAG,
    routes,
    give: |app, page, claims, data| Box::pin(give::give(app, page, claims, data)),
};

pub const TAG: Tag =
    Tag { name: "people", description: "Example resource, shared by everyone who is signed in." };

fn routes() -> Routes {
    Routes::default()
        .page(paths::PEOPLE)
        .form::<CreatePerson>(paths::PEOPLE)
        .keeps([FirstName, LastName])
        .page(paths::PERSON)
        .form::<EditPerson>(paths::PERSON)
        .keeps([FirstName, LastName])
        .form::<DeletePerson>(paths::PERSON)
        .only(Role::Admin)
        .merge(rest::routes())
}
