use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{Date, now};
use crate::texts::texts;

/// How long ago, and the moment itself: a tooltip is found by neither finger nor keyboard.
#[component]
pub fn Ago(at: DateTime<Utc>) -> impl IntoView {
    let t = texts();
    let seconds = now().map_or(0, |now| (now - at).num_seconds());
    view! { {t.ago(seconds)} " (" <Date at/> ")" }
}
