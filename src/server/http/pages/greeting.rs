//! Who is greeted by name on the sign-in page.

use axum::extract::Request;

use crate::server::auth::{self, Visitor};
use crate::server::client::Client;
use crate::server::http::resource::PageData;
use crate::server::state::AppState;

pub fn visitor(app: &AppState, request: &Request) -> Option<Visitor> {
    let client = request.extensions().get::<Client>()?.clone();
    Some(Visitor::of(app, client, request.headers()))
}

/// Where it cannot be read nobody is greeted: the page is the way in when all else is slow.
pub async fn give(app: &AppState, visitor: &Visitor, data: &mut PageData) {
    match auth::greeting(app, visitor, data.now).await {
        Ok(Some(greeting)) => data.give(greeting),
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, "nobody is greeted"),
    }
}
