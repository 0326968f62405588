//! Who may see what: everything is protected unless it is listed here.

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use url::Url;

use super::viewer::Access;
use crate::domain::{AppError, DraftField, ReturnTo, Role, address, paths};
use crate::server::access_tokens::Claims;
use crate::server::accounts;
use crate::server::http::cookies::Cookies;
use crate::server::http::forms::draft;
use crate::server::http::json::problem::Problem;
use crate::server::http::pages::error_page;
use crate::server::http::parts::header_value::text;
use crate::server::http::parts::query::query_of;
use crate::server::state::AppState;

/// The one list of what strangers may ask for.
const PUBLIC: &[&str] = &[
    paths::HOME,
    paths::SIGN_IN,
    paths::SIGN_UP,
    paths::VERIFY_EMAIL,
    paths::FORGOT_PASSWORD,
    paths::RESET_PASSWORD,
    paths::NOT_MINE,
    paths::UNDO_EMAIL_CHANGE,
    "/forms/sign_in",
    "/forms/sign_up",
    "/forms/sign_out",
    "/forms/verify_email",
    "/forms/resend_verification",
    "/forms/forgot_password",
    "/forms/reset_password",
    "/forms/not_mine",
    "/forms/undo_email_change",
    "/auth/sign-in",
    "/auth/sign-up",
    "/auth/sign-out",
    "/auth/refresh",
    "/auth/verify-email",
    "/auth/verify-email/resend",
    "/auth/forgot-password",
    "/auth/reset-password",
    "/auth/reset-password/not-mine",
    "/auth/change-email/undo",
    "/api",
    "/api/openapi.json",
    "/api/ui/{file}",
    "/.well-known/jwks.json",
    "/.well-known/change-password",
    paths::MAILBOX,
    paths::MAILBOX_EMAIL,
    "/healthz",
    "/readyz",
];

/// Routes that make or end sessions themselves, and those that nobody's session matters to: nothing
/// is renewed on the way.
const NOT_RENEWED: &[&str] = &[
    "/forms/sign_in",
    "/forms/sign_up",
    "/forms/sign_out",
    "/auth/sign-in",
    "/auth/sign-up",
    "/auth/sign-out",
    "/auth/refresh",
    "/forms/resend_verification",
    "/forms/forgot_password",
    "/forms/reset_password",
    "/forms/not_mine",
    "/auth/verify-email/resend",
    "/auth/forgot-password",
    "/auth/reset-password",
    "/auth/reset-password/not-mine",
    "/api",
    "/api/openapi.json",
    "/api/ui/{file}",
    "/.well-known/jwks.json",
    "/.well-known/change-password",
    "/healthz",
    "/readyz",
];

/// Of no use to someone who is signed in.
const FOR_GUESTS: &[&str] = &[paths::SIGN_IN, paths::SIGN_UP];

/// `?cookies=…` of the sign-in page.
const BLOCKED: &str = "blocked";

/// No route at all (a 404) tells nobody anything.
pub fn is_public(route: Option<&str>) -> bool {
    route.is_none_or(|route| PUBLIC.contains(&route))
}

pub fn is_renewed(route: Option<&str>) -> bool {
    route.is_none_or(|route| !NOT_RENEWED.contains(&route))
}

#[derive(Clone)]
pub struct Guard {
    app: AppState,
    needs: Arc<[(Method, String, Role)]>,
    keeps: Arc<[(String, Vec<DraftField>)]>,
}

impl Guard {
    pub fn new(
        app: AppState,
        needs: Vec<(Method, String, Role)>,
        keeps: Vec<(String, Vec<DraftField>)>,
    ) -> Self {
        Self { app, needs: needs.into(), keeps: keeps.into() }
    }

    /// What of a form may be kept.
    fn kept_of(&self, form: &str) -> &[DraftField] {
        let found = self.keeps.iter().find(|(path, _)| path == form);
        found.map_or(&[], |(_, fields)| fields)
    }

    /// Why not. A token may not know yet of a role that was given a moment ago: on the way to a refusal
    /// the account itself is asked.
    async fn missing(
        &self,
        method: &Method,
        route: Option<&str>,
        claims: &Claims,
    ) -> Option<AppError> {
        if !self.lacks(method, route, &claims.roles) {
            return None;
        }
        match accounts::by_id(&self.app.db, claims.sub).await {
            Ok(Some(user)) if !self.lacks(method, route, &user.roles.0) => None,
            Ok(_) => Some(AppError::InsufficientPermissions),
            Err(error) => Some(error.into()),
        }
    }

    /// Whether a route asks for a role that these are not.
    fn lacks(&self, method: &Method, route: Option<&str>, roles: &[Role]) -> bool {
        let asks = |(needed, path, _): &&(Method, String, Role)| {
            // HEAD is answered by what answers GET.
            let method = if method == Method::HEAD { &Method::GET } else { method };
            needed == method && Some(path.as_str()) == route
        };
        self.needs.iter().filter(asks).any(|(_, _, role)| !roles.contains(role))
    }
}

pub async fn guard(State(guard): State<Guard>, request: Request, next: Next) -> Response {
    let app = &guard.app;
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let access = request.extensions().get::<Access>();
    match access {
        Some(Access::SignedIn(claims)) => match route {
            Some(route) if FOR_GUESTS.contains(&route) && request.method().is_safe() => {
                Redirect::to(&return_to(request.uri())).into_response()
            }
            _ => match guard.missing(request.method(), route, claims).await {
                None => next.run(request).await,
                Some(error) => error_page::answer(request.uri().path(), app, &error),
            },
        },
        _ if is_public(route) => next.run(request).await,
        Some(Access::Unknown) => {
            error_page::answer(request.uri().path(), app, &AppError::Unavailable)
        }
        Some(Access::Anonymous(_)) | None if is_form(&request) => {
            let kept = guard.kept_of(request.uri().path());
            draft::keep_and_sign_in(app, kept, request).await
        }
        Some(Access::Anonymous(why)) => refuse(app, &request, why),
        None => refuse(app, &request, &AppError::AuthenticationRequired),
    }
}

fn refuse(app: &AppState, request: &Request, why: &AppError) -> Response {
    let path = request.uri().path();
    if error_page::is_for_programs(path) {
        return Problem::new(why).into_response();
    }
    if !request.method().is_safe() {
        return Redirect::to(&sign_in_for(path, None)).into_response();
    }
    let wanted = request.uri().path_and_query().map_or(path, |whole| whole.as_str());
    let cookies = blocks_cookies(app, request.headers()).then_some(BLOCKED);
    Redirect::to(&sign_in_for(wanted, cookies)).into_response()
}

/// Comes right from signing in or up, and yet shows no cookie of ours: this browser keeps none, and
/// would come to the sign-in page again and again without a word. A browser's `Referer` stays that of
/// the page with the form through the redirect (Fetch §4.4), and our `Referrer-Policy` lets it.
fn blocks_cookies(app: &AppState, headers: &HeaderMap) -> bool {
    let referer = headers.get(header::REFERER).map(text);
    let from = referer.and_then(|referer| Url::parse(&referer).ok()).is_some_and(|page| {
        page.origin().ascii_serialization() == app.config.app_url.origin()
            && FOR_GUESTS.contains(&page.path())
    });
    from && !Cookies::new(&app.config).are_sent(headers)
}

fn is_form(request: &Request) -> bool {
    request.method() == Method::POST && request.uri().path().starts_with("/forms/")
}

pub fn sign_in_for(wanted: &str, cookies: Option<&str>) -> String {
    let wanted = ReturnTo::asked_for(wanted);
    let wanted = wanted.as_ref().map(ReturnTo::as_str);
    address(paths::SIGN_IN, &[("return_to", wanted), ("cookies", cookies)])
}

/// Where a signed-in person goes on to.
fn return_to(uri: &Uri) -> String {
    // Not back to where we came from: that would turn for ever.
    let is_page =
        |path: &ReturnTo| !FOR_GUESTS.iter().any(|guest| path.as_str().starts_with(guest));
    let wanted = query_of(uri).return_to().filter(is_page);
    wanted.map_or_else(|| paths::ACCOUNT.to_owned(), |path| path.as_str().to_owned())
}
