use leptos::prelude::*;

use super::query;
use crate::domain::ReturnTo;

/// Where to go on to after this form, as the address of the page says; only paths of this origin.
pub fn return_to() -> Option<ReturnTo> {
    query().return_to()
}

/// Carries `return_to` through a form.
#[component]
pub fn GoOnTo(page: Option<ReturnTo>) -> impl IntoView {
    page.map(
        |page| view! { <input type="hidden" name="return_to" value=page.as_str().to_owned()/> },
    )
}
