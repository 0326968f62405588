//! For the machine that watches over us.

use axum::extract::State;
use axum::http::{Method, StatusCode};

use super::routes::Routes;
use crate::server::database;
use crate::server::state::AppState;

const ALIVE: &str = "/healthz";
const READY: &str = "/readyz";

pub fn routes() -> Routes {
    Routes::default().add(&Method::GET, ALIVE, alive).add(&Method::GET, READY, ready)
}

pub fn is_probe(path: &str) -> bool {
    path == ALIVE || path == READY
}

/// The process answers.
async fn alive() -> &'static str {
    "ok"
}

/// The database is reachable and migrated.
async fn ready(State(app): State<AppState>) -> (StatusCode, &'static str) {
    if database::is_ready(&app.db).await {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database is not ready")
    }
}
