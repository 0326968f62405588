use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/create_task`
#[server(prefix = "/forms", endpoint = "create_task")]
pub async fn create_task(
    #[server(default)] title: String,
    #[server(default)] notes: String,
) -> Result<(), AppError> {
    use crate::server::resources::tasks::forms;
    forms::create(&title, &notes).await
}

/// `POST /forms/edit_task`: unless somebody was faster than `version`.
#[server(prefix = "/forms", endpoint = "edit_task")]
pub async fn edit_task(
    #[server(default)] task: String,
    #[server(default)] version: String,
    #[server(default)] title: String,
    #[server(default)] notes: String,
    #[server(default)] status: String,
) -> Result<(), AppError> {
    use crate::server::resources::tasks::forms;
    forms::edit(&task, &version, &title, &notes, &status).await
}

/// `POST /forms/delete_task`
#[server(prefix = "/forms", endpoint = "delete_task")]
pub async fn delete_task(#[server(default)] task: String) -> Result<(), AppError> {
    use crate::server::resources::tasks::forms;
    forms::delete(&task).await
}
