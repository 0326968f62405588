use leptos::prelude::*;

/// How it stands with something: a sign and a word, never a colour alone (WCAG 2.2, 1.4.1).
#[component]
pub fn State(is_good: bool, #[prop(into)] text: String) -> impl IntoView {
    let (class, path) = if is_good {
        ("state good", "m3 8.5 3.5 3.5L13 5")
    } else {
        ("state warning", "M8 2.5v7m0 2.5v1.5")
    };
    view! {
        <span class=class>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=path/></svg>
            {text}
        </span>
    }
}
