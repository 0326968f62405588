//! Asking for another address, by form and by JSON.

use axum::Extension;
use axum::extract::State;
use axum::http::Method;
use axum::response::Response;
use serde::Deserialize;
use utoipa::ToSchema;

use super::by_email::{accepted, kept};
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Visitor};
use crate::server::flows::Journey;
use crate::server::http::forms::form::{Form, truncated};
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::http::who::Access;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::EMAIL)
        .with_island()
        .form::<pages::ChangeEmail>(paths::EMAIL)
        .add(&Method::POST, "/auth/change-email", json)
        .says(says())
}

pub async fn form(email: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match auth::change_email(&form.app, &form.visitor(), claims, email, password).await {
        Ok(user) => {
            let journey =
                Journey { login: user.login, to: Some(truncated(email)), ..Journey::default() };
            form.wait_for_email(journey, Notice::LetterToChange).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(email)).await),
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeEmail {
    #[serde(default)]
    #[schema(required, min_length = 3, max_length = 254, example = "new@example.com")]
    email: String,
    /// Current password.
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "changeEmail", "Change email (takes effect once confirmed)")
        .takes::<ChangeEmail>()
        .gives::<Said>(202, "Always, whether or not the address is in use")
        .refuses(&[AppError::ResetRequired, AppError::Busy { retry_after: 2 }])
}

/// The answer is the same whether the new address is free or not.
pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    Extension(access): Extension<Access>,
    JsonBody(body): JsonBody<ChangeEmail>,
) -> Result<Response, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let asked = auth::change_email(&app, &visitor, &claims, &body.email, &body.password);
    asked.await?;
    Ok(accepted("A letter is on its way to the new address. Until it is confirmed nothing changes"))
}
