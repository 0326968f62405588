use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;

use crate::server::http::routes::Policies;

/// What the route says of itself, among the extensions of the request.
pub async fn say(State(all): State<Policies>, mut request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let policy = all.of(request.method(), route);
    request.extensions_mut().insert(policy);
    next.run(request).await
}
