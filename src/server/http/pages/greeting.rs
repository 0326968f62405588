//! Who is greeted by name on the sign-in page.

use std::time::Duration;

use axum::extract::Request;
use tokio::time::timeout;

use crate::server::auth::{self, Visitor};
use crate::server::client::Client;
use crate::server::http::resource::PageData;
use crate::server::state::AppState;

pub fn visitor(app: &AppState, request: &Request) -> Option<Visitor> {
    let client = request.extensions().get::<Client>()?.clone();
    Some(Visitor::of(app, client, request.headers()))
}

/// Nobody waits longer for a greeting: the page is the way in when all else is slow.
const PATIENCE: Duration = Duration::from_millis(300);

/// Where it cannot be read nobody is greeted.
pub async fn give(app: &AppState, visitor: &Visitor, data: &mut PageData) {
    match timeout(PATIENCE, auth::greeting(app, visitor, data.now)).await {
        Ok(Ok(Some(greeting))) => data.give(greeting),
        Ok(Ok(None)) => {}
        Ok(Err(error)) => tracing::warn!(%error, "nobody is greeted"),
        Err(_) => tracing::warn!("nobody is greeted: the database is slow"),
    }
}
