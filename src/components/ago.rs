use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::now;
use crate::domain::for_programs;
use crate::texts::texts;

/// How long ago, with the moment itself for programs and for whoever points at it.
#[component]
pub fn Ago(at: DateTime<Utc>) -> impl IntoView {
    let t = texts();
    let seconds = now().map_or(0, |now| (now - at).num_seconds());
    view! { <time datetime=for_programs(at) title=t.moment(at)>{t.ago(seconds)}</time> }
}
