use leptos::prelude::*;

use crate::texts::texts;

/// A button that asks before it does what cannot be undone (WCAG 2.2, 3.3.4): what happens, and the form
/// that does it. It opens without a script.
#[component]
pub fn Confirm(
    #[prop(into)] label: String,
    #[prop(into)] question: String,
    children: Children,
) -> impl IntoView {
    let t = texts();
    view! {
        <details class="confirm">
            <summary class="secondary danger">{label}</summary>
            <div class="question">
                <p>{question}</p>
                <div class="ways">
                    {children()}
                    // The page anew, as it was.
                    <a class="secondary" href="">{t.confirm_cancel()}</a>
                </div>
            </div>
        </details>
    }
}
