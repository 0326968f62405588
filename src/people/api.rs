use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/create_person`
#[server(prefix = "/forms", endpoint = "create_person")]
pub async fn create_person(
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
) -> Result<(), AppError> {
    use crate::server::resources::people::forms;
    forms::create(&first_name, &last_name).await
}

/// `POST /forms/edit_person`
#[server(prefix = "/forms", endpoint = "edit_person")]
pub async fn edit_person(
    #[server(default)] person: String,
    #[server(default)] first_name: String,
    #[server(default)] last_name: String,
) -> Result<(), AppError> {
    use crate::server::resources::people::forms;
    forms::edit(&person, &first_name, &last_name).await
}

/// `POST /forms/delete_person`: for an admin.
#[server(prefix = "/forms", endpoint = "delete_person")]
pub async fn delete_person(#[server(default)] person: String) -> Result<(), AppError> {
    use crate::server::resources::people::forms;
    forms::delete(&person).await
}
