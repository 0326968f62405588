use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::Frame;
use crate::domain::paths;
use crate::texts::texts;

/// A page about the account: beside it the ways to the others.
#[component]
pub fn AccountArea(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <Frame>
            <div class="area">
                <AccountNav/>
                <div class="account">
                    <h1>{title}</h1>
                    {children()}
                </div>
            </div>
        </Frame>
    }
}

#[component]
fn AccountNav() -> impl IntoView {
    let t = texts();
    let pages = [
        (paths::ACCOUNT, t.nav_profile()),
        (paths::SECURITY, t.nav_security()),
        (paths::SESSIONS, t.nav_devices()),
        (paths::ACTIVITY, t.activity_title()),
    ];
    let here = use_location().pathname.get_untracked();
    // Of the profile there are two pages more, where something of it is changed.
    let of_profile = [paths::EMAIL, paths::PREFERENCES].contains(&here.as_str());
    let is_here = move |path| here == path || (of_profile && path == paths::ACCOUNT);
    view! {
        <nav class="pages" aria-label=t.nav_pages()>
            {pages
                .map(|(path, name)| {
                    let current = is_here(path).then_some("page");
                    view! { <a href=path aria-current=current>{name}</a> }
                })
                .collect_view()}
        </nav>
    }
}
