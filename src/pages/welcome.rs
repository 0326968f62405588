use leptos::prelude::*;

use crate::components::{Enfilade, Frame, PageTitle, command, site, viewer};
use crate::domain::paths;
use crate::texts::texts;

/// For whoever has just started the program, and nobody else: what to do next.
#[component]
pub fn WelcomePage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.welcome_title()/>
        <Frame bare=true>
            <div class="hero">
                <div>
                    <h1>{t.welcome_title()}</h1>
                    <p class="lead">{t.welcome_lead()}</p>
                </div>
                <Enfilade/>
            </div>
            <ol class="steps">
                <li>
                    <h2>{t.welcome_account_title()}</h2>
                    <p>{t.welcome_account()}</p>
                    <p class="ways">
                        <a class="primary" href=paths::SIGN_UP>{t.sign_up_button()}</a>
                    </p>
                </li>
                <NextSteps login=t.welcome_your_name()/>
            </ol>
        </Frame>
    }
}

/// What comes after the first account.
#[component]
pub fn NextPage() -> impl IntoView {
    let t = texts();
    let login = viewer().map_or_else(|| t.welcome_your_name(), |viewer| viewer.user.login);
    view! {
        <PageTitle text=t.welcome_next_title()/>
        <Frame>
            <div class="account">
                <h1>{t.welcome_next_title()}</h1>
                <p class="lead">{t.welcome_next()}</p>
                <section class="card" aria-label=t.welcome_next_title()>
                    <ol class="next"><NextSteps login/></ol>
                </section>
            </div>
        </Frame>
    }
}

#[component]
fn NextSteps(login: String) -> impl IntoView {
    let t = texts();
    // What begins with a dash would be read as an option.
    let grant = if login.starts_with('-') {
        command(&["user", "grant", "--", &login, "admin"])
    } else {
        command(&["user", "grant", &login, "admin"])
    };
    let emails = if site().has_mailbox {
        view! {
            <p>{t.welcome_email_mailbox()}</p>
            <p><a href=paths::MAILBOX>{t.mailbox_title()}</a></p>
        }
        .into_any()
    } else {
        view! { <p>{t.welcome_email_server()}</p> }.into_any()
    };
    view! {
        <li>
            <h2>{t.welcome_admin_title()}</h2>
            <p>{t.welcome_admin()}</p>
            <p><code>{grant}</code></p>
        </li>
        <li>
            <h2>{t.welcome_brand_title()}</h2>
            <p>{t.welcome_brand()}</p>
            <p><code>"BRAND_NAME=Acme"</code><br/><code>"BRAND_COLOR=#a5294c"</code><br/><code>"BRAND_LOGO=brand/logo.svg"</code></p>
            <p><a href=paths::BRAND>{t.welcome_preview()}</a></p>
        </li>
        <li>
            <h2>{t.welcome_email_title()}</h2>
            {emails}
        </li>
    }
}
