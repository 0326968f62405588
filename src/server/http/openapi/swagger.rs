//! `/api`: Swagger UI on the `OpenAPI` document, from files that are part of the program.

use std::sync::Arc;

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderName, Method, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use html_escape::{encode_double_quoted_attribute, encode_text};
use utoipa_swagger_ui::Config;

use crate::domain::AppError;
use crate::server::http::json::problem::Problem;
use crate::server::http::openapi;
use crate::server::http::parts::path_part::PathPart;
use crate::server::http::routes::Routes;
use crate::server::state::AppState;

/// `{name}` and `{icon}` are the brand's.
const PAGE: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>API · {name}</title>
<link rel="icon" href="{icon}">
<link rel="stylesheet" href="/api/ui/swagger-ui.css">
<link rel="stylesheet" href="/brand.css">
<link rel="stylesheet" href="/api/ui/ours.css">
</head>
<body>
<header><a href="/">{name}</a></header>
<main id="swagger-ui"><p>This page needs JavaScript. The document itself: <a href="/api/openapi.json">/api/openapi.json</a></p></main>
<script src="/api/ui/swagger-ui-bundle.js"></script>
<script src="/api/ui/start.js"></script>
</body>
</html>
"#;

/// After Swagger UI's own: the brand's colours, and something for the dark.
const STYLE: &str = include_str!("swagger.css");

/// `validatorUrl`: no other site hears of this document.
const START: &str = r##"SwaggerUIBundle({url: "/api/openapi.json", dom_id: "#swagger-ui", deepLinking: true, tryItOutEnabled: true, displayRequestDuration: true, validatorUrl: null});
"##;

/// Its pictures are in its style sheet; it gives elements a style of their own.
const POLICY: (HeaderName, &str) = (
    header::CONTENT_SECURITY_POLICY,
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
);

/// A day: these keep their names.
const KEEP: (HeaderName, &str) = (header::CACHE_CONTROL, "public, max-age=86400");

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::GET, "/api", page)
        .public()
        .renews_nothing()
        .add(&Method::GET, "/api/openapi.json", document)
        .public()
        .renews_nothing()
        .add(&Method::GET, "/api/ui/{file}", file)
        .public()
        .renews_nothing()
}

/// The document as text, made once.
#[derive(Clone)]
pub struct Document(Arc<str>);

impl Document {
    pub fn new(routes: &Routes) -> Self {
        let json = openapi::document(routes).to_pretty_json();
        Self(json.expect("a document of plain values is JSON").into())
    }

    pub fn text(&self) -> &str {
        &self.0
    }
}

async fn page(State(app): State<AppState>) -> Response {
    let brand = &app.config.brand;
    let page = PAGE
        .replace("{icon}", &encode_double_quoted_attribute(&brand.icon.href))
        .replace("{name}", &encode_text(&brand.name));
    ([POLICY], Html(page)).into_response()
}

async fn document(
    State(app): State<AppState>,
    Extension(document): Extension<Document>,
) -> Response {
    let text = branded(document.text(), &app.config.brand.name);
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// Named as the brand is, where it has its title and where it begins to tell of itself.
fn branded(document: &str, name: &str) -> String {
    let quoted = serde_json::Value::from(name).to_string();
    let inner = &quoted[1..quoted.len() - 1];
    document.replacen("\"title\": \"Vestibule\"", &format!("\"title\": {quoted}"), 1).replacen(
        "\"Vestibule: ",
        &format!("\"{inner}: "),
        1,
    )
}

async fn file(PathPart(name): PathPart<String>) -> Response {
    let ours = match name.as_str() {
        "start.js" => Some(("text/javascript", START)),
        "ours.css" => Some(("text/css", STYLE)),
        _ => None,
    };
    if let Some((media_type, text)) = ours {
        return ([KEEP, (header::CONTENT_TYPE, media_type)], text).into_response();
    }
    let found = utoipa_swagger_ui::serve(&name, Arc::new(Config::default()));
    let Ok(Some(file)) = found else {
        return Problem::new(&AppError::NotFound).into_response();
    };
    let kind = [(header::CONTENT_TYPE, file.content_type)];
    let mut response = (StatusCode::OK, [KEEP], kind, file.bytes.into_owned()).into_response();
    if file.gzpipped {
        let gzip = header::HeaderValue::from_static("gzip");
        response.headers_mut().insert(header::CONTENT_ENCODING, gzip);
    }
    response
}
