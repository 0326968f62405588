//! Files made by the build: compressed beforehand, under names that change with their content. And those of
//! the brand, which change with what stands behind their `?`.

use std::path::Path;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use leptos::config::LeptosOptions;
use tower_http::services::{ServeDir, ServeFile};

use super::brand;
use crate::server::state::AppState;

/// A year: the name changes when the content does.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// A day: these keep their names.
const A_DAY: HeaderValue = HeaderValue::from_static("public, max-age=86400");
/// Asked again each time: a build without hashed names.
const CHECKED: HeaderValue = HeaderValue::from_static("no-cache");

const POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// At the root of the site, and nothing else from there.
const PUBLIC_FILES: [&str; 3] = ["apple-touch-icon.png", "favicon.svg", "robots.txt"];

pub fn router(app: &AppState) -> Router<AppState> {
    built(&app.leptos).merge(brand::router(&app.config.brand_files))
}

fn built(options: &LeptosOptions) -> Router<AppState> {
    let root = Path::new(&*options.site_root);
    let package = ServeDir::new(root.join(&*options.site_pkg_dir))
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let package = Router::new()
        .nest_service(&format!("/{}", options.site_pkg_dir), package)
        .layer(from_fn_with_state(if options.hash_files { FOR_EVER } else { CHECKED }, keep));
    let files = PUBLIC_FILES.iter().fold(Router::new(), |router, name| {
        let file = ServeFile::new(root.join(name)).precompressed_br().precompressed_gzip();
        router.route_service(&format!("/{name}"), file)
    });
    package.merge(files.layer(from_fn_with_state(A_DAY, keep)))
}

/// Only what was found may be kept.
async fn keep(State(policy): State<HeaderValue>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, policy);
        // Three files lie under one name: a shared cache must not give brotli to who cannot read it.
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        // A document without an origin may show it, too: the sandboxed emails of `/dev/mailbox`.
        headers.insert(POLICY, HeaderValue::from_static("cross-origin"));
    }
    response
}
