use crate::domain::paths;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

const PAGES: [(&str, &str); 4] = [
    (paths::ACCOUNT, "Overview"),
    (paths::EMAIL, "E-mail"),
    (paths::SESSIONS, "Devices"),
    (paths::ACTIVITY, "Activity"),
];

/// From one page about the account to the others.
#[component]
pub fn AccountNav() -> impl IntoView {
    let here = use_location().pathname.get_untracked();
    view! {
        <nav class="pages" aria-label="Your account">
            {PAGES
                .map(|(path, name)| {
                    let current = (here == path).then_some("page");
                    view! { <a href=path aria-current=current>{name}</a> }
                })
                .collect_view()}
        </nav>
    }
}
