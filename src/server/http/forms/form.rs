use std::sync::Arc;

use axum::http::{HeaderValue, StatusCode, header, request::Parts};
use chrono::Utc;
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::domain::{AppError, Kept, Notice};
use crate::server::access_token::Claims;
use crate::server::client::Client;
use crate::server::flows::{Flow, FormName, Journey, Kind};
use crate::server::http::accept::asks_for_json;
use crate::server::http::cookies::Cookies;
use crate::server::http::entry::{Entered, Here, Visitor};
use crate::server::http::flow;
use crate::server::http::viewer::Access;
use crate::server::state::AppState;

/// What this browser keeps between pages; [`run`](super::run) writes the cookie at the end.
#[derive(Clone)]
pub struct SharedFlow(Arc<Mutex<Flow>>);

impl SharedFlow {
    pub fn new(flow: Flow) -> Self {
        Self(Arc::new(Mutex::new(flow)))
    }

    pub async fn set_cookie(&self, app: &AppState) -> Option<HeaderValue> {
        flow::set_cookie(app, &*self.0.lock().await)
    }
}

/// The request and the response of the server function that is running.
pub struct Form {
    pub app: AppState,
    pub parts: Parts,
    client: Client,
    flow: SharedFlow,
    response: ResponseOptions,
}

impl Form {
    /// # Panics
    /// Outside of a server function: the contexts are missing there.
    pub fn current() -> Self {
        let parts = expect_context::<Parts>();
        let client = parts.extensions.get::<Client>().cloned();
        Self {
            app: expect_context(),
            client: client.expect("`client::identify` is the outermost layer"),
            parts,
            flow: expect_context(),
            response: expect_context(),
        }
    }

    pub fn visitor(&self) -> Visitor<'_> {
        Visitor { client: &self.client, headers: &self.parts.headers }
    }

    /// Whose session it is.
    pub fn claims(&self) -> Option<&Claims> {
        match self.parts.extensions.get::<Access>() {
            Some(Access::SignedIn(claims)) => Some(claims),
            _ => None,
        }
    }

    /// Whose account it is.
    pub fn owner(&self) -> Result<Uuid, AppError> {
        self.claims().map(|claims| claims.sub).ok_or(AppError::AuthenticationRequired)
    }

    pub fn enter(&self, entered: &Entered) {
        let cookies = Cookies::new(&self.app.config);
        self.set(cookies.tokens(&entered.tokens, Utc::now()));
        self.set(vec![cookies.device(&entered.device)]);
    }

    pub fn set(&self, cookies: Vec<HeaderValue>) {
        for cookie in cookies {
            self.response.append_header(header::SET_COOKIE, cookie);
        }
    }

    pub fn go(&self, path: &str) {
        if let Ok(path) = HeaderValue::try_from(path) {
            self.response.insert_header(header::LOCATION, path);
            self.response.set_status(StatusCode::SEE_OTHER);
        }
    }

    pub async fn notify(&self, notice: Notice) {
        self.flow.0.lock().await.notify(notice);
    }

    /// How far this browser has come with an email.
    pub async fn journey(&self) -> Journey {
        self.flow.0.lock().await.journey()
    }

    /// An email is on its way, and this browser waits for it.
    pub async fn wait_for_email(&self, journey: Journey, notice: Notice) {
        let mut flow = self.flow.0.lock().await;
        flow.set_journey(journey);
        flow.notify(notice);
    }

    /// An email has done its work.
    pub async fn arrive(&self, notice: Notice) {
        self.flow.0.lock().await.arrive(notice);
    }

    /// What was typed, for the page of this form. Losing it costs a person some typing, no more.
    pub async fn keep(&self, form: FormName, kept: &Kept) {
        let mut flow = self.flow.0.lock().await;
        let kind = match self.claims() {
            Some(_) => Kind::Draft,
            None if flow.journey().link.is_some() => Kind::Link,
            None => Kind::Visitor,
        };
        if let Err(error) = flow.keep(kind, form, kept).await {
            tracing::warn!(%error, "nothing could be kept for the next page");
        }
    }

    /// What the browser shows of itself to a letter's page.
    pub fn here(&self, journey: &Journey) -> Here<'_> {
        Here { claims: self.claims(), signed_up: journey.signed_up }
    }

    /// A page gets a redirect (by Leptos) and what was typed; a program gets the status (`run`).
    pub async fn refuse(&self, error: AppError, typed: Option<(FormName, Kept)>) -> AppError {
        if let (Some((form, kept)), false) = (typed, asks_for_json(&self.parts.headers))
            && !kept.is_empty()
            && error != AppError::Unavailable
        {
            self.keep(form, &kept).await;
        }
        if let Some(seconds) = error.retry_after() {
            self.response.insert_header(header::RETRY_AFTER, seconds.into());
        }
        error
    }
}
