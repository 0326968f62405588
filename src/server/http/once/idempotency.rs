use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::value::digest;
use super::wait;
use crate::domain::AppError;
use crate::server::entity::flow::Kind;
use crate::server::error::ServerError;
use crate::server::flows::Claim;
use crate::server::http::parts::header_value::text;
use crate::server::http::parts::idempotency_key;
use crate::server::http::refusal::refuse;
use crate::server::http::who::Access;
use crate::server::state::AppState;

/// In bytes: what is answered to a request is about as long as the request may be.
const ANSWER_MAX: usize = 32_768;

/// In seconds, for whoever waited in vain.
const BUSY: u32 = 5;

const TOLD: [HeaderName; 3] = [header::CONTENT_TYPE, header::LOCATION, header::ETAG];

/// What was answered to this account.
#[derive(Serialize, Deserialize)]
struct Answered {
    /// A digest of the body that was sent.
    asked: Vec<u8>,
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

/// Around the JSON API of resources, once it is known who asks.
pub async fn layer(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let makes = request.method() == Method::POST && request.uri().path().starts_with("/api/v1/");
    let account = match request.extensions().get::<Access>() {
        Some(Access::SignedIn(claims)) => claims.sub,
        _ => return next.run(request).await,
    };
    let key = match idempotency_key::of(request.headers()) {
        Ok(Some(key)) if makes => key,
        Err(error) if makes => return refuse(error),
        _ => return next.run(request).await,
    };
    let answered = run(&app, account, &key, request, next).await;
    answered.unwrap_or_else(refuse)
}

async fn run(
    app: &AppState,
    account: Uuid,
    key: &HeaderValue,
    request: Request,
    next: Next,
) -> Result<Response, ServerError> {
    let (parts, body) = request.into_parts();
    // Bounded already by `http::body`.
    let bytes = to_bytes(body, usize::MAX).await.map_err(ServerError::internal)?;
    let secret = app.secrets.first().ok_or_else(|| ServerError::internal("no SECRET_KEY"))?;
    let path = parts.uri.path().as_bytes();
    let name = digest(secret, &[b"json", key.as_bytes(), path, account.as_bytes()]);
    let asked = digest(secret, &[b"body", &bytes]);
    let names = [name];
    app.throttle.remembered(account)?;
    let held = loop {
        match wait::claim(app, Kind::OnceOfAccount, &names).await? {
            Claim::Mine(held) => break held,
            // Whoever names a key counts on it: done without it, it may be done twice.
            Claim::Busy | Claim::NoRoom => {
                return Err(AppError::Busy { retry_after: BUSY }.into());
            }
            Claim::Answered(held, content) => {
                let answered = serde_json::from_slice::<Answered>(&content).ok();
                match answered.filter(|answered| answered.asked == asked) {
                    Some(answered) => return again(answered),
                    // Another body under the same key is another request.
                    None => app.flows.release(&held).await?,
                }
            }
        }
    };
    let response = next.run(Request::from_parts(parts, Body::from(bytes))).await;
    if !response.status().is_success() {
        app.flows.release(&held).await?;
        return Ok(response);
    }
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, ANSWER_MAX).await.map_err(ServerError::internal)?;
    let told =
        |name: &HeaderName| Some((name.to_string(), text(parts.headers.get(name)?).into_owned()));
    let answered = Answered {
        asked,
        status: parts.status.as_u16(),
        headers: TOLD.iter().filter_map(told).collect(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    let content = serde_json::to_vec(&answered).map_err(ServerError::internal)?;
    if let Err(error) = app.flows.answered(&held, &content, Utc::now()).await {
        tracing::warn!(%error, "what a request was answered could not be remembered");
    }
    Ok(Response::from_parts(parts, Body::from(body)))
}

fn again(answered: Answered) -> Result<Response, ServerError> {
    let mut response = Response::new(Body::from(answered.body));
    *response.status_mut() =
        StatusCode::from_u16(answered.status).map_err(ServerError::internal)?;
    for (name, value) in answered.headers {
        let name = HeaderName::try_from(name).map_err(ServerError::internal)?;
        let value = HeaderValue::try_from(value).map_err(ServerError::internal)?;
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}
