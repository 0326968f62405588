//! Drawing pages: what they may know comes in as Leptos context, what they need goes out as headers.

mod brand;
mod greeting;
mod home;
pub mod link;
pub mod mailbox;
mod own;

use std::sync::Arc;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri, header, request::Parts};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::Utc;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::{ResponseOptions, generate_route_list, render_app_async_with_context};

use super::flow;
use super::forms::draft;
use super::layers::headers::page_policy;
use super::once::Once;
use super::parts::kinds::is_for_programs;
use super::parts::query::{here, link_secret, query_of};
use super::refusal::{mark, refuse};
use super::resource::{Page, PageData};
use super::routes::{Policy, Routes};
use crate::app::{App, HasIsland, shell};
use crate::components::{DrawOnce, Here, Languages};
use crate::domain::{AppError, Kept, Notice, Refused, ReturnTo, Site, Viewer, paths, plain};
use crate::server::error::ServerError;
use crate::server::flows::Taken;
use crate::server::leptos_options::stylesheet;
use crate::server::resources;
use crate::server::state::AppState;
use crate::texts::{Zone, texts};

impl Routes {
    /// A page of `app.rs`.
    #[must_use]
    pub fn page(self, path: &str) -> Self {
        self.add(&Method::GET, path, draw)
    }
}

pub fn routes() -> Routes {
    home::routes().merge(brand::routes()).page(paths::MAILBOX).public()
}

/// The pages of `app.rs` of which `routes` say nothing: closed.
pub fn unsaid(routes: Routes) -> Routes {
    generate_route_list(App).iter().fold(routes, |routes, page| {
        let path = page.path();
        if routes.has(&Method::GET, path) { routes } else { routes.page(path) }
    })
}

async fn draw(State(app): State<AppState>, request: Request) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let page = link::page(route);
    if let (Some(page), Some(secret)) = (page, link_secret(request.uri())) {
        let (method, path) = (request.method(), request.uri().path());
        return match link::open(&app, request.headers(), method, path, page, &secret).await {
            Ok(response) => response,
            Err(error) => refuse(error),
        };
    }
    let mut flow = flow::of(&app, request.headers(), Utc::now());
    // HEAD looks without taking.
    let taken = match request.method() {
        &Method::GET => flow.take(request.uri().path()).await,
        _ => Ok(Taken::default()),
    };
    // What cannot be read now may be read later: its cookie stays.
    let Taken { notice, kept, refused, login } = taken.unwrap_or_else(|error| {
        tracing::warn!(%error, "what was kept for a page could not be read");
        Taken::default()
    });
    let (notice, kept) = match request.extensions().get::<Viewer>() {
        Some(viewer) if kept.is_none() && request.method() == Method::GET => {
            let (account, path) = (viewer.user.id, request.uri().path());
            let back = draft::give_back(&app, &mut flow, account, path).await;
            let back = back.unwrap_or_else(|error| {
                tracing::warn!(%error, "a draft could not be read");
                None
            });
            (notice.or(back.as_ref().map(|_| Notice::DraftIsBack)), back)
        }
        _ => (notice, kept),
    };
    let mut data = match load(&app, &Page::of(&request)).await {
        Ok(data) => data,
        Err(error) => return refuse(error),
    };
    if let Some(page) = page {
        let signed_in = request.extensions().get::<Viewer>().map(|viewer| viewer.user.id);
        let unknown = link::is_unknown(&request);
        let mut journey = flow.journey();
        journey.link = journey.link.filter(|_| !link::is_by_code(&request));
        match link::step(&app, journey, page, signed_in, unknown).await {
            Ok(step) => data.give(step),
            Err(error) => return refuse(error),
        }
    }
    if route == Some(paths::SIGN_IN)
        && let Some(visitor) = greeting::visitor(&app, &request)
    {
        greeting::give(&app, &visitor, &mut data).await;
    }
    if route == Some(paths::ADD_EMAIL) && flow.journey().proven.is_none() {
        return Redirect::to(paths::SIGN_IN).into_response();
    }
    let cookie = flow::set_cookie(&app, &flow);
    let here = here(request.uri());
    // Whoever is signed in has nothing to type.
    let login = login.filter(|_| request.extensions().get::<Viewer>().is_none());
    let kept = kept.or_else(|| login.map(|login| Kept { login, ..Kept::default() }));
    let waited = Taken { notice, kept, refused, login: None };
    let mut response = render(app, request, here, waited, data).await;
    if let Some(cookie) = cookie {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

pub async fn load(app: &AppState, page: &Page) -> Result<PageData, ServerError> {
    let mut data = PageData::new(Utc::now());
    mailbox::give(app, page, &mut data)?;
    brand::give(app, page, &mut data)?;
    home::give(app, page, &mut data).await?;
    // All others show what is somebody's.
    if let Some(claims) = &page.claims {
        own::give(app, page, claims, &mut data).await?;
        for resource in resources::ALL {
            (resource.give)(app, page, claims, &mut data).await?;
        }
    }
    Ok(data)
}

/// Says to search engines that a page is none of theirs.
const ROBOTS: HeaderName = HeaderName::from_static("x-robots-tag");

/// An address that is no page.
const NOWHERE: &str = "/404";

pub async fn not_found(State(app): State<AppState>, mut request: Request) -> Response {
    let path = request.uri().path();
    if is_for_programs(path) || !matches!(*request.method(), Method::GET | Method::HEAD) {
        return refuse(AppError::NotFound);
    }
    if let Some(shorter) = without_slash(request.uri()) {
        return Redirect::permanent(&shorter).into_response();
    }
    if request.method() != Method::GET {
        return refuse(AppError::NotFound);
    }
    // The pages' own router is more forgiving than the one the guard listens to (`/./account`):
    // what the guard did not see must not be drawn.
    let here = here(request.uri());
    *request.uri_mut() = Uri::from_static(NOWHERE);
    let data = PageData::new(Utc::now());
    let mut response = render(app, request, here, Taken::default(), data).await;
    *response.status_mut() = StatusCode::NOT_FOUND;
    mark(&mut response, &AppError::NotFound);
    response
}

/// `/account/` is what people mean by `/account`. The query goes along, byte for byte: a link from a
/// letter has its secret there.
fn without_slash(uri: &Uri) -> Option<String> {
    let path = ReturnTo::asked_for(uri.path().strip_suffix('/')?)?;
    let query = uri.query().map(|query| format!("?{}", plain(query)));
    Some(format!("{}{}", path.as_str(), query.unwrap_or_default()))
}

async fn render(
    app: AppState,
    request: Request,
    here: Option<ReturnTo>,
    Taken { notice, kept, refused, .. }: Taken,
    data: PageData,
) -> Response {
    let options = app.leptos.clone();
    let site = Site {
        sends_letters: app.mailer.is_some(),
        has_mailbox: mailbox::is_here(&app),
        confirms_addresses: app.config.require_verified_email,
        sign_up: app.config.sign_up_login,
    };
    let brand = Arc::clone(&app.config.brand);
    let secrets = Arc::clone(&app.secrets);
    let language = texts();
    let languages = Languages::new(app.config.languages.all(), here);
    let reload_port = std::env::var("LEPTOS_WATCH").is_ok().then_some(options.reload_port);
    let path = Here(request.uri().path().to_owned());
    let frames = path.0 == paths::MAILBOX;
    let query = query_of(request.uri());
    // The two doors alone, and by one address each.
    let is_found = request.uri().query().is_none()
        && [paths::SIGN_IN, paths::SIGN_UP].contains(&request.uri().path());
    let policy = request.extensions().get::<Arc<Policy>>();
    let island = HasIsland(policy.is_some_and(|policy| policy.island));
    let context = move || {
        let viewer =
            use_context::<Parts>().and_then(|parts| parts.extensions.get::<Viewer>().cloned());
        provide_context::<Option<Notice>>(notice);
        provide_context::<Option<Kept>>(kept.clone());
        provide_context::<Option<Refused>>(refused.clone());
        provide_context(query.clone());
        provide_context(path.clone());
        provide_context(language);
        provide_context(Arc::clone(&brand));
        provide_context(languages.clone());
        let account = viewer.as_ref().map(|viewer| viewer.user.id);
        let zone =
            viewer.as_ref().and_then(|viewer| Zone::named(viewer.user.time_zone.as_deref()?));
        if let Some(zone) = zone {
            provide_context(zone);
        }
        provide_context::<Option<Viewer>>(viewer);
        let secrets = Arc::clone(&secrets);
        provide_context(DrawOnce(Arc::new(move |form| Once::draw(&secrets, account, form))));
        data.provide();
        provide_context(island);
        provide_context(site);
        set_policy(reload_port, frames);
    };
    let draw = render_app_async_with_context(context, move || {
        shell(options.clone(), stylesheet(&options))
    });
    let mut response = draw(request).await;
    let tag = HeaderValue::from_static(language.tag());
    response.headers_mut().insert(header::CONTENT_LANGUAGE, tag);
    if !is_found {
        response.headers_mut().insert(ROBOTS, HeaderValue::from_static("noindex"));
    }
    response
}

fn set_policy(reload_port: Option<u32>, frames: bool) {
    let (Some(nonce), Some(response)) = (use_nonce(), use_context::<ResponseOptions>()) else {
        return;
    };
    if let Ok(policy) = HeaderValue::try_from(page_policy(&nonce, reload_port, frames)) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, policy);
    }
}
