//! A request that was begun is carried out to its end, whether or not its client is still there.
//!
//! hyper drops the future of a request whose client hangs up. Dropped between a commit and what
//! follows it, an ended session would go on in memory; dropped inside of the database driver, a
//! connection can return to the pool in the middle of a transaction
//! (docs/decisions/0018-requests-are-carried-out.md). So each request has a task of its own, and
//! the client's connection only waits for it.
//!
//! - [`carry_out`]: the task
//! - [`admit`]: so many at once, each for so long; below the layer that reads the body, so that
//!   clients who send slowly take no places

use std::time::Duration;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::timeout;

use crate::domain::AppError;
use crate::server::error::BUSY_RETRY;
use crate::server::http::probes;
use crate::server::http::refusal::{after_panic, refuse};
use crate::server::state::AppState;
use crate::texts::{current, within};

/// Longer than a request takes whose database answers within its own limits. Only one whose database
/// has vanished from the network without a word is still there, and it must not keep its place.
const LONGEST: Duration = Duration::from_mins(1);

/// When this future is dropped, the task goes on.
pub async fn carry_out(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let language = current().unwrap_or_else(|| app.config.languages.default());
    let answered = app.in_flight.carry_out(within(language, next.run(request))).await;
    answered.unwrap_or_else(|error| after_panic(Box::new(error)))
}

pub async fn admit(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if probes::is_probe(&path) {
        return next.run(request).await;
    }
    let Some(_place) = app.in_flight.place() else {
        return refuse(AppError::Busy { retry_after: BUSY_RETRY });
    };
    timeout(LONGEST, next.run(request)).await.unwrap_or_else(|_| {
        tracing::error!("a request took longer than {} s and was cut off", LONGEST.as_secs());
        refuse(AppError::Unavailable)
    })
}
