use leptos::prelude::*;

use super::{LanguageSwitch, brand};
use crate::texts::texts;

/// What stands below every page: languages, the owner's own pages, and what our cookies are for.
#[component]
pub fn Footer() -> impl IntoView {
    let t = texts();
    let links = brand().links.clone();
    let links = [
        (links.support, t.frame_help()),
        (links.privacy, t.frame_privacy()),
        (links.terms, t.frame_terms()),
        (links.imprint, t.frame_imprint()),
    ];
    let links: Vec<_> =
        links.into_iter().filter_map(|(href, label)| Some((href?, label))).collect();
    view! {
        <footer class="floor">
            <LanguageSwitch/>
            {(!links.is_empty())
                .then(|| view! {
                    <ul class="links">
                        {links
                            .into_iter()
                            .map(|(href, label)| view! { <li><a href=href>{label}</a></li> })
                            .collect_view()}
                    </ul>
                })}
            <p>{t.frame_footer()}</p>
        </footer>
    }
}
