//! For the machine that watches over us.

use axum::extract::State;
use axum::http::{Method, StatusCode};

use super::routes::Routes;
use crate::server::database;
use crate::server::state::AppState;

const ALIVE: &str = "/healthz";
const READY: &str = "/readyz";

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::GET, ALIVE, alive)
        .public()
        .renews_nothing()
        .add(&Method::GET, READY, ready)
        .public()
        .renews_nothing()
}

pub fn is_probe(path: &str) -> bool {
    path == ALIVE || path == READY
}

/// The process answers.
async fn alive() -> &'static str {
    "ok"
}

/// The database is reachable, as this program knows it, and could be written a moment ago, and the jobs that a server must not be
/// without work. Jobs that have panicked are named in any case.
async fn ready(State(app): State<AppState>) -> (StatusCode, String) {
    let jobs = app.jobs.report();
    if !database::is_ready(&app.db).await {
        let why = match database::newer_change(&app.db).await {
            Some(_) => "the database belongs to a newer version of this program",
            None => "the database is not ready",
        };
        return (StatusCode::SERVICE_UNAVAILABLE, why.to_owned());
    }
    if !app.heartbeat.is_alive() {
        let why = "the database cannot be written";
        return (StatusCode::SERVICE_UNAVAILABLE, why.to_owned());
    }
    if app.jobs.is_lame() {
        return (StatusCode::SERVICE_UNAVAILABLE, jobs);
    }
    (StatusCode::OK, if jobs.is_empty() { "ready".to_owned() } else { format!("ready; {jobs}") })
}
