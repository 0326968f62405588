use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::now;
use crate::domain::{ago, for_people, for_programs};

/// How long ago, with the moment itself for programs and for whoever points at it.
#[component]
pub fn Ago(at: DateTime<Utc>) -> impl IntoView {
    let seconds = now().map_or(0, |now| (now - at).num_seconds());
    view! { <time datetime=for_programs(at) title=for_people(at)>{ago(seconds)}</time> }
}
