use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::brand;
use crate::domain::brand::Picture;
use crate::texts::texts;

/// What every document's head begins with, inside the app and outside it.
#[component]
pub fn DocumentHead(stylesheet: String) -> impl IntoView {
    let brand = brand();
    let Picture { href, media_type, .. } = brand.icon.clone();
    let touch = brand.touch_icon.as_ref().map_or(OUR_TOUCH_ICON, |icon| &icon.href).to_owned();
    let about = texts().frame_about(&brand.name);
    let name = brand.name.clone();
    let sheet = |href: &String| view! { <link rel="stylesheet" href=href.clone()/> };
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="theme-color" content=brand.colors.light.wall.to_string() {..media("light")}/>
        <meta name="theme-color" content=brand.colors.dark.wall.to_string() {..media("dark")}/>
        <meta name="description" content=about/>
        <meta content=name.clone() {..property("og:site_name")}/>
        <meta content="website" {..property("og:type")}/>
        {brand.shared.clone().map(|picture| view! {
            <meta content=picture.clone() {..property("og:image")}/>
        })}
        <link rel="icon" href=href type=media_type/>
        <link rel="apple-touch-icon" href=touch/>
        <link rel="manifest" href="/site.webmanifest"/>
        <link rel="stylesheet" href=stylesheet/>
        {brand.styles.iter().map(sheet).collect_view()}
    }
}

const OUR_TOUCH_ICON: &str = "/apple-touch-icon.png";

/// Leptos does not know that a `<meta>` takes `media`.
fn media(scheme: &str) -> impl Attribute + use<> {
    custom_attribute("media", format!("(prefers-color-scheme: {scheme})"))
}

/// Nor `property`, as Open Graph wants it.
fn property(name: &'static str) -> impl Attribute + use<> {
    custom_attribute("property", name)
}
