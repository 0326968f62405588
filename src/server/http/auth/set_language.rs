//! Reading on in another language, from the foot of every page.

use super::preferences::read_on_in;
use crate::components;
use crate::domain::{AppError, Fault, Field, ReturnTo, paths};
use crate::server::accounts::{self, Choice, Preferences};
use crate::server::http::forms::form::Form;
use crate::server::http::routes::Routes;

pub fn routes() -> Routes {
    Routes::default().form::<components::SetLanguage>(paths::SIGN_IN).public()
}

/// Whoever is signed in chose for their account: it wins over what the browser remembers.
pub async fn form(language: &str, return_to: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(chosen) = form.app.config.languages.offered(language) else {
        let error = AppError::field(Field::Language, Fault::NotOffered);
        return Err(form.refuse(error, None).await);
    };
    if let Some(claims) = form.claims() {
        let wanted = Preferences { language: Choice::Is(chosen), ..Preferences::default() };
        if let Err(error) = accounts::set_preferences(&form.app.db, claims.sub, &wanted).await {
            return Err(form.refuse(error, None).await);
        }
    }
    read_on_in(&form, Choice::Is(chosen));
    form.go(ReturnTo::parse(return_to).as_ref().map_or(paths::SIGN_IN, ReturnTo::as_str));
    Ok(())
}
