//! Tasks: an example of a resource that is private to its owner, whole in this folder (but for its
//! table's migration). `docs/ADD_A_PAGE.md` shows how to add yours, and how to delete this one.
//!
//! - [`Task`], [`TaskStatus`]: words both sides may say
//! - [`TasksPage`], [`TaskPage`]: the pages; `api`: the functions behind their forms
//! - `server/`: what the browser may never see, mounted as `crate::server::resources::tasks`

mod api;
mod list_page;
mod task;
mod task_page;

pub use api::{CreateTask, DeleteTask, EditTask, create_task, delete_task, edit_task};
pub use list_page::TasksPage;
pub use task::{Task, TaskList, TaskStatus};
pub use task_page::TaskPage;
