use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{PostForm, SignOut, viewer};
use crate::domain::{Viewer, paths};
use crate::texts::texts;

#[component]
pub fn Header(bare: bool) -> impl IntoView {
    view! {
        <header class="header">
            <a class="brand" href=paths::HOME>
                <svg viewBox="0 0 20 24" width="20" height="24" aria-hidden="true">
                    <path fill="currentColor" fill-rule="evenodd" d="M0 24V10a10 10 0 0 1 20 0v14h-4V10a6 6 0 0 0-12 0v14zm7 0V10.5a3 3 0 0 1 6 0V24z"/>
                </svg>
                "Vestibule"
            </a>
            {(!bare).then(|| match viewer() {
                Some(viewer) => view! { <SignedIn viewer/> }.into_any(),
                None => view! { <SignedOut/> }.into_any(),
            })}
        </header>
    }
}

#[component]
fn SignedOut() -> impl IntoView {
    let t = texts();
    view! {
        <nav aria-label=t.header_nav()>
            <a href=paths::SIGN_IN>{t.sign_in_title()}</a>
            <a href=paths::SIGN_UP>{t.sign_up_button()}</a>
        </nav>
    }
}

#[component]
fn SignedIn(viewer: Viewer) -> impl IntoView {
    let t = texts();
    view! {
        <bdi class="who">{viewer.user.login}</bdi>
        <nav aria-label=t.header_nav()>
            <a href=paths::ACCOUNT>{t.header_nav()}</a>
            <PostForm action=SignOut::PATH>
                <button>{t.sessions_sign_out()}</button>
            </PostForm>
        </nav>
    }
}
