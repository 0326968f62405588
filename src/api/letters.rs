use leptos::prelude::*;

use crate::domain::AppError;

/// `POST /forms/verify_email`: confirm an address, by the link that was opened or by a code.
#[server(prefix = "/forms", endpoint = "verify_email")]
pub async fn verify_email(
    #[server(default)] link: String,
    #[server(default)] login: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::verify_email;
    verify_email::form(&link, &login, &code, &password).await
}

/// `POST /forms/resend_verification`: send the letter that confirms an address again.
#[server(prefix = "/forms", endpoint = "resend_verification")]
pub async fn resend_verification(#[server(default)] login: String) -> Result<(), AppError> {
    use crate::server::http::auth::resend_verification;
    resend_verification::form(&login).await
}

/// `POST /forms/forgot_password`: send a letter that lets its reader choose a new password.
#[server(prefix = "/forms", endpoint = "forgot_password")]
pub async fn forgot_password(#[server(default)] login: String) -> Result<(), AppError> {
    use crate::server::http::auth::forgot_password;
    forgot_password::form(&login).await
}

/// `POST /forms/reset_password`: a new password, by the link that was opened or by a code.
#[server(prefix = "/forms", endpoint = "reset_password")]
pub async fn reset_password(
    #[server(default)] link: String,
    #[server(default)] login: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::reset_password;
    reset_password::form(&link, &login, &code, &password).await
}

/// `POST /forms/not_mine`: the account at this address is someone else's; `words`: that it is meant.
#[server(prefix = "/forms", endpoint = "not_mine")]
pub async fn not_mine(
    #[server(default)] link: String,
    #[server(default)] words: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::not_mine;
    not_mine::form(&link, &words).await
}

/// `POST /forms/change_email`: another address for the account, once it is confirmed.
#[server(prefix = "/forms", endpoint = "change_email")]
pub async fn change_email(
    #[server(default)] email: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::change_email;
    change_email::form(&email, &password).await
}

/// `POST /forms/undo_email_change`: bring the old address back, by the link that was opened.
#[server(prefix = "/forms", endpoint = "undo_email_change")]
pub async fn undo_email_change(
    #[server(default)] link: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::undo_email_change;
    undo_email_change::form(&link, &password).await
}
