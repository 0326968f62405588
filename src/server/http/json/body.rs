use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderValue, header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::problem::Problem;
use crate::domain::AppError;
use crate::server::http::parts::header_value::trim;

/// A JSON body. Wrong form: `MALFORMED_REQUEST`; right form with an unknown or wrongly typed field:
/// `VALIDATION_FAILED`, and the field is named.
pub struct JsonBody<T>(pub T);

impl<S: Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let json = is_json(&request);
        let bytes = read(request).await?;
        if bytes.is_empty() {
            return Err(AppError::Malformed.into());
        }
        if !json {
            return Err(AppError::UnsupportedMediaType.into());
        }
        parse(&bytes).map(Self)
    }
}

/// No body, or a JSON one.
pub struct OptionalJsonBody<T>(pub Option<T>);

impl<S: Sync, T: DeserializeOwned> FromRequest<S> for OptionalJsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let json = is_json(&request);
        let bytes = read(request).await?;
        match (bytes.is_empty(), json) {
            (true, _) => Ok(Self(None)),
            (false, true) => parse(&bytes).map(|body| Self(Some(body))),
            (false, false) => Err(AppError::UnsupportedMediaType.into()),
        }
    }
}

/// Bounded already by `http::body`.
async fn read(request: Request) -> Result<Bytes, Problem> {
    to_bytes(request.into_body(), usize::MAX).await.map_err(|_| AppError::Malformed.into())
}

/// A form of another site can send `text/plain`, never `application/json` without asking first.
fn is_json(request: &Request) -> bool {
    let kind = request.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    kind.and_then(|kind| kind.split(|byte| *byte == b';').next())
        .is_some_and(|kind| trim(kind).eq_ignore_ascii_case(b"application/json"))
}

/// For a field that may be left out: when it is there, it holds a value.
pub fn given<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    // serde would take an array for a struct, field by field.
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Err(AppError::Malformed.into());
    }
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let body = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let field = error.path().to_string();
        match error.inner().classify() {
            serde_json::error::Category::Data if field != "." => {
                Problem::of_field(field, "This field is unknown here or has the wrong type.".into())
            }
            _ => AppError::Malformed.into(),
        }
    })?;
    reader.end().map_err(|_| Problem::from(AppError::Malformed))?;
    Ok(body)
}
