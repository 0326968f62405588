//! Saying that an account is somebody else's, by form and by JSON.

use axum::Json;
use axum::extract::State;
use axum::http::Method;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::by_email::SECRET;
use crate::domain::{AppError, Fault, Field, NOT_MINE, Notice, paths};
use crate::pages;
use crate::server::auth::{self, Proof, Visitor};
use crate::server::flows::LinkPage;
use crate::server::http::forms::form::Form;
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::NOT_MINE)
        .public()
        .form::<pages::NotMine>(paths::NOT_MINE)
        .public()
        .renews_nothing()
        .add(&Method::POST, "/auth/reset-password/not-mine", json)
        .public()
        .renews_nothing()
        .says(says())
}

pub async fn form(shown: &str, words: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let opened = journey.link.filter(|(page, _)| LinkPage::NotMine.takes_over(*page));
    let Some((_, digest)) = opened else {
        return Err(form.refuse(AppError::LinkInvalid, None).await);
    };
    let typed = words.to_lowercase();
    let typed: Vec<&str> = typed.split_whitespace().collect();
    if typed.join(" ") != NOT_MINE {
        let fault = if typed.is_empty() { Fault::Required } else { Fault::NotTheWords };
        return Err(form.refuse(AppError::field(Field::Words, fault), None).await);
    }
    let proof = Proof::Link { digest, shown: Uuid::parse_str(shown).ok() };
    match auth::not_mine(&form.app, &form.visitor(), &proof).await {
        Ok(()) => {
            form.arrive(Notice::NotMine).await;
            form.go(paths::SIGN_UP);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotMine {
    /// From the link in the email.
    #[serde(default)]
    #[schema(required, min_length = 1, example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
}

pub fn says() -> Says {
    Says::new(Tag::LETTERS, "notMine", "Reject an account that uses your email")
        .takes::<NotMine>()
        .gives::<Said>(
            200,
            "Previous email restored, all sessions and links ended; your email is free",
        )
        .refuses(SECRET)
        .refuses(&[AppError::LoginTaken])
}

pub async fn json(
    State(app): State<AppState>,
    visitor: Visitor,
    JsonBody(body): JsonBody<NotMine>,
) -> Result<Json<Said>, Problem> {
    let proof = Proof::of(&body.token, "", "")?;
    auth::not_mine(&app, &visitor, &proof).await?;
    let message = "The account has its previous address back, and this address is free";
    Ok(Json(Said::new(message, None)))
}
