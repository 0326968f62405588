use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::location::Url;

use crate::domain::ReturnTo;

/// Where to go after this form, as the address of the page says; only paths of this origin.
pub fn return_to() -> Option<ReturnTo> {
    ReturnTo::parse(&use_query_map().read_untracked().get("return_to")?)
}

/// The same page to go on to, handed to the next form.
pub fn with_return_to(path: &str, on: Option<&ReturnTo>) -> String {
    match on {
        Some(on) => format!("{path}?return_to={}", Url::escape(on.as_str())),
        None => path.into(),
    }
}

/// Carries `return_to` through a form.
#[component]
pub fn GoOnTo(page: Option<ReturnTo>) -> impl IntoView {
    page.map(
        |page| view! { <input type="hidden" name="return_to" value=page.as_str().to_owned()/> },
    )
}
