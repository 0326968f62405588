//! What the pages and the API of a resource are made of (`docs/ADD_A_PAGE.md`).

mod page_data;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

pub use super::forms::form::Form;
pub use super::json::body::{JsonBody, given};
pub use super::json::problem::Problem;
use super::parts::header_value::list;
pub use super::parts::path_part::PathPart;
use super::parts::query::query_of;
pub use super::routes::{PAGE_SIZE, Routes, Says, Tag};
use super::who::Access;
use crate::domain::{AppError, Query};
use crate::server::access_tokens::Claims;
pub use page_data::{Page, PageData};

/// Who asks; strangers have been refused before.
pub struct SignedIn(pub Box<Claims>);

impl<S: Sync> FromRequestParts<S> for SignedIn {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        match parts.extensions.get::<Access>() {
            Some(Access::SignedIn(claims)) => Ok(Self(claims.clone())),
            _ => Err(AppError::AuthenticationRequired.into()),
        }
    }
}

/// `limit` (1 to 100, 20 if not said) and `cursor` (as an earlier page gave it), with what else stands
/// in the query.
pub struct Paging {
    pub limit: u64,
    pub cursor: Option<String>,
    query: Query,
}

impl Paging {
    /// The first of this name.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.query.first(name)
    }
}

impl<S: Sync> FromRequestParts<S> for Paging {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let mut paging = Self { limit: PAGE_SIZE, cursor: None, query: query_of(&parts.uri) };
        if let Some(limit) = paging.asked("limit") {
            let limit = limit.parse().ok().filter(|limit| (1..=100).contains(limit));
            paging.limit =
                limit.ok_or_else(|| wrong("limit", "This is a number from 1 to 100."))?;
        }
        paging.cursor = paging.asked("cursor").map(str::to_owned);
        Ok(paging)
    }
}

/// A refused part of the query.
pub fn wrong(name: &str, message: &str) -> Problem {
    Problem::of_field(name.to_owned(), message.to_owned())
}

/// Its version, as a strong validator (RFC 9110 §8.8.3).
pub fn with_etag(mut response: Response, version: i32) -> Response {
    if let Ok(tag) = HeaderValue::try_from(format!("\"{version}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// The versions that `If-Match` names (RFC 9110 §13.1.1); tags that are none of ours name none. `None`: any
/// will do.
pub fn if_match(headers: &HeaderMap) -> Option<Vec<i32>> {
    let mut tags = list(headers, &header::IF_MATCH);
    if !headers.contains_key(header::IF_MATCH) || tags.any(|tag| tag == b"*") {
        return None;
    }
    Some(list(headers, &header::IF_MATCH).filter_map(version).collect())
}

fn version(tag: &[u8]) -> Option<i32> {
    let digits = tag.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
    str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versions(line: &str) -> Option<Vec<i32>> {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_MATCH, HeaderValue::from_str(line).expect("a value"));
        if_match(&headers)
    }

    #[test]
    fn only_a_strong_tag_of_ours_matches() {
        assert_eq!(if_match(&HeaderMap::new()), None);
        assert_eq!(versions("*"), None);
        assert_eq!(versions("\"3\""), Some(vec![3]));
        assert_eq!(versions("\"1\", \"3\""), Some(vec![1, 3]));
        assert_eq!(versions("\"ü\", \"3\""), Some(vec![3]), "beside a tag of somebody else's");
        for other in ["3", "W/\"3\"", "", "\"x\"", "\"ü\"", "\u{a0}\"3\""] {
            assert_eq!(versions(other), Some(vec![]), "{other}");
        }
    }
}
