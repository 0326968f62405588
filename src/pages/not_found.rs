use leptos::prelude::*;
use leptos_meta::Title;

use super::error::Refusal;
use crate::domain::AppError;

#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! {
        <Title text="Page not found"/>
        <Refusal error=AppError::NotFound/>
    }
}
