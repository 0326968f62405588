//! The document, and every page route on one screen.

use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::SsrMode;
use leptos_router::components::{FlatRoutes, Route, Router};

use crate::components::{DocumentHead, Languages, activity, notice, viewer, zone};
use crate::domain::paths;
use crate::page_route::PageRoute;
use crate::pages::{
    AccountPage, ActivityPage, AddEmailPage, BrandPage, EmailPage, ForgotPasswordPage, MailboxPage,
    NextPage, NotFoundPage, NotMinePage, PreferencesPage, ResetPasswordPage, SecurityPage,
    SessionsPage, SignInPage, SignUpPage, UndoEmailChangePage, VerifyEmailPage, WelcomePage,
};
pub use crate::pages::{ErrorDocument, ErrorDocumentProps};
use crate::people::{PeoplePage, PersonPage};
use crate::tasks::{TaskPage, TasksPage};
use crate::texts::texts;

/// Whether a page loads the wasm; all others stay plain HTML.
#[derive(Clone, Copy, Debug, Default)]
pub struct HasIsland(pub bool);

/// A page in the back-forward cache is a picture of who was signed in then. It is blanked before it
/// goes in, so that it cannot flash up, and asked for anew when it comes out.
const NO_STALE_PAGES: &str = r#"addEventListener("pagehide",e=>{e.persisted&&(document.documentElement.hidden=!0)});addEventListener("pageshow",e=>{e.persisted&&location.reload()})"#;

/// A second press while the first is under way does nothing, and the button says that it is busy; after some seconds, or when the page
/// comes back, the button works again, and the server knows the form that comes twice.
const ONE_PRESS: &str = r#"addEventListener("submit",e=>{let d=e.target.dataset;"sent" in d?e.preventDefault():(d.sent="",setTimeout(()=>delete d.sent,5e3),e.submitter?.setAttribute("aria-busy","true"))});addEventListener("pageshow",()=>document.querySelectorAll("form[data-sent]").forEach(f=>delete f.dataset.sent)||document.querySelectorAll("[aria-busy]").forEach(b=>b.removeAttribute("aria-busy")))"#;

/// Whoever has just been sent an email waits a little before asking for another; without a script the limits
/// of the server hold alone.
const WAIT: &str = r#"addEventListener("DOMContentLoaded",()=>document.querySelectorAll("button[data-wait]").forEach(b=>{let l=b.textContent,n=+b.dataset.wait,f=new Intl.RelativeTimeFormat(document.documentElement.lang),s=()=>{b.disabled=n>0;b.textContent=n>0?l+" ("+f.format(n,"second")+")":l;n-->0&&setTimeout(s,1e3)};s()}))"#;

/// Beside a password, while it is typed: that Caps Lock is on, and that it is long enough.
const TYPING: &str = r#"["keydown","keyup"].forEach(k=>addEventListener(k,e=>{let i=e.target,f=i.closest?.(".field"),c=f?.querySelector(".caps");if(!c)return;let t=e.getModifierState?.("CapsLock")?c.dataset.text:"";c.textContent!=t&&(c.textContent=t);i.minLength>0&&f.querySelector(".hint")?.classList.toggle("met",i.value.length>=i.minLength)}))"#;

/// Where the account has no time zone, moments are shown by the browser's clock, and as its region writes
/// them.
const LOCAL_TIMES: &str = r#"addEventListener("DOMContentLoaded",()=>{let l=document.documentElement.lang,b=t=>t.split("-")[0],f=new Intl.DateTimeFormat(navigator.languages.find(t=>b(t)==b(l))??l,{day:"numeric",month:"long",year:"numeric",hour:"2-digit",minute:"2-digit",timeZoneName:"short"});document.querySelectorAll("time[data-local]").forEach(t=>t.textContent=f.format(new Date(t.dateTime)))})"#;

/// The same for a list by days: its days are those of the browser's clock.
const LOCAL_DAYS: &str = r#"addEventListener("DOMContentLoaded",()=>{let b=document.querySelector("[data-days]");if(!b)return;let l=document.documentElement.lang,d=new Intl.DateTimeFormat(l,{dateStyle:"long"}),c=new Intl.DateTimeFormat(l,{hour:"2-digit",minute:"2-digit"}),m=b.firstElementChild,a=[...b.querySelectorAll("li")],k,u;b.textContent="";a.forEach(i=>{let t=i.querySelector("time"),w=new Date(t.dateTime),n=d.format(w);t.textContent=c.format(w);if(n!=k){u=m.cloneNode(!0);u.querySelector("h2").textContent=k=n;u.querySelector("ul").textContent="";b.append(u)}u.querySelector("ul").append(i)})})"#;

/// What was typed goes along to the same page in another language, but for the language itself; passwords, also where they are shown,
/// and codes never; which version an edit was based on does, or it would write over what others changed
/// since. It stays in the tab, and there until the next page.
const KEEP_TYPED: &str = r#"(()=>{let s=()=>[...document.querySelectorAll("main form :is(input,textarea,select)[name]:not([name=language],[type=hidden],[type=password],[autocomplete$=password],[autocomplete=one-time-code]),main form [name=version]")].map(i=>[i.form.getAttribute("action")+" "+i.name,i]),c=i=>i.type=="checkbox";addEventListener("submit",e=>{if(e.target.getAttribute("action")=="/forms/set_language")try{sessionStorage.typed=JSON.stringify([location.pathname,s().map(([n,i])=>[n,c(i)?i.checked:i.value])])}catch{}});addEventListener("DOMContentLoaded",()=>{try{let t=sessionStorage.typed;sessionStorage.removeItem("typed");if(!t)return;let[p,k]=JSON.parse(t),m=new Map(k);if(p==location.pathname)s().forEach(([n,i])=>{if(m.has(n))c(i)?i.checked=m.get(n):i.value=m.get(n)})}catch{}})})()"#;

#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    // Async: a page is one piece of HTML, complete before its first byte is sent.
    let ssr = SsrMode::Async;
    view! {
        <Router>
            <FlatRoutes fallback=NotFoundPage>
                <Route ssr=ssr.clone() path=PageRoute(paths::WELCOME) view=WelcomePage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::NEXT) view=NextPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::SIGN_UP) view=SignUpPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::SIGN_IN) view=SignInPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::ADD_EMAIL) view=AddEmailPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::ACCOUNT) view=AccountPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::SECURITY) view=SecurityPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::SESSIONS) view=SessionsPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::VERIFY_EMAIL) view=VerifyEmailPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::FORGOT_PASSWORD) view=ForgotPasswordPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::RESET_PASSWORD) view=ResetPasswordPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::NOT_MINE) view=NotMinePage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::UNDO_EMAIL_CHANGE) view=UndoEmailChangePage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::EMAIL) view=EmailPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::TASKS) view=TasksPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::TASK) view=TaskPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::PEOPLE) view=PeoplePage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::PERSON) view=PersonPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::ACTIVITY) view=ActivityPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::PREFERENCES) view=PreferencesPage/>
                <Route ssr=ssr.clone() path=PageRoute(paths::BRAND) view=BrandPage/>
                <Route ssr path=PageRoute(paths::MAILBOX) view=MailboxPage/>
            </FlatRoutes>
        </Router>
    }
}

pub fn shell(options: LeptosOptions, stylesheet: String) -> impl IntoView {
    let HasIsland(has_island) = use_context().unwrap_or_default();
    let sent = notice().is_some();
    let by_browser = viewer().is_some() && zone().is_none();
    let by_days = by_browser && activity().is_some();
    let has_switch = use_context::<Languages>().is_some_and(|it| it.offered.len() > 1);
    view! {
        <!DOCTYPE html>
        <html lang=texts().tag() dir=texts().dir()>
            <head>
                <DocumentHead stylesheet/>
                <AutoReload options=options.clone()/>
                {has_island.then(|| view! { <HydrationScripts options islands=true/> })}
                // One text each: between two of them Leptos writes a mark that is no script.
                <script nonce=use_nonce()>{NO_STALE_PAGES}</script>
                <script nonce=use_nonce()>{ONE_PRESS}</script>
                {has_island.then(|| view! { <script nonce=use_nonce()>{TYPING}</script> })}
                {sent.then(|| view! { <script nonce=use_nonce()>{WAIT}</script> })}
                {by_browser.then(|| view! { <script nonce=use_nonce()>{LOCAL_TIMES}</script> })}
                {by_days.then(|| view! { <script nonce=use_nonce()>{LOCAL_DAYS}</script> })}
                {has_switch.then(|| view! { <script nonce=use_nonce()>{KEEP_TYPED}</script> })}
                <MetaTags/>
            </head>
            <body>
                <App/>
                // The name of what the islands draw.
                {has_island.then(|| view! { <span id="show-password" hidden>{texts().show_password()}</span> })}
            </body>
        </html>
    }
}
