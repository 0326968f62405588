use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/sign_out`: end the session this browser holds.
#[server(prefix = "/forms", endpoint = "sign_out")]
pub async fn sign_out() -> Result<(), AppError> {
    use crate::server::http::auth::sign_out;
    sign_out::form().await
}
