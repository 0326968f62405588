use leptos::prelude::*;

use crate::domain::{Notice, paths};
use crate::texts::texts;

use super::{ErrorSummary, Footer, Header, SetLanguage, SignOut, notice, refused_beside, site};

/// What surrounds every page.
#[component]
pub fn Frame(
    /// Without navigation for strangers: for pages with one thing to do.
    #[prop(optional)]
    bare: bool,
    children: Children,
) -> impl IntoView {
    let t = texts();
    let stuck = refused_beside::<SignOut>().or_else(refused_beside::<SetLanguage>);
    view! {
        <a class="skip" href="#main">{t.frame_skip()}</a>
        <Header bare/>
        <main id="main" tabindex="-1">
            {notice().map(|notice| view! {
                <p class="notice" role="status" tabindex="-1" autofocus=true>
                    {t.flash(notice)}
                    {(notice.is_about_email() && site().has_mailbox).then(|| view! {
                        " " <a href=paths::MAILBOX>{t.mailbox_open()}</a>
                    })}
                    {(notice == Notice::Welcome && site().has_mailbox).then(|| view! {
                        " " <a href=paths::NEXT>{t.welcome_next_title()}</a>
                    })}
                </p>
            })}
            <ErrorSummary error=stuck fields=&[]/>
            {children()}
        </main>
        <Footer/>
    }
}
