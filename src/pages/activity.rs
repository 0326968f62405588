use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::error::Refusal;
use crate::components::{AccountArea, Clock, PageTitle, State, activity, zone};
use crate::domain::{Activity, ActivityList, AppError, Shown, address, paths};
use crate::texts::texts;

#[component]
pub fn ActivityPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.activity_title()/>
        {match activity() {
            Some(list) => view! { <List list/> }.into_any(),
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn List(list: ActivityList) -> impl IntoView {
    let t = texts();
    let ActivityList { events, shown, older, is_later } = list;
    let empty = events.is_empty();
    let leads_on = is_later || older.is_some();
    let page = move |before: Option<&str>| {
        address(paths::ACTIVITY, &[("show", shown.name()), ("before", before)])
    };
    view! {
        <AccountArea title=t.activity_title()>
            <nav class="pages filter" aria-label=t.activity_which()>
                {Shown::ALL.map(|it| view! { <Filter it is_chosen=it == shown/> }).collect_view()}
            </nav>
            {if empty {
                view! { <p class="card quiet">{t.activity_nothing()}</p> }.into_any()
            } else {
                view! { <Days events/> }.into_any()
            }}
            {leads_on.then(|| view! { <p class="ways">
                {is_later.then(|| view! {
                    <a class="secondary" href=page(None)>{t.activity_newest()}</a>
                })}
                {older.map(|event| view! {
                    <a class="secondary" href=page(Some(&event.to_string()))>{t.activity_older()}</a>
                })}
            </p> })}
        </AccountArea>
    }
}

#[component]
fn Filter(it: Shown, is_chosen: bool) -> impl IntoView {
    let t = texts();
    let name = match it {
        Shown::All => t.activity_all(),
        Shown::SignIns => t.activity_sign_ins(),
        Shown::Changes => t.activity_changes(),
    };
    let href = address(paths::ACTIVITY, &[("show", it.name())]);
    view! { <a href=href aria-current=is_chosen.then_some("page")>{name}</a> }
}

/// By the clock of the account; where it has none, a script makes them days of the browser's (`app.rs`).
#[component]
fn Days(events: Vec<Activity>) -> impl IntoView {
    let (t, zone) = (texts(), zone());
    let day = |event: &Activity| t.day(event.at, zone.as_ref());
    let days = events
        .chunk_by(|a, b| day(a) == day(b))
        .map(|events| {
            let rows = events.iter().cloned().map(|event| view! { <Event event/> }).collect_view();
            view! {
                <section class="card">
                    <h2>{day(&events[0])}</h2>
                    <ul class="rows">{rows}</ul>
                </section>
            }
        })
        .collect_view();
    view! { <div {..by_browser(zone.is_none())}>{days}</div> }
}

fn by_browser(local: bool) -> impl Attribute + use<> {
    custom_attribute("data-days", local.then_some(""))
}

#[component]
fn Event(event: Activity) -> impl IntoView {
    let t = texts();
    let Activity { at, what, alarming, ip, device, times, .. } = event;
    view! {
        <li class:alarming=alarming>
            <div>
                <p class="what">{what(t)} {(times > 1).then(|| format!(" ({})", t.activity_times(times)))}</p>
                <p class="quiet">
                    {device}
                    {ip.map(|ip| view! { " · " <bdi>{ip}</bdi> })}
                </p>
                {alarming.then(|| view! {
                    <p class="quiet">
                        <State is_good=false text=t.activity_check()/> " · "
                        {t.activity_not_you()} " " <a href=paths::SECURITY>{t.activity_secure()}</a>
                    </p>
                })}
            </div>
            <Clock at/>
        </li>
    }
}
