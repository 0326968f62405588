use axum::http::{HeaderValue, StatusCode, header, request::Parts};
use chrono::Utc;
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;
use uuid::Uuid;

use super::wants_page;
use crate::domain::{AppError, Kept, Notice};
use crate::server::access_token::Claims;
use crate::server::client::Client;
use crate::server::error::ServerError;
use crate::server::flows::{Flow, FormName, Journey};
use crate::server::http::cookies::{Cookies, Name};
use crate::server::http::entry::{Entered, Here, Visitor};
use crate::server::http::viewer::Access;
use crate::server::state::AppState;

/// The request and the response of the server function that is running.
pub struct Form {
    pub app: AppState,
    pub parts: Parts,
    client: Client,
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
        let kept = self.flow().notify(notice).await;
        self.set_flow(kept);
    }

    /// What this browser keeps between pages.
    pub fn flow(&self) -> Flow {
        let cookie = Cookies::new(&self.app.config).read(&self.parts.headers, Name::Flow);
        self.app.flows.open(cookie.first().map(String::as_str))
    }

    /// A letter is on its way, and this browser waits for it.
    pub async fn wait_for_letter(&self, journey: &Journey, notice: Notice) {
        let flow = self.flow();
        let kept = match flow.set_journey(journey).await {
            Ok(_) => flow.notify(notice).await,
            error => error,
        };
        self.set_flow(kept);
    }

    /// A letter has done its work.
    pub async fn arrive(&self, notice: Notice) {
        let kept = self.flow().arrive(notice).await;
        self.set_flow(kept);
    }

    /// What the browser shows of itself to a letter's page.
    pub fn here(&self, journey: &Journey) -> Here<'_> {
        Here { claims: self.claims(), signed_up: journey.signed_up }
    }

    /// A page gets a redirect (by Leptos) and what was typed; a program gets the status (`run`).
    pub async fn refuse(&self, error: AppError, typed: Option<(FormName, Kept)>) -> AppError {
        if let (Some((form, kept)), true) = (typed, wants_page(&self.parts.headers)) {
            let flow = self.flow();
            if !kept.is_empty() && error != AppError::Unavailable {
                self.set_flow(flow.keep(form, &kept).await);
            }
        }
        if let Some(seconds) = error.retry_after() {
            self.response.insert_header(header::RETRY_AFTER, seconds.into());
        }
        error
    }

    /// Losing it costs a person some typing, no more.
    pub fn set_flow(&self, kept: Result<String, ServerError>) {
        match kept {
            Ok(id) => self.set(vec![Cookies::new(&self.app.config).flow(&id)]),
            Err(error) => tracing::warn!(%error, "nothing could be kept for the next page"),
        }
    }
}
