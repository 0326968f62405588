use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use crate::domain::Field;
use crate::texts::texts;

/// A label, the input it names, and what there is to say about it.
#[component]
pub fn FieldFrame(
    field: Field,
    #[prop(into)] label: String,
    hint: Option<String>,
    error: Option<String>,
    /// Says while it is typed what a script notices (`app.rs`).
    #[prop(optional)]
    is_password: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field">
            <label for=field.name()>{label}</label>
            <div class="control">{children()}</div>
            {is_password.then(|| view! {
                <p class="caps" role="status" {..custom_attribute("data-text", texts().field_caps_lock())}></p>
            })}
            {error.map(|error| view! { <p class="error" id=error_id(field)>{error}</p> })}
            {hint.map(|hint| view! { <p class="hint" id=hint_id(field)>{hint}</p> })}
        </div>
    }
}

/// The value of `aria-describedby`: the error first, because it is news.
pub fn described_by(field: Field, hint: bool, error: bool) -> Option<String> {
    match (error, hint) {
        (true, true) => Some(format!("{} {}", error_id(field), hint_id(field))),
        (true, false) => Some(error_id(field)),
        (false, true) => Some(hint_id(field)),
        (false, false) => None,
    }
}

fn error_id(field: Field) -> String {
    format!("{}-error", field.name())
}

fn hint_id(field: Field) -> String {
    format!("{}-hint", field.name())
}
