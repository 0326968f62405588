//! The flow of the browser that asks, and the line by which the answer changes it.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::cookies::{Cookies, Name};
use crate::server::flows::{Cookie, Flow};
use crate::server::state::AppState;

pub fn of(app: &AppState, headers: &HeaderMap, now: DateTime<Utc>) -> Flow {
    app.flows.open(&Cookies::new(&app.config).read(headers, Name::Flow), now)
}

/// `None`: the browser keeps what it has.
pub fn set_cookie(app: &AppState, flow: &Flow) -> Option<HeaderValue> {
    let cookies = Cookies::new(&app.config);
    Some(match flow.cookie()? {
        Cookie::Set(sealed) => cookies.flow(&sealed),
        Cookie::Clear => cookies.clear(Name::Flow),
    })
}

/// Into an answer that says nothing of it yet.
pub fn put(app: &AppState, response: &mut Response, flow: &Flow) {
    if let Some(cookie) = set_cookie(app, flow) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// Changes the flow in an answer that is complete, on top of what the answer says of it already.
pub fn change(
    app: &AppState,
    asked: &HeaderMap,
    response: &mut Response,
    now: DateTime<Utc>,
    change: impl FnOnce(&mut Flow),
) {
    let cookies = Cookies::new(&app.config);
    let lines: Vec<HeaderValue> =
        response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    let (ours, others): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|line| cookies.is_for(line, Name::Flow));
    let mut flow = match ours.last() {
        Some(line) => app.flows.open(&Cookies::value(line).into_iter().collect::<Vec<_>>(), now),
        None => of(app, asked, now),
    };
    change(&mut flow);
    let Some(line) = set_cookie(app, &flow) else { return };
    let headers = response.headers_mut();
    headers.remove(header::SET_COOKIE);
    for line in others.into_iter().chain([line]) {
        headers.append(header::SET_COOKIE, line);
    }
}
