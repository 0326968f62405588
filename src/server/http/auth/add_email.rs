//! An address for an account that may not be used without one, by whoever has typed its password just now.

use super::by_email::kept;
use crate::domain::{AppError, Notice, paths};
use crate::pages;
use crate::server::auth;
use crate::server::flows::Journey;
use crate::server::http::forms::form::{Form, truncated};
use crate::server::http::routes::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::ADD_EMAIL)
        .public()
        .for_guests()
        .form::<pages::AddEmail>(paths::ADD_EMAIL)
        .public()
        .renews_nothing()
}

pub async fn form(email: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let added = match &journey.proven {
        Some(proven) => auth::add_email(&form.app, &form.visitor(), proven, email).await,
        None => Err(AppError::AuthenticationRequired.into()),
    };
    match added {
        Ok(()) => {
            let to = Some(truncated(email));
            let journey = Journey { to, link: None, ..journey };
            form.wait_for_email(journey, Notice::LetterToVerify).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(email)).await),
    }
}
