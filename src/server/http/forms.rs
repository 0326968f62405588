//! The forms: server functions reached by a plain `POST`, answered with a redirect (303), so that
//! reload posts nothing twice.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use chrono::Utc;
use leptos::prelude::{FromServerFnError, expect_context, provide_context};
use leptos_axum::{ResponseOptions, handle_server_fns_with_context};
use url::Url;

use super::access::ACCOUNT;
use super::client::Client;
use super::cookies::{Cookies, Name};
use super::credentials::Credentials;
use super::entry::{self, Credential, Entered, Visitor};
use super::error_page;
use super::routes::Routes;
use super::viewer::Access;
use crate::domain::{AppError, Kept, Notice, ReturnTo};
use crate::server::entity::session::Transport;
use crate::server::flows::FormName;
use crate::server::state::AppState;

/// What is kept of a refused form, in characters: enough for any login.
const KEPT_MAX: usize = 200;

/// In bytes: an error of ours is a few words.
const REFUSAL_MAX: usize = 4096;

pub fn routes() -> Routes {
    let mut paths: Vec<_> = server_fn_paths().collect();
    paths.sort_unstable_by_key(|(path, _)| *path);
    paths.iter().fold(Routes::default(), |routes, (path, method)| routes.add(method, path, run))
}

fn server_fn_paths() -> impl Iterator<Item = (&'static str, Method)> {
    leptos::server_fn::axum::server_fn_paths()
}

/// Runs the server function. A refused one goes back to the page its form stands on, told by the
/// route and not by the request, with the error as a closed word in the URL.
async fn run(State(app): State<AppState>, mut request: Request) -> Response {
    let origin = app.config.app_url.origin().to_owned();
    let back = format!("{origin}{}", page_of(&request));
    if let Ok(back) = HeaderValue::try_from(back) {
        request.headers_mut().insert(header::REFERER, back);
    }
    let path = request.uri().path().to_owned();
    let wants_page = wants_page(request.headers());
    let state = app.clone();
    let context = move || provide_context(state.clone());
    let mut response: Response<Body> =
        handle_server_fns_with_context(context, request).await.into_response();
    let refusal = refusal(&mut response).await;
    // An outage is no fault of the form: whoever asks gets the status, and a page that says so.
    if refusal == Some(AppError::Unavailable) && wants_page {
        return error_page::answer(&path, &app, &AppError::Unavailable);
    }
    if let (Some(error), false) = (&refusal, wants_page) {
        *response.status_mut() =
            StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    }
    if response.status() == StatusCode::FOUND {
        *response.status_mut() = StatusCode::SEE_OTHER;
    }
    let location = response.headers().get(header::LOCATION).and_then(|to| to.to_str().ok());
    let path = location.and_then(|to| to.strip_prefix(&origin)).map(HeaderValue::try_from);
    if let Some(Ok(path)) = path {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

/// What a server function answered instead of `Ok`, also when it never came to run; Leptos marks it
/// with a header and leaves the status at 500.
async fn refusal(response: &mut Response) -> Option<AppError> {
    response.headers().get(leptos::server_fn::error::SERVER_FN_ERROR_HEADER)?;
    let body = std::mem::take(response.body_mut());
    let bytes = axum::body::to_bytes(body, REFUSAL_MAX).await.unwrap_or_default();
    let error = AppError::de(bytes.clone());
    *response.body_mut() = Body::from(bytes);
    Some(error)
}

fn wants_page(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

/// The page that a form stands on.
pub fn page(form: &str) -> Option<&'static str> {
    match form {
        "/forms/sign_in" => Some("/sign-in"),
        "/forms/sign_up" => Some("/sign-up"),
        "/forms/sign_out" => Some("/"),
        "/forms/change_password" => Some(ACCOUNT),
        _ => None,
    }
}

/// The page of a form, with the `return_to` it was opened with.
fn page_of(request: &Request) -> String {
    let page = page(request.uri().path()).unwrap_or("/");
    let referer = request.headers().get(header::REFERER).and_then(|referer| referer.to_str().ok());
    let wanted = referer.and_then(|referer| Url::parse(referer).ok()).and_then(|url| {
        let (_, value) = url.query_pairs().find(|(name, _)| name == "return_to")?;
        ReturnTo::parse(&value)
    });
    match wanted {
        Some(wanted) => {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("return_to", wanted.as_str())
                .finish();
            format!("{page}?{query}")
        }
        None => page.to_owned(),
    }
}

pub async fn sign_in(
    login: &str,
    password: &str,
    remember: bool,
    return_to: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let given = Credential { login, password, remember, transport: Transport::Cookie };
    match entry::sign_in(&form.app, &form.visitor(), &given).await {
        Ok(entered) => {
            form.enter(&entered);
            form.go(&after(return_to));
            Ok(())
        }
        Err(error) => {
            let kept = Kept { login: cut(login), remember: Some(remember) };
            Err(form.refuse(error.into(), Some((FormName::SignIn, kept))).await)
        }
    }
}

pub async fn sign_up(login: &str, password: &str, return_to: &str) -> Result<(), AppError> {
    let form = Form::current();
    let given = Credential { login, password, remember: true, transport: Transport::Cookie };
    match entry::sign_up(&form.app, &form.visitor(), &given).await {
        Ok(entered) => {
            form.enter(&entered);
            form.notify(Notice::Welcome).await;
            form.go(&after(return_to));
            Ok(())
        }
        Err(error) => {
            let kept = Kept { login: cut(login), remember: None };
            Err(form.refuse(error.into(), Some((FormName::SignUp, kept))).await)
        }
    }
}

pub async fn sign_out() -> Result<(), AppError> {
    let form = Form::current();
    match entry::sign_out(&form.app, &form.visitor()).await {
        Ok(()) => {
            if Credentials::of(&form.app, &form.parts.headers).are_cookies() {
                form.set(Cookies::new(&form.app.config).clear_tokens());
            }
            form.notify(Notice::SignedOut).await;
            form.go("/");
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

pub async fn change_password(current: &str, new: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(Access::SignedIn(claims)) = form.parts.extensions.get::<Access>() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match entry::change_password(&form.app, &form.visitor(), claims.sid, current, new).await {
        Ok(entered) => {
            form.enter(&entered);
            form.notify(Notice::PasswordChanged).await;
            form.go(ACCOUNT);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

/// The request and the response of the server function that is running.
struct Form {
    app: AppState,
    parts: Parts,
    client: Client,
    response: ResponseOptions,
}

impl Form {
    fn current() -> Self {
        let parts = expect_context::<Parts>();
        let client = parts.extensions.get::<Client>().cloned();
        Self {
            app: expect_context(),
            client: client.expect("`client::identify` is the outermost layer"),
            parts,
            response: expect_context(),
        }
    }

    fn visitor(&self) -> Visitor<'_> {
        Visitor { client: &self.client, headers: &self.parts.headers }
    }

    fn enter(&self, entered: &Entered) {
        self.set(Cookies::new(&self.app.config).tokens(&entered.tokens, Utc::now()));
    }

    fn set(&self, cookies: Vec<HeaderValue>) {
        for cookie in cookies {
            self.response.append_header(header::SET_COOKIE, cookie);
        }
    }

    fn go(&self, path: &str) {
        if let Ok(path) = HeaderValue::try_from(path) {
            self.response.insert_header(header::LOCATION, path);
            self.response.set_status(StatusCode::SEE_OTHER);
        }
    }

    async fn notify(&self, notice: Notice) {
        let kept = self.app.flows.open(None).notify(notice).await;
        self.set_flow(kept);
    }

    /// A page gets a redirect (by Leptos) and what was typed; a program gets the status (`run`).
    async fn refuse(&self, error: AppError, typed: Option<(FormName, Kept)>) -> AppError {
        if let (Some((form, kept)), true) = (typed, wants_page(&self.parts.headers)) {
            let cookie = Cookies::new(&self.app.config).read(&self.parts.headers, Name::Flow);
            let flow = self.app.flows.open(cookie.first().map(String::as_str));
            if !kept.login.is_empty() && error != AppError::Unavailable {
                self.set_flow(flow.keep(form, &kept).await);
            }
        }
        if let Some(seconds) = error.retry_after() {
            self.response.insert_header(header::RETRY_AFTER, seconds.into());
        }
        error
    }

    /// Losing it costs a person some typing, no more.
    fn set_flow(&self, kept: Result<String, crate::server::error::ServerError>) {
        match kept {
            Ok(id) => self.set(vec![Cookies::new(&self.app.config).flow(&id)]),
            Err(error) => tracing::warn!(%error, "nothing could be kept for the next page"),
        }
    }
}

fn after(return_to: &str) -> String {
    ReturnTo::parse(return_to).map_or_else(|| ACCOUNT.to_owned(), |path| path.as_str().to_owned())
}

fn cut(text: &str) -> String {
    text.chars().take(KEPT_MAX).collect()
}
