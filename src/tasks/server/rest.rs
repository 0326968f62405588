//! `/api/v1/tasks`

#![expect(clippy::disallowed_methods, reason = "a request begins here, and so does its time")]

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{TAG, input, store};
use crate::domain::AppError;
use crate::server::http::resource::{
    JsonBody, Paging, PathPart, Problem, Routes, Says, SignedIn, given, if_match, with_etag, wrong,
};
use crate::server::state::AppState;
use crate::tasks::{Task, TaskList, TaskStatus};

pub fn routes() -> Routes {
    let one = "/api/v1/tasks/{id}";
    Routes::default()
        .add(&Method::GET, "/api/v1/tasks", list)
        .says(
            Says::new(TAG, "listTasks", "List your tasks, newest first")
                .paged()
                .query::<TaskStatus>("status", "Status to filter by")
                .gives::<TaskList>(200, "A page of tasks"),
        )
        .add(&Method::POST, "/api/v1/tasks", create)
        .says(
            Says::new(TAG, "createTask", "Create a task")
                .once()
                .takes::<NewTask>()
                .refuses(&[AppError::LimitReached])
                .gives::<Task>(201, "Created")
                .with_header("etag", "Its version, for If-Match")
                .with_header("location", "Its address"),
        )
        .add(&Method::GET, one, read)
        .says(
            Says::new(TAG, "getTask", "Get a task")
                .id_in_path()
                .gives::<Task>(200, "The task")
                .with_header("etag", "Its version, for If-Match"),
        )
        .add(&Method::PATCH, one, edit)
        .says(
            Says::new(TAG, "editTask", "Update a task")
                .id_in_path()
                .if_match()
                .takes::<TaskChange>()
                .gives::<Task>(200, "The updated state")
                .with_header("etag", "Its new version"),
        )
        .add(&Method::DELETE, one, delete)
        .says(
            Says::new(TAG, "deleteTask", "Delete a task")
                .id_in_path()
                .if_match()
                .gives_nothing(204, "Deleted"),
        )
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewTask {
    #[serde(default)]
    #[schema(required, min_length = 1, max_length = 200, example = "Water the plants")]
    title: String,
    #[serde(default)]
    #[schema(max_length = 2000, example = "The fern twice")]
    notes: String,
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    status: Option<TaskStatus>,
}

/// Omitted fields stay unchanged.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TaskChange {
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false, min_length = 1, max_length = 200, example = "Water the plants")]
    title: Option<String>,
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false, max_length = 2000, example = "The fern twice")]
    notes: Option<String>,
    #[serde(default, deserialize_with = "given")]
    #[schema(nullable = false)]
    status: Option<TaskStatus>,
}

async fn list(
    State(app): State<AppState>,
    SignedIn(claims): SignedIn,
    paging: Paging,
) -> Result<Json<TaskList>, Problem> {
    let status = paging.asked("status").map(|name| {
        TaskStatus::parse(name).ok_or_else(|| wrong("status", "This is todo, in_progress or done."))
    });
    let before = paging.cursor.as_deref().map(|cursor| {
        Uuid::parse_str(cursor).map_err(|_| wrong("cursor", "This is no next_cursor of ours."))
    });
    let (status, before) = (status.transpose()?, before.transpose()?);
    let listed = store::list(&app.db, claims.sub, status, before, paging.limit);
    Ok(Json(listed.await?))
}

async fn create(
    State(app): State<AppState>,
    SignedIn(claims): SignedIn,
    JsonBody(body): JsonBody<NewTask>,
) -> Result<Response, Problem> {
    let wanted = input::check(Some(&body.title), Some(&body.notes), body.status)?;
    let made = store::create(&app.db, claims.sub, wanted, Utc::now()).await;
    let task = made?;
    let location = [(header::LOCATION, format!("/api/v1/tasks/{}", task.id))];
    let version = task.version;
    Ok(with_etag((StatusCode::CREATED, location, Json(task)).into_response(), version))
}

async fn read(
    State(app): State<AppState>,
    SignedIn(claims): SignedIn,
    PathPart(task): PathPart<Uuid>,
) -> Result<Response, Problem> {
    let task = store::read(&app.db, claims.sub, task).await?;
    let version = task.version;
    Ok(with_etag(Json(task).into_response(), version))
}

async fn edit(
    State(app): State<AppState>,
    SignedIn(claims): SignedIn,
    PathPart(task): PathPart<Uuid>,
    headers: HeaderMap,
    JsonBody(body): JsonBody<TaskChange>,
) -> Result<Response, Problem> {
    let change = input::check(body.title.as_deref(), body.notes.as_deref(), body.status)?;
    let based_on = if_match(&headers);
    let edited =
        store::edit(&app.db, claims.sub, task, &change, based_on.as_deref(), Utc::now()).await;
    let task = edited?;
    let version = task.version;
    Ok(with_etag(Json(task).into_response(), version))
}

async fn delete(
    State(app): State<AppState>,
    SignedIn(claims): SignedIn,
    PathPart(task): PathPart<Uuid>,
    headers: HeaderMap,
) -> Result<StatusCode, Problem> {
    let deleted = store::delete(&app.db, claims.sub, task, if_match(&headers).as_deref()).await;
    deleted?;
    Ok(StatusCode::NO_CONTENT)
}
