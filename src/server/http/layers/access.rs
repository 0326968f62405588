//! Who may see what: everything is protected unless its route says otherwise.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use url::Url;

use crate::domain::{AppError, ReturnTo, paths, sign_in_for};
use crate::server::access_tokens::Claims;
use crate::server::accounts;
use crate::server::error::ServerError;
use crate::server::http::cookies::Cookies;
use crate::server::http::forms::draft;
use crate::server::http::parts::header_value::text;
use crate::server::http::parts::kinds::{is_for_programs, is_form};
use crate::server::http::parts::query::query_of;
use crate::server::http::refusal::refuse;
use crate::server::http::routes::{Policies, Policy, Who};
use crate::server::http::who::Access;
use crate::server::state::AppState;

/// `?cookies=…` of the sign-in page.
const BLOCKED: &str = "blocked";

#[derive(Clone)]
pub struct Guard {
    app: AppState,
    /// The pages of no use to someone who is signed in.
    for_guests: Arc<[String]>,
}

impl Guard {
    pub fn new(app: AppState, policies: &Policies) -> Self {
        Self { app, for_guests: policies.for_guests().into() }
    }

    /// Why not. A token may not know yet of a role that was given a moment ago: on the way to a refusal
    /// the account itself is asked.
    async fn missing(&self, policy: &Policy, claims: &Claims) -> Option<ServerError> {
        let Who::Only(role) = policy.who else { return None };
        if claims.roles.contains(&role) {
            return None;
        }
        match accounts::by_id(&self.app.db, claims.sub).await {
            Ok(Some(user)) if user.roles.0.contains(&role) => None,
            Ok(_) => Some(AppError::InsufficientPermissions.into()),
            Err(error) => Some(error),
        }
    }

    /// Comes right from signing in or up, and yet shows no cookie of ours: this browser keeps none, and
    /// would come to the sign-in page again and again without a word. A browser's `Referer` stays that of
    /// the page with the form through the redirect (Fetch §4.4), and our `Referrer-Policy` lets it.
    fn blocks_cookies(&self, headers: &HeaderMap) -> bool {
        let referer = headers.get(header::REFERER).map(text);
        let from = referer.and_then(|referer| Url::parse(&referer).ok()).is_some_and(|page| {
            page.origin().ascii_serialization() == self.app.config.app_url.origin()
                && self.for_guests.iter().any(|guest| guest == page.path())
        });
        from && !Cookies::new(&self.app.config).are_sent(headers)
    }
}

pub async fn guard(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let app = &guard.app;
    let policy = request.extensions().get::<Arc<Policy>>().cloned().unwrap_or_default();
    match request.extensions().get::<Access>() {
        Some(Access::SignedIn(_)) if policy.who == Who::Guests && request.method().is_safe() => {
            Redirect::to(&return_to(&guard, request.uri())).into_response()
        }
        Some(Access::SignedIn(claims)) => match guard.missing(&policy, claims).await {
            None => next.run(request).await,
            Some(error) => refuse(error),
        },
        _ if policy.is_public() => next.run(request).await,
        Some(Access::Unknown) => refuse(AppError::Unavailable),
        Some(Access::Anonymous(_)) | None if is_posted_form(&request) => {
            draft::keep_and_sign_in(app, &policy, request).await
        }
        Some(Access::Anonymous(why)) => refused(&guard, &request, why),
        None => refused(&guard, &request, &AppError::AuthenticationRequired),
    }
}

fn refused(guard: &Guard, request: &Request, why: &AppError) -> Response {
    let path = request.uri().path();
    if is_for_programs(path) {
        return refuse(why.clone());
    }
    if !request.method().is_safe() {
        return Redirect::to(&sign_in_for(path, None)).into_response();
    }
    let wanted = request.uri().path_and_query().map_or(path, |whole| whole.as_str());
    let cookies = guard.blocks_cookies(request.headers()).then_some(BLOCKED);
    Redirect::to(&sign_in_for(wanted, cookies)).into_response()
}

fn is_posted_form(request: &Request) -> bool {
    request.method() == Method::POST && is_form(request.uri().path())
}

/// Where a signed-in person goes on to.
fn return_to(guard: &Guard, uri: &Uri) -> String {
    // Not back to where we came from: that would turn for ever.
    let is_page =
        |path: &ReturnTo| !guard.for_guests.iter().any(|guest| path.as_str().starts_with(guest));
    let wanted = query_of(uri).return_to().filter(is_page);
    wanted.map_or_else(|| paths::ACCOUNT.to_owned(), |path| path.as_str().to_owned())
}
