//! The session was over when a form was posted: back to its page after signing in, with what was typed.

use std::collections::BTreeMap;

use axum::body::to_bytes;
use axum::extract::Request;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Utc;
use url::form_urlencoded;
use uuid::Uuid;

use crate::domain::{Kept, sign_in_for};
use crate::server::error::ServerError;
use crate::server::flows::{Draft, Flow, NO_ROW};
use crate::server::http::once::{FIELD, Once};
use crate::server::http::routes::Policy;
use crate::server::http::{flow, forms};
use crate::server::state::AppState;

/// The fields that the form may keep. Only of a form that was drawn for an account: strangers
/// have nothing to come back to.
pub async fn keep_and_sign_in(app: &AppState, policy: &Policy, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let form = parts.uri.path();
    let page = forms::page_of(policy.page, &parts.headers, None);
    let page = page.split('?').next().unwrap_or_default().to_owned();
    let mut response = Redirect::to(&sign_in_for(&page, None)).into_response();
    if policy.keeps.is_empty() {
        return response;
    }
    let now = Utc::now();
    // Bounded already by `http::body`.
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let pairs: BTreeMap<String, String> = form_urlencoded::parse(&bytes).into_owned().collect();
    let once = pairs.get(FIELD).and_then(|text| Once::parse(text));
    let Some(once) = once.filter(|once| once.is_of_some_account(&app.secrets)) else {
        return response;
    };
    let fields: BTreeMap<String, String> = pairs
        .into_iter()
        .filter(|(name, _)| policy.keeps.iter().any(|it| it.name() == name))
        .collect();
    let draft = Draft { row: NO_ROW, once: once.0, form: form.to_owned(), page };
    let mut flow = flow::of(app, &parts.headers, now);
    match flow.keep_draft(draft, &fields).await {
        Ok(()) => flow::put(app, &mut response, &flow),
        Err(error) => tracing::warn!(%error, "what was typed could not be kept"),
    }
    response
}

/// For the page at this path, drawn for this account. To anyone else it is deleted unseen.
pub async fn give_back(
    app: &AppState,
    flow: &mut Flow,
    account: Uuid,
    path: &str,
) -> Result<Option<Kept>, ServerError> {
    let Some(draft) = flow.draft() else { return Ok(None) };
    if !Once(draft.once).is_of(&app.secrets, account, &draft.form) {
        flow.drop_draft().await?;
        return Ok(None);
    }
    if draft.page != path {
        return Ok(None);
    }
    flow.take_draft().await
}
