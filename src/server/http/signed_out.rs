//! What a browser forgets when it signs out.

use axum::http::{HeaderMap, HeaderValue};

use super::cookies::{Cookies, Name, Over};
use crate::server::state::AppState;

/// Both tokens, and who was to be greeted by name. The device stays known.
pub fn cookies(app: &AppState, headers: &HeaderMap) -> Vec<HeaderValue> {
    let cookies = Cookies::new(&app.config);
    let known = cookies.read(headers, Name::Device).join(".");
    let known = app.devices.signed_out(&known).map(|known| cookies.device(&known));
    cookies.end_tokens(Over::ForGood).into_iter().chain(known).collect()
}
