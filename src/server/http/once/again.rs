use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

use super::press::Press;
use super::record::Record;
use crate::domain::Password;
use crate::server::auth::Credentials;
use crate::server::entity::session::Transport;
use crate::server::entity::user::Model as User;
use crate::server::error::ServerError;
use crate::server::flows::Held;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::{flow, late_answers};
use crate::server::sessions::end::is_any_superseded;
use crate::server::sessions::{self, Tokens};
use crate::server::state::AppState;
use crate::server::{accounts, auth};

/// Whoever presses again after this long wants it again.
const DOUBLE_CLICK: TimeDelta = TimeDelta::seconds(15);

/// What becomes of a request that was answered before.
pub enum Again {
    /// The same answer.
    Response(Response),
    /// The same answer, if whoever asks may still do this at all.
    Through(Record),
    /// It is another request, or may no longer be answered like that one.
    Anew,
}

pub async fn again(
    app: &AppState,
    headers: &HeaderMap,
    press: &Press,
    answered: &Held,
    record: Record,
) -> Result<Again, ServerError> {
    if record.fields != press.fields {
        return Ok(Again::Anew);
    }
    let mut proven = record.had_flow || record.account.is_some_and(|it| press.account == Some(it));
    if let Some(password) = press.password() {
        let Some(record) = one_repeat_less(app, answered, &record).await? else {
            return Ok(Again::Anew);
        };
        let waits_for_email = press.form == "/forms/sign_up" && record.session.is_none();
        if waits_for_email {
            let signed_up = record.aftermath.as_ref().and_then(|it| it.journey.as_ref()?.signed_up);
            let login = press.field("login").unwrap_or_default();
            let pressed = auth::sign_up_pressed_again(app, login, password, signed_up).await;
            return Ok(if pressed? { Again::Through(record) } else { Again::Anew });
        }
        if !is_right(app, record.account, password).await? {
            return Ok(Again::Anew);
        }
        proven = true;
    }
    let now = Utc::now();
    let Some(session) = record.session else {
        let anew = match press.form.as_str() {
            // What has begun since the first is to end as well.
            "/forms/sign_out" | "/forms/end_other_sessions" => {
                is_signed_in(app, headers, press.account, now).await?
            }
            // No double click: whoever went back for it waits for an email that did not come.
            "/forms/forgot_password" | "/forms/resend_verification" => {
                (now - record.at).abs() > DOUBLE_CLICK
            }
            _ => false,
        };
        return Ok(if anew { Again::Anew } else { Again::Through(record) });
    };
    match record.account.filter(|_| proven) {
        Some(account) => entered(app, headers, press, &record, (account, session), now).await,
        None => Ok(Again::Anew),
    }
}

/// `None`: there is none left, or another request was faster: it is asked for again.
async fn one_repeat_less(
    app: &AppState,
    answered: &Held,
    record: &Record,
) -> Result<Option<Record>, ServerError> {
    let Some(repeats_left) = record.repeats_left.checked_sub(1) else { return Ok(None) };
    let record = Record { repeats_left, ..record.clone() };
    let content = serde_json::to_vec(&record).map_err(ServerError::internal)?;
    Ok(app.flows.reword(answered, &content).await?.then_some(record))
}

/// Whether it is the account's own now.
async fn is_right(
    app: &AppState,
    account: Option<Uuid>,
    password: &str,
) -> Result<bool, ServerError> {
    let (Some(account), Ok(password)) = (account, Password::presented(password)) else {
        return Ok(false);
    };
    let user = accounts::by_id(&app.db, account).await?;
    let Some(user) = user.filter(|user| user.disabled_at.is_none()) else { return Ok(false) };
    accounts::is_right(&app.passwords, &user, &password).await
}

async fn is_signed_in(
    app: &AppState,
    headers: &HeaderMap,
    account: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let Some(account) = account else { return Ok(false) };
    for session in Credentials::of(app, headers).sessions(app, &app.db, now).await? {
        if sessions::alive(&app.db, account, session, now).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Where a session was started: after it has ended nothing is answered again. While it is young its
/// cookies are given once more, derived anew.
async fn entered(
    app: &AppState,
    headers: &HeaderMap,
    press: &Press,
    record: &Record,
    (account, session): (Uuid, Uuid),
    now: DateTime<Utc>,
) -> Result<Again, ServerError> {
    let session = sessions::alive(&app.db, account, session, now).await?;
    let session = session.filter(|session| session.transport == Transport::Cookie);
    let user = accounts::by_id(&app.db, account).await?;
    let (Some(session), Some(user)) = (session, user) else { return Ok(Again::Anew) };
    let mut response = redirect(&record.led_to);
    let tokens = sessions::issue_again(app, &app.db, session.id, now).await?;
    if let Some(tokens) = &tokens {
        for cookie in cookies(app, headers, press, tokens, &user, now) {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
    }
    let made_way = made_way(app, headers, session.id, now).await?;
    flow::change(app, headers, &mut response, now, |flow| {
        if let Some(aftermath) = record.aftermath.clone() {
            flow.repeat(aftermath);
        }
        if let Some(tokens) = &tokens {
            late_answers::mark(app, flow, tokens, &made_way, now);
        }
    });
    Ok(Again::Response(response))
}

/// The sessions of this browser that made way for this one: the first answer, whose mark says so, may
/// have arrived before this one and is overwritten.
async fn made_way(
    app: &AppState,
    headers: &HeaderMap,
    session: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<Uuid>, ServerError> {
    let mut made_way = Vec::new();
    for named in Credentials::of(app, headers).sessions(app, &app.db, now).await? {
        if named != session && is_any_superseded(app, &app.db, &[named], now).await? {
            made_way.push(named);
        }
    }
    Ok(made_way)
}

fn cookies(
    app: &AppState,
    headers: &HeaderMap,
    press: &Press,
    tokens: &Tokens,
    user: &User,
    now: DateTime<Utc>,
) -> Vec<HeaderValue> {
    let cookies = Cookies::new(&app.config);
    let known = cookies.read(headers, Name::Device).join(".");
    // As the first time.
    let greeted = match press.form.as_str() {
        "/forms/sign_in" => press.field("remember") == Some("true"),
        _ => false,
    };
    let device = cookies.device(&app.devices.remember(&known, user, greeted, now));
    cookies.tokens(tokens, now).into_iter().chain([device]).collect()
}

pub fn redirect(to: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(to) = HeaderValue::try_from(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}
