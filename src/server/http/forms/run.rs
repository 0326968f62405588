use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use leptos::prelude::{FromServerFnError, provide_context};
use leptos::server_fn::ServerFn;
use leptos::server_fn::error::SERVER_FN_ERROR_HEADER;
use leptos_axum::handle_server_fns_with_context;
use url::Url;
use uuid::Uuid;

use super::form::Outcome;
use crate::components::SignOut;
use crate::domain::{AppError, Query, Refused, ReturnTo, address, paths};
use crate::server::auth::Credentials;
use crate::server::flows::Flow;
use crate::server::http::cookies::Cookies;
use crate::server::http::flow;
use crate::server::http::once::{Record, redirect};
use crate::server::http::parts::accept::form_asks_for_json;
use crate::server::http::parts::header_value::text;
use crate::server::http::refusal::refuse;
use crate::server::http::routes::Policy;
use crate::server::http::signed_out;
use crate::server::state::AppState;

/// In bytes: an error of ours is a few words.
const REFUSAL_MAX: usize = 4096;

/// Runs the server function. A refused one goes back to the page its form stands on, told by the
/// route and not by the request. Why it was refused goes along in the flow; to a browser that shows no
/// cookie of ours, and may keep none, as a closed word in the address.
pub async fn run(State(app): State<AppState>, mut request: Request) -> Response {
    if let Some(record) = request.extensions_mut().remove::<Record>() {
        return answer_again(&app, &request, record);
    }
    let origin = app.config.app_url.origin().to_owned();
    let form = request.uri().path().to_owned();
    let (page, asked) = (standing_on(request.extensions()), request.headers().clone());
    let back = format!("{origin}{}", page_of(page, &asked, None));
    if let Ok(back) = HeaderValue::try_from(back) {
        request.headers_mut().insert(header::REFERER, back);
    }
    // Leptos looks for the very word `text/html`.
    let wants_page = !form_asks_for_json(request.headers());
    let accept = if wants_page { "text/html" } else { "application/json" };
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static(accept));
    let state = app.clone();
    let outcome = Outcome::new(flow::of(&app, request.headers(), Utc::now()));
    let shared = outcome.clone();
    let context = move || {
        provide_context(state.clone());
        provide_context(shared.clone());
    };
    let mut response: Response<Body> =
        handle_server_fns_with_context(context, request).await.into_response();
    let refusal = refusal(&mut response).await;
    // An outage is no fault of the form: whoever asks gets the status, and a page that says so.
    if refusal == Some(AppError::Unavailable) && wants_page {
        return refuse(AppError::Unavailable);
    }
    if let (Some(error), false) = (&refusal, wants_page) {
        *response.status_mut() =
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    }
    if let (Some(error), true) = (&refusal, wants_page) {
        let path = page_of(page, &asked, None);
        let path = path.split('?').next().unwrap_or_default();
        let refused = Refused { form, error: error.clone() };
        let is_kept = outcome.refuse(path, refused).await;
        let shows_cookies = Cookies::new(&app.config).are_sent(&asked);
        let word = (!is_kept || !shows_cookies).then(|| error.word());
        lead_back(&mut response, &page_of(page, &asked, word.as_deref()));
    }
    if let Some(cookie) = outcome.set_cookie(&app).await {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    if response.status() == StatusCode::FOUND {
        *response.status_mut() = StatusCode::SEE_OTHER;
    }
    let location = response.headers().get(header::LOCATION).map(text);
    let path = location.and_then(|to| to.strip_prefix(&origin).map(HeaderValue::try_from));
    if let Some(Ok(path)) = path {
        response.headers_mut().insert(header::LOCATION, path);
    }
    if refusal.is_none() && response.status() == StatusCode::SEE_OTHER {
        response.extensions_mut().insert(outcome.done().await);
    }
    response
}

/// What the form had to say besides goes along: cookies, how long to wait.
fn lead_back(response: &mut Response, page: &str) {
    *response.body_mut() = Body::empty();
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_TYPE);
    headers.remove(header::CONTENT_LENGTH);
    if let Ok(page) = HeaderValue::try_from(page) {
        headers.insert(header::LOCATION, page);
    }
}

/// It came twice, and was acted upon the first time.
fn answer_again(app: &AppState, request: &Request, record: Record) -> Response {
    let mut response = redirect(&record.led_to);
    // What led to the account had made way for another session, and ended nothing.
    if request.uri().path() == SignOut::PATH
        && record.led_to != paths::ACCOUNT
        && Credentials::of(app, request.headers()).are_cookies()
    {
        for cookie in signed_out::cookies(app, request.headers()) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    if let Some(aftermath) = record.aftermath {
        let repeat = |flow: &mut Flow| flow.repeat(aftermath);
        flow::change(app, request.headers(), &mut response, Utc::now(), repeat);
    }
    response
}

/// What a server function answered instead of `Ok`, also when it never came to run; Leptos marks it
/// with a header and leaves the status at 500.
async fn refusal(response: &mut Response) -> Option<AppError> {
    response.headers().get(SERVER_FN_ERROR_HEADER)?;
    let body = std::mem::take(response.body_mut());
    let bytes = to_bytes(body, REFUSAL_MAX).await.unwrap_or_default();
    let error = AppError::de(bytes.clone());
    *response.body_mut() = Body::from(bytes);
    Some(error)
}

/// The page that the form of this request stands on, as its route says.
pub fn standing_on(extensions: &Extensions) -> Option<&'static str> {
    extensions.get::<Arc<Policy>>()?.page
}

/// Where the page of a form lies; `None`: it is one of many, and the request does not say which.
pub fn path_of(page: Option<&str>, headers: &HeaderMap) -> Option<String> {
    let whole = page_of(page, headers, None);
    let path = whole.split('?').next().unwrap_or_default();
    let is_known = page.is_none_or(|it| it.strip_suffix("/{id}") != Some(path));
    is_known.then(|| path.to_owned())
}

/// The page of a form, with the `return_to` it was opened with, and by a code if it was; in a word why
/// it is shown again.
pub fn page_of(page: Option<&str>, headers: &HeaderMap, refused: Option<&str>) -> String {
    let page = page.unwrap_or(paths::SIGN_IN);
    let referer = headers.get(header::REFERER);
    let referer = referer.and_then(|referer| Url::parse(&text(referer)).ok());
    if let Some(all) = page.strip_suffix("/{id}") {
        // Only an id is taken from there.
        let last = referer.as_ref().and_then(|url| url.path_segments()?.next_back()?.parse().ok());
        let one = last.map_or_else(|| all.to_owned(), |id: Uuid| format!("{all}/{id}"));
        return address(&one, &[("refused", refused)]);
    }
    let query: Query = referer.iter().flat_map(|url| url.query_pairs().into_owned()).collect();
    let on = query.return_to();
    let by = query.first("by").filter(|by| ["code", "username"].contains(by));
    let who = query.first("as").filter(|who| *who == "other");
    let on = on.as_ref().map(ReturnTo::as_str);
    address(page, &[("return_to", on), ("by", by), ("as", who), ("refused", refused)])
}
