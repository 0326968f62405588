use crate::domain::paths;
use crate::texts::texts;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// From one page about the account to the others.
#[component]
pub fn AccountNav() -> impl IntoView {
    let t = texts();
    let pages = [
        (paths::ACCOUNT, t.nav_overview()),
        (paths::EMAIL, t.account_email()),
        (paths::SESSIONS, t.nav_devices()),
        (paths::ACTIVITY, t.activity_title()),
        (paths::PREFERENCES, t.preferences_title()),
    ];
    let here = use_location().pathname.get_untracked();
    view! {
        <nav class="pages" aria-label=t.nav_pages()>
            {pages
                .map(|(path, name)| {
                    let current = (here == path).then_some("page");
                    view! { <a href=path aria-current=current>{name}</a> }
                })
                .collect_view()}
        </nav>
    }
}
