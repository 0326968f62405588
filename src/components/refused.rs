use leptos::server_fn::ServerFn;
use leptos::server_fn::error::ServerFnUrlError;

use super::query;
use crate::domain::{AppError, Field};
use crate::texts::texts;

/// Why the form posting to `S` was refused, if this page is the answer to that: the redirect carries it
/// as `?__path=…&__err=…`.
pub fn refused<S: ServerFn<Error = AppError>>() -> Option<AppError> {
    let query = query();
    let error = query.first("__err").filter(|_| query.first("__path") == Some(S::PATH))?;
    Some(ServerFnUrlError::<AppError>::decode_err(error))
}

/// What to say beside each of these fields.
pub fn beside<const N: usize>(error: Option<&AppError>, fields: [Field; N]) -> [Option<String>; N] {
    let t = texts();
    fields.map(|field| Some(t.field_error(error?.of(field)?)))
}
