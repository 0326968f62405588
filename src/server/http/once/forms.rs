use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::Response;
use chrono::Utc;

use super::again::{Again, again};
use super::press::Press;
use super::record::{Done, REPEATS, Record};
use super::wait;
use crate::domain::AppError;
use crate::server::entity::flow::Kind;
use crate::server::error::ServerError;
use crate::server::flows::{Claim, Held};
use crate::server::http::parts::header_value::text;
use crate::server::http::refusal::refuse;
use crate::server::state::AppState;

/// In seconds, for whoever waited in vain.
const BUSY: u32 = 5;

/// Around every form, before anybody is asked who they are: the first of two may have ended the
/// session that the second shows.
pub async fn layer(State(app): State<AppState>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    if request.method() != Method::POST || !path.starts_with("/forms/") {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    // Bounded already by `http::body`.
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let read = Press::read(&app, &path, &parts.headers, &bytes, Utc::now()).await;
    let request = Request::from_parts(parts, Body::from(bytes));
    match read {
        Ok(Some(press)) => match run(&app, &press, request, &next).await {
            Ok(response) => response,
            Err(error) => refuse(error),
        },
        Ok(None) => next.run(request).await,
        Err(error) => refuse(error),
    }
}

async fn run(
    app: &AppState,
    press: &Press,
    mut request: Request,
    next: &Next,
) -> Result<Response, ServerError> {
    let kind = press.account.map_or(Kind::Once, |_| Kind::OnceOfAccount);
    let headers: HeaderMap = request.headers().clone();
    let held = loop {
        match wait::claim(app, kind, &press.names).await? {
            Claim::Mine(held) => break held,
            Claim::Busy => return Err(AppError::Busy { retry_after: BUSY }.into()),
            Claim::NoRoom => return Ok(next.clone().run(request).await),
            Claim::Answered(answered, content) => {
                let record = serde_json::from_slice::<Record>(&content).ok();
                let answer = match record {
                    Some(record) => again(app, &headers, press, &answered, record).await?,
                    None => Again::Anew,
                };
                match answer {
                    Again::Response(response) => return Ok(response),
                    Again::Through(record) => {
                        request.extensions_mut().insert(record);
                        return Ok(next.clone().run(request).await);
                    }
                    Again::Anew => app.flows.release(&answered).await?,
                }
            }
        }
    };
    let mut response = next.clone().run(request).await;
    let done = response.extensions_mut().remove::<Done>();
    let kept = match done.and_then(|done| Some((done, led_to(&response)?))) {
        Some((done, led_to)) => remember(app, press, &held, done, led_to).await,
        None => app.flows.release(&held).await,
    };
    if let Err(error) = kept {
        tracing::warn!(%error, "what a form was answered could not be remembered");
    }
    Ok(response)
}

fn led_to(response: &Response) -> Option<String> {
    response.headers().get(header::LOCATION).map(|to| text(to).into_owned())
}

async fn remember(
    app: &AppState,
    press: &Press,
    held: &Held,
    done: Done,
    led_to: String,
) -> Result<(), ServerError> {
    let record = Record {
        fields: press.fields.clone(),
        led_to,
        aftermath: done.aftermath,
        session: done.session,
        account: done.account.or(press.account),
        had_flow: press.has_flow,
        repeats_left: REPEATS,
        at: Utc::now(),
    };
    let content = serde_json::to_vec(&record).map_err(ServerError::internal)?;
    app.flows.answered(held, &content, Utc::now()).await
}
