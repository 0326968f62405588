use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::domain::{for_people, for_programs};

/// A moment that people and programs can read.
#[component]
pub fn Date(at: DateTime<Utc>) -> impl IntoView {
    view! { <time datetime=for_programs(at)>{for_people(at)}</time> }
}
