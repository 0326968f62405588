use leptos::prelude::*;

use super::brand;
use crate::domain::brand::Frame;

/// The card of a page with one thing to do: a lit doorway that stands on the floor of the page.
#[component]
pub fn Doorway(
    #[prop(into)] title: String,
    /// A few characters over the title, such as a status number.
    #[prop(optional, into)]
    over: Option<String>,
    children: Children,
) -> impl IntoView {
    let class = match brand().frame {
        Frame::Arch => "doorway",
        Frame::Plain => "doorway plain",
    };
    view! {
        <div class=class>
            {over.map(|over| view! { <p class="over">{over}</p> })}
            <h1>{title}</h1>
            {children()}
        </div>
    }
}
