use leptos::prelude::*;

use crate::components::{Enfilade, Frame, PageTitle, site};
use crate::domain::paths;
use crate::texts::texts;

/// For whoever has just started the program, and nobody else: what to do next.
#[component]
pub fn WelcomePage() -> impl IntoView {
    let t = texts();
    let mailbox = site().has_mailbox;
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
                <li>
                    <h2>{t.welcome_admin_title()}</h2>
                    <p>{t.welcome_admin()}</p>
                    <p><code>"vestibule user grant ada@example.com admin"</code></p>
                </li>
                <li>
                    <h2>{t.welcome_brand_title()}</h2>
                    <p>{t.welcome_brand()}</p>
                    <p><code>"BRAND_NAME=Acme"</code><br/><code>"BRAND_COLOR=#a5294c"</code><br/><code>"BRAND_LOGO=logo.svg"</code></p>
                    <p><a href=paths::BRAND>{t.welcome_preview()}</a></p>
                </li>
                <li>
                    <h2>{t.welcome_email_title()}</h2>
                    {if mailbox {
                        view! {
                            <p>{t.welcome_email_mailbox()}</p>
                            <p><a href=paths::MAILBOX>{t.mailbox_title()}</a></p>
                        }
                        .into_any()
                    } else {
                        view! { <p>{t.welcome_email_server()}</p> }.into_any()
                    }}
                </li>
            </ol>
        </Frame>
    }
}
