use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{PostForm, SignOut, brand, viewer};
use crate::domain::brand::Picture;
use crate::domain::{Viewer, paths};
use crate::texts::texts;

/// The path of the page that is drawn. A context.
#[derive(Clone)]
pub struct Here(pub String);

#[component]
pub fn Header(
    /// Nothing to choose from for whoever is not signed in.
    bare: bool,
) -> impl IntoView {
    view! {
        <header class="header">
            <a class="brand" href=paths::HOME><Logo/></a>
            {match viewer() {
                Some(viewer) => view! { <SignedIn viewer/> }.into_any(),
                None if bare => ().into_any(),
                None => view! { <SignedOut/> }.into_any(),
            }}
        </header>
    }
}

/// The logo, which says the name; without one an arch and the name.
#[component]
fn Logo() -> impl IntoView {
    let brand = brand();
    let name = brand.name.clone();
    let Some(Picture { href, width, height, .. }) = brand.logo.clone() else {
        return view! {
            <svg viewBox="0 0 20 24" width="20" height="24" aria-hidden="true">
                <path fill="currentColor" fill-rule="evenodd" d="M0 24V10a10 10 0 0 1 20 0v14h-4V10a6 6 0 0 0-12 0v14zm7 0V10.5a3 3 0 0 1 6 0V24z"/>
            </svg>
            <bdi>{name}</bdi>
        }
        .into_any();
    };
    let dark = brand.logo_dark.clone().map(|dark| dark.href);
    view! {
        <picture>
            {dark.map(|dark| view! { <source srcset=dark media="(prefers-color-scheme: dark)"/> })}
            <img class="logo" src=href width=width height=height alt=name/>
        </picture>
    }
    .into_any()
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

/// The ways round, and a menu that opens without a script.
#[component]
fn SignedIn(viewer: Viewer) -> impl IntoView {
    let t = texts();
    let here = use_context::<Here>().map(|Here(path)| path);
    let link = move |(path, name): (&'static str, String)| {
        let current = (here.as_deref() == Some(path)).then_some("page");
        view! { <a href=path aria-current=current>{name}</a> }
    };
    let login = viewer.user.login;
    let initial: String = login.chars().next().into_iter().flat_map(char::to_uppercase).collect();
    let sites = [(paths::TASKS, t.tasks_title()), (paths::PEOPLE, t.people_title())];
    view! {
        <nav class="site" aria-label=t.header_site()>{sites.map(link).collect_view()}</nav>
        <details class="menu">
            <summary aria-label=t.header_menu()>
                <span class="avatar" aria-hidden="true">{initial}</span>
            </summary>
            <div class="items">
                <p class="who"><bdi>{login}</bdi></p>
                <a href=paths::ACCOUNT>{t.header_nav()}</a>
                <PostForm action=SignOut::PATH>
                    <button>{t.sessions_sign_out_here()}</button>
                </PostForm>
            </div>
        </details>
    }
}
