use leptos::prelude::*;

use super::error::Refusal;
use crate::components::{AccountNav, Ago, Frame, PageTitle, activity};
use crate::domain::{Activity, ActivityList, AppError, address, paths};
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
    let ActivityList { events, older, is_later } = list;
    let empty = events.is_empty();
    view! {
        <Frame>
            <div class="account">
                <h1>{t.activity_title()}</h1>
                <AccountNav/>
                <section class="card" aria-label=t.activity_title()>
                    {if empty {
                        view! { <p class="quiet">{t.activity_nothing()}</p> }.into_any()
                    } else {
                        let events = events.into_iter().map(|event| view! { <Event event/> });
                        view! { <ul class="rows">{events.collect_view()}</ul> }.into_any()
                    }}
                </section>
                <p class="ways">
                    {is_later.then(|| view! {
                        <a class="secondary" href=paths::ACTIVITY>{t.activity_newest()}</a>
                    })}
                    {older.map(|event| view! {
                        <a class="secondary" href=address(paths::ACTIVITY, &[("before", Some(&event.to_string()))])>{t.activity_older()}</a>
                    })}
                </p>
            </div>
        </Frame>
    }
}

#[component]
fn Event(event: Activity) -> impl IntoView {
    let t = texts();
    let Activity { at, what, alarming, ip, device, .. } = event;
    view! {
        <li class:alarming=alarming>
            <div>
                <p class="what">{what(t)}</p>
                <p class="quiet">
                    {device.map(|device| format!("{device}, "))}
                    {ip.map(|ip| view! { <bdi>{ip}</bdi> ", " })}
                    <Ago at/>
                </p>
            </div>
        </li>
    }
}
