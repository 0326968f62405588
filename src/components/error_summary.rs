use leptos::prelude::*;

use super::Alert;
use crate::domain::{AppError, Field};
use crate::texts::texts;

/// Says at the top of a form what went wrong, once, and leads to the fields at fault.
///
/// `fields` are those of this page: a forged error naming others gets its general sentence.
#[component]
pub fn ErrorSummary(error: Option<AppError>, fields: &'static [Field]) -> impl IntoView {
    let t = texts();
    error.map(|error| {
        let links: Vec<_> = fields
            .iter()
            .filter_map(|field| {
                Some((format!("#{}", field.name()), t.field_error(error.of(*field)?)))
            })
            .map(|(href, sentence)| view! { <li><a href=href>{sentence}</a></li> })
            .collect();
        let body = if links.is_empty() {
            view! { <p>{t.error_sentence(&error)}</p> }.into_any()
        } else {
            view! { <ul>{links}</ul> }.into_any()
        };
        view! { <Alert title=t.error_title(&error)>{body}</Alert> }
    })
}
