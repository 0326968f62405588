//! The middleware of docs/SECURITY.md: who is it, and if the access token is over, renew it **before** the
//! handler runs, so that the page drawn in this very response is drawn for the right person.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::refusals::wants_problem;
use crate::domain::{AppError, Viewer};
use crate::server::accounts;
use crate::server::auth::{AccessToken, Credentials};
use crate::server::client::Client;
use crate::server::entity::session::Transport;
use crate::server::error::ServerError;
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::late_answers::{self, Refused};
use crate::server::http::parts::kinds::is_page;
use crate::server::http::refusal::{ReadBy, Refusal};
use crate::server::http::routes::Policy;
use crate::server::http::who::Access;
use crate::server::sessions::renew::{Renewal, renew_first};
use crate::server::state::AppState;
use crate::texts::within;

/// Like a page it is answered from the row.
const ME: &str = "/auth/me";

/// Each looks at one session that turns out to be over: as many as a browser can show.
const MAX_ROUNDS: usize = 4;

pub async fn provide(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let policy = request.extensions().get::<Arc<Policy>>();
    if policy.is_some_and(|policy| policy.renews_nothing) {
        return next.run(request).await;
    }
    let reads_row = is_page(route) || route == Some(ME);
    let now = Utc::now();
    let client = request.extensions().get::<Client>();
    let client = client.expect("`client::identify` is the outermost layer");
    let Identity { access, viewer, cookies } =
        with_row(&app, request.headers(), client, reads_row, now).await;
    let by_program = wants_problem(request.uri().path(), request.headers());
    let reader = viewer.clone().filter(|_| !by_program).map(|viewer| {
        let chosen = viewer.user.language.as_deref();
        ReadBy { language: chosen.and_then(|tag| app.config.languages.offered(tag)), viewer }
    });
    if let Some(viewer) = viewer {
        request.extensions_mut().insert(viewer);
    }
    request.extensions_mut().insert(access);
    let answer = next.run(request);
    let mut response = match reader.as_ref().and_then(|reader| reader.language) {
        Some(language) => within(language, answer).await,
        None => answer.await,
    };
    if let Some(reader) = reader.filter(|_| response.extensions().get::<Refusal>().is_some()) {
        response.extensions_mut().insert(reader);
    }
    add_cookies(&app, &mut response, cookies);
    response
}

/// Who it is, and the cookies that this costs.
struct Identity {
    access: Access,
    /// From the row, where it was asked for.
    viewer: Option<Viewer>,
    cookies: Vec<HeaderValue>,
}

/// What pages and `/auth/me` say comes from the row, and so does what they know of its end: this process
/// may not have heard of it yet. Then the tokens are looked at once more with that knowledge.
async fn with_row(
    app: &AppState,
    headers: &HeaderMap,
    client: &Client,
    reads_row: bool,
    now: DateTime<Utc>,
) -> Identity {
    // Several access tokens can be shown, and a session can make way for another: each is asked for once.
    let mut ended = Vec::new();
    for _ in 0..MAX_ROUNDS {
        let mut identity = identify(app, headers, client, &ended, now).await;
        let Access::SignedIn(claims) = &identity.access else {
            return without_refresh(app, headers, identity, &ended, now).await;
        };
        if !reads_row {
            return identity;
        }
        match accounts::viewer(&app.db, claims.sid, now).await {
            Ok(Some(viewer)) => {
                identity.viewer = Some(viewer);
                return identity;
            }
            Ok(None) => ended.push(claims.sid),
            // What was renewed is renewed.
            Err(error) => {
                error.report();
                return Identity { access: Access::Unknown, ..identity };
            }
        }
    }
    Access::Anonymous(AppError::TokenInvalid).into()
}

/// Sessions that only an access cookie named turned out to be over: no refusal has said what becomes of
/// it.
async fn without_refresh(
    app: &AppState,
    headers: &HeaderMap,
    identity: Identity,
    ended: &[Uuid],
    now: DateTime<Utc>,
) -> Identity {
    let credentials = Credentials::of(app, headers);
    let alone = matches!(credentials, Credentials::Cookies { refresh, .. } if refresh.is_empty());
    if ended.is_empty() || !alone {
        return identity;
    }
    match late_answers::ended(app, headers, ended, now).await {
        Ok(over) => Identity { cookies: Cookies::new(&app.config).end_tokens(over), ..identity },
        Err(error) => {
            error.report();
            Access::Unknown.into()
        }
    }
}

/// `ended`: sessions that are known to be over.
async fn identify(
    app: &AppState,
    headers: &HeaderMap,
    client: &Client,
    ended: &[Uuid],
    now: DateTime<Utc>,
) -> Identity {
    let credentials = Credentials::of(app, headers);
    let why = match credentials.access_token(app, ended, now) {
        AccessToken::Valid(claims) => {
            app.live.saw(claims.sid, claims.rc, now);
            return Access::SignedIn(claims).into();
        }
        AccessToken::Expired => AppError::TokenExpired,
        AccessToken::Bad => AppError::TokenInvalid,
        AccessToken::Absent => AppError::AuthenticationRequired,
    };
    let Credentials::Cookies { refresh, .. } = credentials else {
        return Access::Anonymous(why).into();
    };
    if refresh.is_empty() {
        return Access::Anonymous(why).into();
    }
    renewed(app, headers, &refresh, client, now).await.unwrap_or_else(|error| {
        error.report();
        Access::Unknown.into()
    })
}

async fn renewed(
    app: &AppState,
    headers: &HeaderMap,
    refresh: &[String],
    client: &Client,
    now: DateTime<Utc>,
) -> Result<Identity, ServerError> {
    let cookies = Cookies::new(&app.config);
    let tokens = match renew_first(app, refresh, Transport::Cookie, client, now).await? {
        Renewal::Renewed(tokens) => tokens,
        refused => match late_answers::refused(app, headers, &refused, refresh, now).await? {
            Refused::Overtaken(tokens) => tokens,
            Refused::Over(over) => {
                let cookies = cookies.end_tokens(over);
                let access = Access::Anonymous(AppError::TokenInvalid);
                return Ok(Identity { access, viewer: None, cookies });
            }
        },
    };
    let Some(claims) = tokens.claims(app, now) else {
        tracing::error!("a token that was signed just now is not valid");
        return Ok(Access::Unknown.into());
    };
    Ok(Identity {
        access: Access::SignedIn(Box::new(claims)),
        viewer: None,
        cookies: cookies.tokens(&tokens, now),
    })
}

impl From<Access> for Identity {
    fn from(access: Access) -> Self {
        Self { access, viewer: None, cookies: Vec::new() }
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
