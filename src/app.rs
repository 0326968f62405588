//! The document, and every page route on one screen.

use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::location::RequestUrl;
use leptos_router::{SsrMode, path};

use crate::components::DocumentHead;
use crate::pages::{
    AccountPage, ActivityPage, EmailPage, ForgotPasswordPage, HomePage, MailboxPage, NotFoundPage,
    NotMinePage, ResetPasswordPage, SessionsPage, SignInPage, SignUpPage, UndoEmailChangePage,
    VerifyEmailPage,
};
pub use crate::pages::{ErrorDocument, ErrorDocumentProps};
use crate::people::{PeoplePage, PersonPage};
use crate::tasks::{TaskPage, TasksPage};

/// Only these pages load the wasm; everything else stays plain HTML.
const WITH_ISLAND: [&str; 7] = [
    "/sign-in",
    "/sign-up",
    "/account",
    "/account/email",
    "/verify-email",
    "/reset-password",
    "/change-email/undo",
];

/// A page in the back-forward cache is a picture of who was signed in then. It is blanked before it
/// goes in, so that it cannot flash up, and asked for anew when it comes out.
const NO_STALE_PAGES: &str = r#"addEventListener("pagehide",e=>{e.persisted&&(document.documentElement.hidden=!0)});addEventListener("pageshow",e=>{e.persisted&&location.reload()})"#;

/// A second press while the first is under way does nothing; after some seconds, or when the page
/// comes back, the button works again, and the server knows the form that comes twice.
const ONE_PRESS: &str = r#"addEventListener("submit",e=>{let d=e.target.dataset;"sent" in d?e.preventDefault():(d.sent="",setTimeout(()=>delete d.sent,5e3))});addEventListener("pageshow",()=>document.querySelectorAll("form[data-sent]").forEach(f=>delete f.dataset.sent))"#;

#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // Async: a page is one piece of HTML, complete before its first byte is sent.
    let ssr = SsrMode::Async;
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route ssr=ssr.clone() path=path!("/") view=HomePage/>
                <Route ssr=ssr.clone() path=path!("/sign-up") view=SignUpPage/>
                <Route ssr=ssr.clone() path=path!("/sign-in") view=SignInPage/>
                <Route ssr=ssr.clone() path=path!("/account") view=AccountPage/>
                <Route ssr=ssr.clone() path=path!("/account/sessions") view=SessionsPage/>
                <Route ssr=ssr.clone() path=path!("/verify-email") view=VerifyEmailPage/>
                <Route ssr=ssr.clone() path=path!("/forgot-password") view=ForgotPasswordPage/>
                <Route ssr=ssr.clone() path=path!("/reset-password") view=ResetPasswordPage/>
                <Route ssr=ssr.clone() path=path!("/reset-password/not-mine") view=NotMinePage/>
                <Route ssr=ssr.clone() path=path!("/change-email/undo") view=UndoEmailChangePage/>
                <Route ssr=ssr.clone() path=path!("/account/email") view=EmailPage/>
                <Route ssr=ssr.clone() path=path!("/tasks") view=TasksPage/>
                <Route ssr=ssr.clone() path=path!("/tasks/:id") view=TaskPage/>
                <Route ssr=ssr.clone() path=path!("/people") view=PeoplePage/>
                <Route ssr=ssr.clone() path=path!("/people/:id") view=PersonPage/>
                <Route ssr=ssr.clone() path=path!("/account/activity") view=ActivityPage/>
                <Route ssr path=path!("/dev/mailbox") view=MailboxPage/>
            </FlatRoutes>
        </Router>
    }
}

pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <DocumentHead options=options.clone()/>
                <AutoReload options=options.clone()/>
                {has_island().then(|| view! { <HydrationScripts options islands=true/> })}
                // One text each: between two of them Leptos writes a mark that is no script.
                <script nonce=use_nonce()>{NO_STALE_PAGES}</script>
                <script nonce=use_nonce()>{ONE_PRESS}</script>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

fn has_island() -> bool {
    use_context::<RequestUrl>()
        .and_then(|url| url.parse().ok())
        .is_some_and(|url| WITH_ISLAND.contains(&url.path().trim_end_matches('/')))
}
