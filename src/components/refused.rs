use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::domain::{AppError, Field};

/// Why the form posting to `S` was refused, if this page is the answer to that.
///
/// The redirect carries it as `?__path=…&__err=…`; the router makes it a context below its routes,
/// so this answers only inside a page.
pub fn refused<S>() -> Option<AppError>
where
    S: ServerFn<Error = AppError> + Clone + Send + Sync + 'static,
    S::Output: Clone + Send + Sync + 'static,
{
    ArcServerAction::<S>::new().value().get_untracked()?.err()
}

/// What to say beside each of these fields.
pub fn beside<const N: usize>(error: Option<&AppError>, fields: [Field; N]) -> [Option<String>; N] {
    fields.map(|field| error.and_then(|error| error.of(field)))
}
