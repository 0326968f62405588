use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/sign_up`: make an account and sign it in.
#[server(prefix = "/forms", endpoint = "sign_up")]
pub async fn sign_up(
    #[server(default)] login: String,
    #[server(default)] password: String,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_up;
    sign_up::form(&login, &password, &return_to).await
}

/// `POST /forms/change_password`: end all sessions of the account, start a new one here.
#[server(prefix = "/forms", endpoint = "change_password")]
pub async fn change_password(
    #[server(default)] current_password: String,
    #[server(default)] new_password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::change_password;
    change_password::form(&current_password, &new_password).await
}
