use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::domain::for_programs;
use crate::texts::texts;

/// A moment that people and programs can read.
#[component]
pub fn Date(at: DateTime<Utc>) -> impl IntoView {
    let t = texts();
    view! { <time datetime=for_programs(at)>{t.moment(at)}</time> }
}
