use leptos::ev;
use leptos::prelude::*;
use leptos::web_sys::Element;

/// Shows and hides what is typed into the password input beside it.
///
/// The server draws it hidden: without JavaScript there is no dead button. Its name stands in the page
/// (`app.rs`), and that of its field beside it: no text comes with an island. The state lives in the button's own attributes: no signal,
/// no property to decode, and so a third less to load.
#[island]
pub fn ShowPassword() -> impl IntoView {
    let place = NodeRef::<leptos::html::Button>::new();
    Effect::new(move |_| {
        let Some(button) = place.get() else { return };
        let _ = button.remove_attribute("hidden");
        if let Some(label) = inside(&button, ".field", "label") {
            let does = document().get_element_by_id("show-password");
            let names = [does, Some(label)].map(|it| it.and_then(|it| it.text_content()));
            button.set_text_content(Some(&names.map(Option::unwrap_or_default).join(" ")));
            let _ = button.remove_attribute("aria-labelledby");
        }
        // A text input's value goes into the browser's history of entries and into what it restores
        // after Back: whatever leaves this page leaves as a password.
        window_event_listener(ev::submit, move |_| show(&button, false));
    });
    let toggle = move |_| {
        if let Some(button) = place.get_untracked() {
            show(&button, button.get_attribute("aria-pressed").as_deref() == Some("false"));
        }
    };
    view! {
        <button
            node_ref=place on:click=toggle type="button" class="peek" hidden
            aria-labelledby="show-password" aria-pressed="false"
        ></button>
    }
}

fn show(button: &Element, shown: bool) {
    let Some(input) = inside(button, ".control", "input") else { return };
    // Setting an attribute fails only on a malformed name.
    let _ = input.set_attribute("type", if shown { "text" } else { "password" });
    let _ = button.set_attribute("aria-pressed", if shown { "true" } else { "false" });
}

/// What lies in the same frame.
fn inside(button: &Element, frame: &str, what: &str) -> Option<Element> {
    button.closest(frame).ok()??.query_selector(what).ok()?
}
