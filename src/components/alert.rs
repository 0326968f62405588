use leptos::prelude::*;

/// What went wrong, at the top of a form: it has the focus, and is read out at once.
#[component]
pub fn Alert(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{title}</h2>
            {children()}
        </div>
    }
}
