use leptos::ev;
use leptos::prelude::*;

/// Shows and hides what is typed into the password input with this id.
///
/// The server draws it hidden: without JavaScript there is no dead button.
#[island]
pub fn ShowPassword(input_id: String) -> impl IntoView {
    let (awake, wake) = signal(false);
    let (shown, show) = signal(false);
    let input = StoredValue::new(input_id.clone());
    let set_type = move |name: &str| {
        if let Some(input) = input.with_value(|id| document().get_element_by_id(id)) {
            // It fails only on a malformed name.
            let _ = input.set_attribute("type", name);
        }
    };

    Effect::new(move |_| {
        wake.set(true);
        // A text input's value goes into the browser's history of entries and into what it restores
        // after Back: whatever leaves this page leaves as a password.
        window_event_listener(ev::submit, move |_| {
            show.set(false);
        });
    });
    Effect::new(move |_| set_type(if shown.get() { "text" } else { "password" }));

    view! {
        <button
            type="button" class="peek" hidden=move || !awake.get()
            aria-label="Show password" aria-controls=input_id
            aria-pressed=move || if shown.get() { "true" } else { "false" }
            on:click=move |_| show.update(|shown| *shown = !*shown)
        >
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <path d="M2 12c4-8 16-8 20 0-4 8-16 8-20 0z"/>
                <circle cx="12" cy="12" r="3"/>
                <path class="lid" d="M4 20 20 4"/>
            </svg>
        </button>
    }
}
