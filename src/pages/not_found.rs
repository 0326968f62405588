use leptos::prelude::*;

use super::error::Refusal;
use crate::components::PageTitle;
use crate::domain::AppError;
use crate::texts::texts;

#[component]
pub fn NotFoundPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.not_found_title()/>
        <Refusal error=AppError::NotFound/>
    }
}
