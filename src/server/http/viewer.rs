//! The middleware of docs/SECURITY.md: who is it, and if the access token is over, renew it **before** the
//! handler runs, so that the page drawn in this very response is drawn for the right person.

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use chrono::{DateTime, Utc};

use super::access;
use super::cookies::{Cookies, Name};
use super::credentials::{AccessToken, Credentials};
use super::pages;
use crate::domain::AppError;
use crate::server::access_token::Claims;
use crate::server::accounts;
use crate::server::client::Client;
use crate::server::entity::session::Transport;
use crate::server::sessions::renew::{Renewal, renew_first};
use crate::server::state::AppState;

/// What the request's credentials came to. In the extensions of every request that asks.
#[derive(Clone, Debug)]
pub enum Access {
    SignedIn(Box<Claims>),
    /// And what a program is told about it.
    Anonymous(AppError),
    /// The database cannot be asked: neither in nor out, and the cookies are left alone.
    Unknown,
}

pub async fn provide(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    if !access::is_renewed(route) {
        return next.run(request).await;
    }
    let for_page = pages::is_page(route);
    let now = Utc::now();
    let (mut access, mut cookies) = {
        let client = request.extensions().get::<Client>();
        let client = client.expect("`client::identify` is the outermost layer");
        identify(&app, request.headers(), client, now).await
    };
    if let (true, Access::SignedIn(claims)) = (for_page, &access) {
        match accounts::viewer(&app.db, claims.sid, now).await.map_err(AppError::from) {
            Ok(Some(viewer)) => drop(request.extensions_mut().insert(viewer)),
            Ok(None) => {
                access = Access::Anonymous(AppError::TokenInvalid);
                if Credentials::of(&app, request.headers()).are_cookies() {
                    cookies = Cookies::new(&app.config).clear_tokens();
                }
            }
            Err(_) => access = Access::Unknown,
        }
    }
    request.extensions_mut().insert(access);
    let mut response = next.run(request).await;
    add_cookies(&app, &mut response, cookies);
    response
}

/// Who it is, and the cookies that this costs.
async fn identify(
    app: &AppState,
    headers: &HeaderMap,
    client: &Client,
    now: DateTime<Utc>,
) -> (Access, Vec<HeaderValue>) {
    let credentials = Credentials::of(app, headers);
    let why = match credentials.access_token(app, now) {
        AccessToken::Valid(claims) => {
            app.live.saw(claims.sid, claims.rc, now);
            return (Access::SignedIn(claims), Vec::new());
        }
        AccessToken::Expired => AppError::TokenExpired,
        AccessToken::Bad => AppError::TokenInvalid,
        AccessToken::Absent => AppError::AuthenticationRequired,
    };
    let Credentials::Cookies { refresh, .. } = credentials else {
        return (Access::Anonymous(why), Vec::new());
    };
    let cookies = Cookies::new(&app.config);
    if refresh.is_empty() {
        return (Access::Anonymous(why), Vec::new());
    }
    match renew_first(app, &refresh, Transport::Cookie, client, now).await {
        Ok(Renewal::Renewed(tokens)) => {
            let Some(claims) = tokens.claims(app, now) else {
                tracing::error!("a token that was signed just now is not valid");
                return (Access::Unknown, Vec::new());
            };
            (Access::SignedIn(Box::new(claims)), cookies.tokens(&tokens, now))
        }
        Ok(Renewal::Invalid | Renewal::Reused) => {
            (Access::Anonymous(AppError::TokenInvalid), cookies.clear_tokens())
        }
        Err(error) => {
            let _: AppError = error.into();
            (Access::Unknown, Vec::new())
        }
    }
}

/// A cookie that the handler set wins: it knows better who is signed in now.
fn add_cookies(app: &AppState, response: &mut Response, cookies: Vec<HeaderValue>) {
    let rules = Cookies::new(&app.config);
    let set: Vec<HeaderValue> =
        response.headers().get_all(header::SET_COOKIE).iter().cloned().collect();
    let by_handler = |name| set.iter().any(|line| rules.is_for(line, name));
    if by_handler(Name::AccessToken) || by_handler(Name::RefreshToken) {
        return;
    }
    for cookie in cookies {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
