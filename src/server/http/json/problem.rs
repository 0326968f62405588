use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::AppError;
use crate::server::error::ServerError;
use crate::texts::{current, english};

/// Error response: `application/problem+json` (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// `urn:vestibule:problem:` and the code in lower case.
    r#type: String,
    #[schema(value_type = String)]
    title: Box<str>,
    status: u16,
    /// Stable; switch on this.
    code: &'static str,
    /// For people: what happened and what to do next, in the language of `Accept-Language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    detail: Option<Box<str>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldProblem>,
    #[serde(skip)]
    #[schema(ignore)]
    retry_after: Option<u32>,
    /// For the log.
    #[serde(skip)]
    #[schema(ignore)]
    cause: Option<Box<ServerError>>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    pub field: String,
    pub message: String,
}

impl Problem {
    /// In the language of whoever asked.
    pub fn new(error: &AppError) -> Self {
        let t = current().unwrap_or_else(english);
        let errors = match error {
            AppError::Validation(errors) => errors
                .iter()
                .map(|error| FieldProblem {
                    field: error.field.name().into(),
                    message: t.field_error(*error),
                })
                .collect(),
            _ => Vec::new(),
        };
        Self {
            r#type: format!("urn:vestibule:problem:{}", error.code().to_lowercase()),
            title: t.error_title(error).into(),
            status: error.status(),
            code: error.code(),
            detail: Some(t.error_sentence(error).into()),
            errors,
            retry_after: error.retry_after(),
            cause: None,
        }
    }

    /// A body of the right form with a field that is not.
    pub fn of_field(field: String, message: String) -> Self {
        let errors = vec![FieldProblem { field, message }];
        Self { errors, ..Self::new(&AppError::Validation(Vec::new())) }
    }

    #[must_use]
    pub fn with_detail(mut self, detail: String) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(mut self) -> Response {
        if let Some(cause) = self.cause.take() {
            cause.report();
        }
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (retry_after, code) = (self.retry_after, self.code);
        let language = current().unwrap_or_else(english).tag();
        let mut response = (status, axum::Json(self)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(language));
        if let Some(seconds) = retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            // RFC 9110 §11.6.1: a 401 names a way in.
            // With a token that is worth nothing it says so (RFC 6750 §3.1).
            let bad = [AppError::TokenInvalid, AppError::TokenExpired, AppError::NoSession]
                .iter()
                .any(|error| error.code() == code);
            let way = if bad { "Bearer error=\"invalid_token\"" } else { "Bearer" };
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(way));
        }
        response
    }
}

impl From<ServerError> for Problem {
    fn from(error: ServerError) -> Self {
        let told = Self::new(&error.told());
        Self { cause: (!matches!(error, ServerError::Refused(_))).then(|| Box::new(error)), ..told }
    }
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        Self::new(&error)
    }
}
