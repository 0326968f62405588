//! What a refusal looks like: HTML for people, a problem for programs.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use leptos::config::LeptosOptions;
use leptos::prelude::*;

use crate::app::{ErrorDocument, ErrorDocumentProps};
use crate::components::{DrawOnce, Languages};
use crate::domain::brand::Brand;
use crate::domain::{AppError, ReturnTo, Viewer};
use crate::server::crypto::Secret;
use crate::server::http::json::problem::Problem;
use crate::server::http::once::Once;
use crate::server::http::parts::accept::{asks_for_json, form_asks_for_json};
use crate::server::http::parts::kinds::{is_for_programs, is_form};
use crate::server::http::parts::query::here;
use crate::server::http::refusal::{ReadBy, Refusal};
use crate::server::http::routes::Policies;
use crate::server::leptos_options::stylesheet;
use crate::texts::{Language, Offer, texts};

pub struct Drawing {
    pub options: LeptosOptions,
    pub policies: Policies,
    pub languages: Offer,
    pub brand: Arc<Brand>,
    pub secrets: Arc<Vec<Secret>>,
}

/// Around everything that may refuse.
pub async fn draw(State(drawing): State<Arc<Drawing>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let by_program = wants_problem(&path, request.headers());
    let here = (request.method() == Method::GET).then(|| here(request.uri())).flatten();
    let response = next.run(request).await;
    match response.extensions().get::<Refusal>().cloned() {
        Some(Refusal { error, .. }) if by_program => {
            with(response, Problem::new(&error).into_response())
        }
        Some(Refusal { error, has_page: false }) => {
            let reader = response.extensions().get::<ReadBy>().cloned();
            let chosen = reader.as_ref().and_then(|reader| reader.language);
            let language = chosen.unwrap_or_else(texts);
            let viewer = reader.map(|reader| reader.viewer);
            let page = Html(page(&drawing, &error, &path, here, language, viewer)).into_response();
            let mut response = with(response, page);
            let language = HeaderValue::from_static(language.tag());
            response.headers_mut().insert(header::CONTENT_LANGUAGE, language);
            if let Some(seconds) = error.retry_after() {
                response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
            }
            response
        }
        _ => response,
    }
}

/// What goes wrong is said to a program, and not to a person.
pub fn wants_problem(path: &str, headers: &HeaderMap) -> bool {
    let asks = if is_form(path) { form_asks_for_json } else { asks_for_json };
    is_for_programs(path) || asks(headers)
}

/// What the layers below had to say goes along: cookies, the id of the line in the log, and that another
/// origin may read it.
fn with(first: Response, drawn: Response) -> Response {
    let (mut parts, _) = first.into_parts();
    let (how, body) = drawn.into_parts();
    // Of a page in it, that is not sent.
    for of_body in
        [header::CONTENT_LENGTH, header::CONTENT_ENCODING, header::CONTENT_SECURITY_POLICY]
    {
        parts.headers.remove(of_body);
    }
    parts.headers.extend(how.headers);
    Response::from_parts(parts, body)
}

fn page(
    drawing: &Drawing,
    error: &AppError,
    path: &str,
    here: Option<ReturnTo>,
    language: &'static Language,
    viewer: Option<Viewer>,
) -> String {
    let again = again(&drawing.policies, path);
    let (stylesheet, error) = (stylesheet(&drawing.options), error.clone());
    let here = here.or_else(|| ReturnTo::parse(again));
    let owner = Owner::new();
    owner.with(|| {
        provide_context(language);
        let (account, secrets) =
            (viewer.as_ref().map(|it| it.user.id), Arc::clone(&drawing.secrets));
        provide_context(viewer);
        provide_context(DrawOnce(Arc::new(move |form| Once::draw(&secrets, account, form))));
        provide_context(Arc::clone(&drawing.brand));
        provide_context(Languages::new(drawing.languages.all(), here));
        ErrorDocument(ErrorDocumentProps { stylesheet, error, again }).to_html()
    })
}

/// Where trying again starts.
fn again(policies: &Policies, path: &str) -> &'static str {
    let page = policies.of(&Method::POST, Some(path)).page.unwrap_or_default();
    page.strip_suffix("/{id}").unwrap_or(page)
}
