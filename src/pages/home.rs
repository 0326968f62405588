use leptos::prelude::*;

use crate::components::{Date, Enfilade, Frame, PageTitle, viewer};
use crate::domain::{Viewer, paths};

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
    view! {
        <h1>"A front door you can rely on"</h1>
        <p class="lead">
            "Vestibule lets the right people in and remembers them: accounts, sign-in and sessions, \
             in one program that you run yourself."
        </p>
        <p class="ways">
            <a class="primary" href=paths::SIGN_UP>"Create an account"</a>
            <a class="secondary" href=paths::SIGN_IN>"Sign in"</a>
        </p>
    }
}

#[component]
fn Greeting(viewer: Viewer) -> impl IntoView {
    view! {
        <h1>"Welcome back, " <bdi>{viewer.user.login}</bdi></h1>
        <p class="lead">
            "You are signed in on this device until " <Date at=viewer.session.expires_at/> "."
        </p>
        <p class="ways">
            <a class="primary" href=paths::ACCOUNT>"Your account"</a>
            <a class="secondary" href=paths::TASKS>"Tasks"</a>
            <a class="secondary" href=paths::PEOPLE>"People"</a>
        </p>
    }
}

#[component]
fn Promises() -> impl IntoView {
    view! {
        <ul class="promises">
            <li>
                <h2>"In means in"</h2>
                <p>"Short-lived keys are renewed before the page is drawn, so nobody is thrown out in the middle of their work."</p>
            </li>
            <li>
                <h2>"Out means out"</h2>
                <p>"Signing out ends the session itself, at once, not just the cookie in this browser."</p>
            </li>
            <li>
                <h2>"Copies do not fit"</h2>
                <p>"Keys change as they are used. When an old copy turns up, the session ends instead of letting it through."</p>
            </li>
        </ul>
    }
}
