//! The language and the time zone of an account, by form and by JSON.

use axum::extract::State;
use axum::http::Method;
use axum::{Extension, Json};
use chrono::Utc;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::domain::{AppError, Notice, Viewer, paths};
use crate::pages;
use crate::server::accounts::{self, Choice, Preferences};
use crate::server::error::ServerError;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::forms::form::Form;
use crate::server::http::json::body::JsonBody;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Routes, Says, Tag};
use crate::server::state::AppState;
use crate::texts::Language;

pub fn routes() -> Routes {
    Routes::default()
        .page(paths::PREFERENCES)
        .form::<pages::SetPreferences>(paths::PREFERENCES)
        .add(&Method::PATCH, "/auth/me", json)
        .says(says())
}

/// Nothing chosen of a list: as the browser has it.
pub async fn form(language: &str, time_zone: &str) -> Result<(), AppError> {
    let form = Form::current();
    let set = async {
        let owner = form.owner()?;
        let (language, zone) = (Choice::of_list(language), Choice::of_list(time_zone));
        let wanted = Preferences::parse(&language, &zone, &form.app.config.languages)?;
        accounts::set_preferences(&form.app.db, owner, &wanted).await?;
        Ok::<_, ServerError>(wanted)
    };
    match set.await {
        Ok(wanted) => {
            read_on_in(&form, wanted.language);
            form.notify(Notice::Saved).await;
            form.go(paths::PREFERENCES);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, None).await),
    }
}

/// What this browser shows where nobody is signed in, too.
pub fn read_on_in(form: &Form, language: Choice<&Language>) {
    let cookies = Cookies::new(&form.app.config);
    form.set(match language {
        Choice::Stays => Vec::new(),
        Choice::Automatic => vec![cookies.clear(Name::Language)],
        Choice::Is(language) => vec![cookies.language(language.tag())],
    });
}

/// Omitted fields are unchanged; null follows the browser.
#[derive(Deserialize, ToSchema)]
#[schema(as = Preferences)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// One of `LANGUAGES`, a BCP 47 tag.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "de")]
    language: Choice<String>,
    /// A name of the IANA time zone database.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "Europe/Berlin")]
    time_zone: Choice<String>,
}

pub fn says() -> Says {
    Says::new(Tag::ACCOUNTS, "updateMe", "Update language and time zone")
        .takes::<Change>()
        .gives::<Viewer>(200, "Account and session")
        .refuses(&[AppError::Validation(Vec::new())])
}

pub async fn json(
    State(app): State<AppState>,
    viewer: Option<Extension<Viewer>>,
    JsonBody(body): JsonBody<Change>,
) -> Result<Json<Viewer>, Problem> {
    let Extension(viewer) = viewer.ok_or(AppError::TokenInvalid)?;
    let wanted = Preferences::parse(&body.language, &body.time_zone, &app.config.languages)?;
    accounts::set_preferences(&app.db, viewer.user.id, &wanted).await?;
    let viewer = accounts::viewer(&app.db, viewer.session.id, Utc::now()).await?;
    Ok(Json(viewer.ok_or(AppError::TokenInvalid)?))
}
