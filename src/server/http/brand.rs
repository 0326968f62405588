//! The brand's own files, and what browsers ask for beside a page.

use axum::extract::{Request, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;

use super::parts::header_value::list;
use crate::domain::paths;
use crate::server::brand::{File, Files, SVG};
use crate::server::state::AppState;

/// A picture that is opened by itself can do nothing.
const POLICY: (HeaderName, &str) = (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox");

/// A document without an origin may show it, too: the sandboxed emails of `/dev/mailbox`.
const ANYONE: (HeaderName, &str) =
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");

/// A year: the address changes with the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Asked again each time.
const CHECKED: &str = "public, no-cache";

pub fn router(files: &Files) -> Router<AppState> {
    let router =
        Router::new().route("/site.webmanifest", get(manifest)).route("/favicon.ico", get(icon));
    files.paths().fold(router, |router, path| router.route(path, get(file)))
}

async fn file(State(app): State<AppState>, request: Request) -> Response {
    let Some(file) = app.config.brand_files.get(request.uri().path()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let File { media_type, bytes, version } = file;
    let asked_by_version = request.uri().query() == Some(&format!("v={version}"));
    let keep = if asked_by_version { FOR_EVER } else { CHECKED };
    let tag = format!("\"{version}\"");
    let about = [(header::CACHE_CONTROL, keep.to_owned()), (header::ETAG, tag.clone())];
    if list(request.headers(), &header::IF_NONE_MATCH).any(|known| known == tag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, about).into_response();
    }
    (about, [POLICY, ANYONE, (header::CONTENT_TYPE, *media_type)], bytes.to_vec()).into_response()
}

/// Asked for by a browser that shows no page of ours, and so has read no `<link rel="icon">` (HTML, "Link
/// type icon").
async fn icon(State(app): State<AppState>) -> Response {
    ([ANYONE], Redirect::temporary(&app.config.brand.icon.href)).into_response()
}

/// What a phone needs to put us on its start screen (W3C, "Web Application Manifest").
async fn manifest(State(app): State<AppState>) -> Response {
    let brand = &app.config.brand;
    let icons: Vec<_> = [Some(&brand.icon), brand.touch_icon.as_ref()]
        .into_iter()
        .flatten()
        .map(|icon| {
            let is_drawn = icon.media_type == SVG;
            let size = format!("{}x{}", icon.width, icon.height);
            let sizes = if is_drawn { "any" } else { &size };
            json!({ "src": icon.href, "type": icon.media_type, "sizes": sizes })
        })
        .collect();
    let manifest = json!({
        "name": brand.name,
        "short_name": brand.name,
        "start_url": paths::HOME,
        "display": "browser",
        "icons": icons,
        "theme_color": brand.colors.light.brand.to_string(),
        "background_color": brand.colors.light.wall.to_string(),
    });
    let kind = [(header::CONTENT_TYPE, "application/manifest+json")];
    ([(header::CACHE_CONTROL, CHECKED)], kind, Json(manifest).into_response().into_body())
        .into_response()
}
