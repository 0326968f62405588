use axum::extract::State;
use axum::http::HeaderMap;
use axum::{Extension, Json};
use serde::Deserialize;
use utoipa::ToSchema;

use super::letters::SECRET;
use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::entry::{self, Proof, Visitor};
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::openapi::{Says, Tag};
use crate::server::state::AppState;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NotMine {
    /// From the link in an email that says that the account can still be taken back.
    #[serde(default)]
    #[schema(required, min_length = 1, example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
}

pub fn says() -> Says {
    Says::new(
        Tag::Letters,
        "notMine",
        "Say that the account at this email address is someone else's",
    )
    .takes::<NotMine>()
    .gives::<Said>(
        200,
        "The account has its previous address back, every session and link has ended, and this \
             address is free",
    )
    .refuses(SECRET)
    .refuses(&[AppError::LoginTaken])
}

pub async fn not_mine(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<NotMine>,
) -> Result<Json<Said>, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let proof = Proof::of(&body.token, "", "")?;
    entry::not_mine(&app, visitor, &proof).await.map_err(AppError::from)?;
    let message = "The account has its previous address back, and this address is free";
    Ok(Json(Said::new(message, None)))
}
