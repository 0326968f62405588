use leptos::prelude::*;

use crate::components::{Date, Enfilade, Frame, PageTitle, viewer};
use crate::domain::{Viewer, paths};
use crate::texts::texts;

#[component]
pub fn HomePage() -> impl IntoView {
    view! {
        // The formatter makes it the bare name.
        <PageTitle text=""/>
        <Frame>
            <div class="hero">
                <div>
                    {match viewer() {
                        Some(viewer) => view! { <Greeting viewer/> }.into_any(),
                        None => view! { <Invitation/> }.into_any(),
                    }}
                </div>
                <Enfilade/>
            </div>
            <Promises/>
        </Frame>
    }
}

#[component]
fn Invitation() -> impl IntoView {
    let t = texts();
    view! {
        <h1>{t.home_title()}</h1>
        <p class="lead">
            {t.home_lead()}
        </p>
        <p class="ways">
            <a class="primary" href=paths::SIGN_UP>{t.sign_in_create()}</a>
            <a class="secondary" href=paths::SIGN_IN>{t.sign_in_title()}</a>
        </p>
    }
}

#[component]
fn Greeting(viewer: Viewer) -> impl IntoView {
    let t = texts();
    let (welcome, until) = (t.home_welcome(), t.home_until());
    view! {
        <h1>{welcome.s0} <bdi>{viewer.user.login}</bdi> {welcome.s1}</h1>
        <p class="lead">
            {until.s0} <Date at=viewer.session.expires_at/> {until.s1}
        </p>
        <p class="ways">
            <a class="primary" href=paths::ACCOUNT>{t.account_title()}</a>
            <a class="secondary" href=paths::TASKS>{t.tasks_title()}</a>
            <a class="secondary" href=paths::PEOPLE>{t.people_title()}</a>
        </p>
    }
}

#[component]
fn Promises() -> impl IntoView {
    let t = texts();
    view! {
        <ul class="promises">
            <li>
                <h2>{t.home_in_title()}</h2>
                <p>{t.home_in()}</p>
            </li>
            <li>
                <h2>{t.home_out_title()}</h2>
                <p>{t.home_out()}</p>
            </li>
            <li>
                <h2>{t.home_copies_title()}</h2>
                <p>{t.home_copies()}</p>
            </li>
        </ul>
    }
}
