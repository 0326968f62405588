use axum::http::Uri;
use url::form_urlencoded;

use crate::domain::Query;

/// The query of a request: the one place that decodes it, for pages and the JSON API alike.
pub fn query_of(uri: &Uri) -> Query {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The secret of a link from a letter, if there is one.
pub fn link_secret(uri: &Uri) -> Option<String> {
    query_of(uri).first("token").map(str::to_owned)
}
