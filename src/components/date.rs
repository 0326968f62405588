use chrono::{DateTime, Utc};
use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::zone;
use crate::domain::for_programs;
use crate::texts::texts;

/// A moment that people and programs can read: by the clock of the account, else of the browser where a
/// script can say it (`app.rs`), else UTC.
#[component]
pub fn Date(at: DateTime<Utc>) -> impl IntoView {
    let (t, zone) = (texts(), zone());
    let local = zone.is_none();
    view! { <time datetime=for_programs(at) {..by_browser(local)}>{t.moment(at, zone.as_ref())}</time> }
}

fn by_browser(local: bool) -> impl Attribute + use<> {
    custom_attribute("data-local", local.then_some(""))
}

/// The time of a day that is said elsewhere, likewise.
#[component]
pub fn Clock(at: DateTime<Utc>) -> impl IntoView {
    let zone = zone();
    let time = zone.as_ref().map_or_else(|| at.fixed_offset(), |zone| zone.local(at));
    let time = time.format("%H:%M").to_string();
    view! { <time class="clock" datetime=for_programs(at)>{time}</time> }
}
