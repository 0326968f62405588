//! `/api/v1/people`

#![expect(clippy::disallowed_methods, reason = "a request begins here, and so does its time")]

use axum::Json;
use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::TAG;
use super::cursor::Cursor;
use super::name::Name;
use super::store;
use crate::domain::Role;
use crate::people::{PeopleList, Person};
use crate::server::http::resource::{JsonBody, Paging, PathPart, Problem, Routes, Says, wrong};
use crate::server::state::AppState;

pub fn routes() -> Routes {
    let one = "/api/v1/people/{id}";
    Routes::default()
        .add(&Method::GET, "/api/v1/people", list)
        .says(
            Says::new(TAG, "listPeople", "List people, by name")
                .paged()
                .query::<String>("q", "Words that the name must contain")
                .gives::<PeopleList>(200, "A page of people"),
        )
        .add(&Method::POST, "/api/v1/people", create)
        .says(
            Says::new(TAG, "createPerson", "Add a person")
                .once()
                .takes::<NewPerson>()
                .gives::<Person>(201, "Created")
                .with_header("location", "Its address"),
        )
        .add(&Method::GET, one, read)
        .says(
            Says::new(TAG, "getPerson", "Get a person")
                .id_in_path()
                .gives::<Person>(200, "The person"),
        )
        .add(&Method::PUT, one, replace)
        .says(
            Says::new(TAG, "replacePerson", "Update a person")
                .id_in_path()
                .takes::<NewPerson>()
                .gives::<Person>(200, "The updated state"),
        )
        .add(&Method::DELETE, one, delete)
        .only(Role::Admin)
        .says(
            Says::new(TAG, "deletePerson", "Delete a person (role `admin`)")
                .id_in_path()
                .gives_nothing(204, "Deleted"),
        )
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewPerson {
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 30, example = "Ada")]
    first_name: String,
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 30, example = "Lovelace")]
    last_name: String,
}

async fn list(State(app): State<AppState>, paging: Paging) -> Result<Json<PeopleList>, Problem> {
    let after = paging.cursor.as_deref().map(|cursor| {
        Cursor::parse(cursor).ok_or_else(|| wrong("cursor", "This is no next_cursor of ours."))
    });
    let (after, search) = (after.transpose()?, paging.asked("q").unwrap_or_default());
    let listed = store::list(&app.db, search, after.as_ref(), paging.limit).await;
    Ok(Json(listed?))
}

async fn create(
    State(app): State<AppState>,
    JsonBody(body): JsonBody<NewPerson>,
) -> Result<Response, Problem> {
    let name = Name::parse(&body.first_name, &body.last_name)?;
    let person = store::create(&app.db, &name, Utc::now()).await?;
    let location = [(header::LOCATION, format!("/api/v1/people/{}", person.id))];
    Ok((StatusCode::CREATED, location, Json(person)).into_response())
}

async fn read(
    State(app): State<AppState>,
    PathPart(person): PathPart<Uuid>,
) -> Result<Json<Person>, Problem> {
    Ok(Json(store::read(&app.db, person).await?))
}

async fn replace(
    State(app): State<AppState>,
    PathPart(person): PathPart<Uuid>,
    JsonBody(body): JsonBody<NewPerson>,
) -> Result<Json<Person>, Problem> {
    let name = Name::parse(&body.first_name, &body.last_name)?;
    let replaced = store::replace(&app.db, person, &name, Utc::now()).await;
    Ok(Json(replaced?))
}

async fn delete(
    State(app): State<AppState>,
    PathPart(person): PathPart<Uuid>,
) -> Result<StatusCode, Problem> {
    store::delete(&app.db, person).await?;
    Ok(StatusCode::NO_CONTENT)
}
