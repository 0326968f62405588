use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos_meta::HashedStylesheet;

/// What every document's head begins with, inside the app and outside it.
#[component]
pub fn DocumentHead(options: LeptosOptions) -> impl IntoView {
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="theme-color" content="#e9ede9" {..media("light")}/>
        <meta name="theme-color" content="#0f1614" {..media("dark")}/>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
        <HashedStylesheet options/>
    }
}

/// Leptos does not know that a `<meta>` takes `media`.
fn media(scheme: &str) -> impl Attribute + use<> {
    custom_attribute("media", format!("(prefers-color-scheme: {scheme})"))
}
