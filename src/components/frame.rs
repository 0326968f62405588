use leptos::prelude::*;

use super::{ErrorSummary, Header, SignOut, notice, refused};

/// What surrounds every page.
#[component]
pub fn Frame(
    /// Without navigation: for pages with one thing to do.
    #[prop(optional)]
    bare: bool,
    children: Children,
) -> impl IntoView {
    let stuck = refused::<SignOut>();
    view! {
        <a class="skip" href="#main">"Skip to the content"</a>
        <Header bare/>
        <main id="main" tabindex="-1">
            {notice().map(|notice| view! { <p class="notice" role="status">{notice.sentence()}</p> })}
            <ErrorSummary error=stuck fields=&[]/>
            {children()}
        </main>
        <footer class="floor">
            <p>"The only cookies here are the ones that signing in needs."</p>
        </footer>
    }
}
