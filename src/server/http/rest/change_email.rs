use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use serde::Deserialize;
use utoipa::ToSchema;

use super::letters::{SECRET, accepted, here};
use crate::domain::AppError;
use crate::server::client::Client;
use crate::server::http::entry::{self, Proof, Visitor};
use crate::server::http::json::answer::{BearerTokens, Said, entered};
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::layers::viewer::Access;
use crate::server::http::openapi::{Says, Tag};
use crate::server::state::AppState;

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeEmail {
    #[serde(default)]
    #[schema(required, min_length = 3, max_length = 254, example = "new@example.com")]
    email: String,
    /// The account's own.
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Undo {
    /// What stands in the link.
    #[serde(default)]
    #[schema(required, min_length = 1, example = "mKq1bX3pYw0o3ZV9hN5cUu2fT7aRkE8sLdJgQxWiB4M")]
    token: String,
    /// The account's own, where nobody had confirmed the old address.
    #[serde(default)]
    #[schema(max_length = 256, example = "a-lamp-in-the-hall")]
    password: String,
}

pub fn says_change_email() -> Says {
    Says::new(Tag::Letters, "changeEmail", "Have another address, once it is confirmed")
        .takes::<ChangeEmail>()
        .gives::<Said>(202, "A letter is on its way, whether or not the address is free")
        .refuses(&[AppError::ResetRequired, AppError::Busy { retry_after: 2 }])
}

/// The answer is the same whether the new address is free or not.
pub async fn change_email(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<ChangeEmail>,
) -> Result<Response, Problem> {
    let Access::SignedIn(claims) = access else {
        return Err(AppError::AuthenticationRequired.into());
    };
    let visitor = Visitor { client: &client, headers: &headers };
    let asked = entry::change_email(&app, visitor, &claims, &body.email, &body.password);
    asked.await.map_err(AppError::from)?;
    Ok(accepted("A letter is on its way to the new address. Until it is confirmed nothing changes"))
}

pub fn says_undo_email_change() -> Says {
    Says::new(Tag::Letters, "undoEmailChange", "Bring the old address back")
        .minds_session()
        .takes::<Undo>()
        .gives_either::<Said, BearerTokens>(
            200,
            "It is back; every session has ended, and one has started where its owner asked",
        )
        .with_header("set-cookie", "Both tokens, where a session was started")
        .refuses(SECRET)
        .refuses(&[
            AppError::PasswordRequired,
            AppError::LoginTaken,
            AppError::Busy { retry_after: 2 },
        ])
}

pub async fn undo_email_change(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    Extension(access): Extension<Access>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Undo>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    let proof = Proof::of(&body.token, "", "")?;
    let here = here(&access);
    let undone = entry::undo_email_change(&app, visitor, &proof, &body.password, here, None);
    let message = "The old address is back, and every session has ended";
    match undone.await.map_err(AppError::from)? {
        Some(new) => Ok(entered(&app, &headers, new, StatusCode::OK, message)),
        None => Ok(Json(Said::new(message, None)).into_response()),
    }
}
