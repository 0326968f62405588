use std::sync::{Arc, Mutex as StdMutex, PoisonError};

use axum::http::{HeaderValue, StatusCode, header, request::Parts};
use chrono::Utc;
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;
use tokio::sync::Mutex;
use uuid::Uuid;

use super::{path_of, standing_on};
use crate::domain::{AppError, Kept, Login, Notice, Refused};
use crate::server::access_tokens::Claims;
use crate::server::auth::{Entered, Here, Visitor};
use crate::server::client::Client;
use crate::server::error::ServerError;
use crate::server::flows::{Flow, Journey, Kind};
use crate::server::http::cookies::Cookies;
use crate::server::http::once::Done;
use crate::server::http::parts::accept::asks_for_json;
use crate::server::http::who::Access;
use crate::server::http::{flow, late_answers};
use crate::server::state::AppState;

/// What this browser keeps between pages, and what the form has done; [`run`](super::run) says both
/// at the end.
#[derive(Clone)]
pub struct Outcome {
    flow: Arc<Mutex<Flow>>,
    done: Arc<StdMutex<Done>>,
}

impl Outcome {
    pub fn new(flow: Flow) -> Self {
        Self { flow: Arc::new(Mutex::new(flow)), done: Arc::default() }
    }

    pub async fn set_cookie(&self, app: &AppState) -> Option<HeaderValue> {
        flow::set_cookie(app, &*self.flow.lock().await)
    }

    /// `false`: no cookie has room for it.
    pub async fn refuse(&self, page: &str, refused: Refused) -> bool {
        self.flow.lock().await.refuse(page, refused)
    }

    pub async fn done(&self) -> Done {
        let aftermath = self.flow.lock().await.aftermath();
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Done { aftermath, ..done }
    }
}

/// The request and the response of the server function that is running.
pub struct Form {
    pub app: AppState,
    pub parts: Parts,
    client: Client,
    outcome: Outcome,
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
            outcome: expect_context(),
            response: expect_context(),
        }
    }

    pub fn visitor(&self) -> Visitor {
        Visitor::of(&self.app, self.client.clone(), &self.parts.headers)
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

    pub async fn enter(&self, entered: &Entered) {
        let cookies = Cookies::new(&self.app.config);
        let now = Utc::now();
        self.set(cookies.tokens(&entered.tokens, now));
        self.set(vec![cookies.device(&entered.device)]);
        {
            let session = &entered.tokens.session;
            let mut done = self.outcome.done.lock().unwrap_or_else(PoisonError::into_inner);
            (done.session, done.account) = (Some(session.id), Some(session.user_id));
        }
        let mut flow = self.outcome.flow.lock().await;
        flow.forget_login();
        late_answers::mark(&self.app, &mut flow, &entered.tokens, &entered.instead_of, now);
    }

    /// The account that a form without a session was about.
    pub fn concerns(&self, account: Uuid) {
        self.outcome.done.lock().unwrap_or_else(PoisonError::into_inner).account = Some(account);
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
        self.outcome.flow.lock().await.notify(notice);
    }

    /// How far this browser has come with an email.
    pub async fn journey(&self) -> Journey {
        self.outcome.flow.lock().await.journey()
    }

    /// What comes next is done in this browser.
    pub async fn set_out(&self, journey: Journey) {
        self.outcome.flow.lock().await.set_journey(journey);
    }

    /// An email is on its way, and this browser waits for it.
    pub async fn wait_for_email(&self, journey: Journey, notice: Notice) {
        let mut flow = self.outcome.flow.lock().await;
        if self.claims().is_none() {
            flow.remember(&journey.login);
        }
        flow.set_journey(journey);
        flow.notify(notice);
    }

    /// An email has done its work.
    pub async fn arrive(&self, notice: Notice) {
        self.outcome.flow.lock().await.arrive(notice);
    }

    /// What was typed, for the page at this path. Losing it costs a person some typing, no more.
    pub async fn keep(&self, page: &str, kept: &Kept) {
        let mut flow = self.outcome.flow.lock().await;
        if self.claims().is_none() && !kept.login.is_empty() {
            flow.remember(&kept.login);
        }
        let kind = match self.claims() {
            Some(_) => Kind::Draft,
            None if flow.journey().link.is_some() => Kind::Link,
            None => Kind::Visitor,
        };
        if let Err(error) = flow.keep(kind, page, kept).await {
            tracing::warn!(%error, "nothing could be kept for the next page");
        }
    }

    /// What the browser shows of itself to a letter's page.
    pub fn here(&self, journey: &Journey) -> Here<'_> {
        Here { claims: self.claims(), signed_up: journey.signed_up, proven: journey.proven }
    }

    /// A page gets a redirect (by Leptos) and what was typed; a program gets the status (`run`).
    pub async fn refuse(&self, error: impl Into<ServerError>, typed: Option<Kept>) -> AppError {
        let error = error.into().report();
        let wants_page = !asks_for_json(&self.parts.headers) && error != AppError::Unavailable;
        let page = path_of(standing_on(&self.parts.extensions), &self.parts.headers);
        if let (Some(page), Some(kept)) = (page, typed.filter(|it| wants_page && !it.is_empty())) {
            self.keep(&page, &kept).await;
        }
        if let Some(seconds) = error.retry_after() {
            self.response.insert_header(header::RETRY_AFTER, seconds.into());
        }
        error
    }
}

/// What is kept of a refused form, in characters: enough for any login.
const KEPT_MAX: usize = Login::MAX_ADDRESS_CHARS as usize;

pub fn truncated(text: &str) -> String {
    text.chars().take(KEPT_MAX).collect()
}
