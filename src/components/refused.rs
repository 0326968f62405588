use leptos::prelude::use_context;
use leptos::server_fn::ServerFn;

use super::query;
use crate::domain::{AppError, Field, Refused};
use crate::texts::texts;

/// Why the form posting to `S` was refused, if this page is the answer to that: the sealed flow says so,
/// or for a browser that shows no cookie the address, in a word.
pub fn refused<S: ServerFn<Error = AppError>>() -> Option<AppError> {
    match use_context::<Option<Refused>>().flatten() {
        Some(refused) => (refused.form == S::PATH).then_some(refused.error),
        None => AppError::from_word(query().first("refused")?),
    }
}

/// The same for a form that is not what its page is for: it takes no word of the address.
pub fn refused_beside<S: ServerFn<Error = AppError>>() -> Option<AppError> {
    let refused = use_context::<Option<Refused>>().flatten()?;
    (refused.form == S::PATH).then_some(refused.error)
}

/// Whether this page is the answer to a form that was refused.
pub fn is_refused() -> bool {
    let by_flow = use_context::<Option<Refused>>().flatten().is_some();
    by_flow || query().first("refused").and_then(AppError::from_word).is_some()
}

/// What to say beside each of these fields.
pub fn beside<const N: usize>(error: Option<&AppError>, fields: [Field; N]) -> [Option<String>; N] {
    let t = texts();
    fields.map(|field| Some(t.field_error(error?.of(field)?)))
}
