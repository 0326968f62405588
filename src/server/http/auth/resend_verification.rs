//! Asking for the email that confirms an address again, by form and by JSON.

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, Method};
use axum::response::Response;

use super::by_email::{Asks, accepted, kept};
use crate::domain::{AppError, Notice, paths};
use crate::server::client::Client;
use crate::server::flows::Journey;
use crate::server::http::entry::{self, Visitor};
use crate::server::http::forms::form::{Form, cut};
use crate::server::http::json::answer::Said;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::openapi::{Says, Tag};
use crate::server::http::routes::Routes;
use crate::server::state::AppState;

pub fn routes() -> Routes {
    Routes::default().add(&Method::POST, "/auth/verify-email/resend", json).says(says())
}

pub async fn form(login: &str) -> Result<(), AppError> {
    let form = Form::current();
    let before = form.journey().await;
    match entry::resend_verification(&form.app, form.visitor(), login).await {
        Ok(()) => {
            // Whoever signed up here still did.
            let signed_up = before.signed_up.filter(|_| before.login == cut(login));
            let journey = Journey { login: cut(login), signed_up, link: None };
            form.wait_for_email(journey, Notice::LetterToVerify).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), kept(login)).await),
    }
}

pub fn says() -> Says {
    Says::new(Tag::Letters, "resendVerification", "Have the letter sent again")
        .takes::<Asks>()
        .gives::<Said>(202, "Whoever it is")
        .refuses(&[AppError::Busy { retry_after: 60 }])
}

pub async fn json(
    State(app): State<AppState>,
    Extension(client): Extension<Client>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<Asks>,
) -> Result<Response, Problem> {
    let visitor = Visitor { client: &client, headers: &headers };
    entry::resend_verification(&app, visitor, &body.login).await.map_err(AppError::from)?;
    Ok(accepted("If this address waits to be confirmed, a letter is on its way"))
}
