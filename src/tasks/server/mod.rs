//! Tasks, on the server: only their owner's, whatever is asked.
//!
//! - [`store`]: list, read, make, edit, delete; the owner is part of every query
//! - [`rest`]: `/api/v1/tasks`; [`forms`]: what the pages post; [`give`]: what the pages show

mod entity;
pub mod forms;
mod give;
mod input;
pub mod rest;
mod store;

use crate::domain::DraftField::{Notes, Status, Title, Version};
use crate::domain::paths;
use crate::server::http::resource::{Routes, Tag};
use crate::server::resources::Resource;
use crate::tasks::{CreateTask, DeleteTask, EditTask};

pub const RESOURCE: Resource = Resource {
    tag: TAG,
    routes,
    give: |app, page, claims, data| Box::pin(give::give(app, page, claims, data)),
};

pub const TAG: Tag = Tag { name: "tasks", description: "Example resource, private to its owner." };

fn routes() -> Routes {
    Routes::default()
        .page(paths::TASKS)
        .form::<CreateTask>(paths::TASKS)
        .keeps([Title, Notes])
        .page(paths::TASK)
        .form::<EditTask>(paths::TASK)
        .keeps([Title, Notes, Status, Version])
        .form::<DeleteTask>(paths::TASK)
        .merge(rest::routes())
}
