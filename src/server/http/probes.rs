//! For the machine that watches over us.

use axum::extract::State;
use axum::http::{Method, StatusCode};

use super::routes::Routes;
use crate::server::state::AppState;
use crate::server::{database, leptos_options};

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

/// The database is reachable, as this program knows it, and could be written a moment ago, and the jobs
/// that a server must not be without work. Jobs that have panicked are named in any case, and assets
/// that are not where the pages ask for them.
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
    let missing = leptos_options::missing_assets(&app.leptos);
    let mut said = vec!["ready".to_owned()];
    said.extend((!jobs.is_empty()).then_some(jobs));
    said.extend((!missing.is_empty()).then(|| format!("missing: {}", missing.join(", "))));
    (StatusCode::OK, said.join("; "))
}
