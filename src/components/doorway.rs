use leptos::prelude::*;

/// The card of a page with one thing to do: a lit doorway that stands on the floor of the page.
#[component]
pub fn Doorway(
    #[prop(into)] title: String,
    /// A few characters over the title, such as a status number.
    #[prop(optional, into)]
    over: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="doorway">
            {over.map(|over| view! { <p class="over">{over}</p> })}
            <h1>{title}</h1>
            {children()}
        </div>
    }
}
