use axum::http::Uri;
use url::form_urlencoded;

use crate::domain::{Query, ReturnTo};

/// The query of a request: the one place that decodes it, for pages and the JSON API alike.
pub fn query_of(uri: &Uri) -> Query {
    form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).into_owned().collect()
}

/// The secret of a link from a letter, if there is one.
pub fn link_secret(uri: &Uri) -> Option<String> {
    query_of(uri).first("token").map(str::to_owned)
}

/// The page that is asked for, to come back to; without the secret of a link, which is written nowhere.
pub fn here(uri: &Uri) -> Option<ReturnTo> {
    let whole = uri.path_and_query().map_or(uri.path(), |whole| whole.as_str());
    ReturnTo::asked_for(if link_secret(uri).is_some() { uri.path() } else { whole })
}
