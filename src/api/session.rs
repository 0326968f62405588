use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/sign_in`: start a session and go on to `return_to`.
#[server(prefix = "/forms", endpoint = "sign_in")]
pub async fn sign_in(
    #[server(default)] login: String,
    #[server(default)] password: String,
    #[server(default)] remember: bool,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_in;
    sign_in::form(&login, &password, remember, &return_to).await
}

/// `POST /forms/sign_out`: end the session this browser holds.
#[server(prefix = "/forms", endpoint = "sign_out")]
pub async fn sign_out() -> Result<(), AppError> {
    use crate::server::http::auth::sign_out;
    sign_out::form().await
}
