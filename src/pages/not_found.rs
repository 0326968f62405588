use leptos::prelude::*;

use super::error::Refusal;
use crate::components::PageTitle;
use crate::domain::AppError;

#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <PageTitle text="Page not found"/>
        <Refusal error=AppError::NotFound/>
    }
}
