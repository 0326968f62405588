use std::sync::Arc;

use leptos::prelude::*;

/// Draws what a form holds so that it is acted upon once: by where it is posted to. A context, made
/// where the page is drawn.
#[derive(Clone)]
pub struct DrawOnce(pub Arc<dyn Fn(&str) -> String + Send + Sync>);

/// Every form of ours. What it is posted with is checked by the server alone, which says it in one
/// place (`novalidate`); pressed twice it is acted upon once (`once`).
#[component]
pub fn PostForm(
    action: &'static str,
    #[prop(optional)] class: Option<&'static str>,
    /// Acted upon twice it does no more than once.
    #[prop(optional)]
    repeatable: bool,
    children: Children,
) -> impl IntoView {
    let once = use_context::<DrawOnce>().filter(|_| !repeatable).map(|draw| (draw.0)(action));
    view! {
        <form class=class method="post" action=action novalidate>
            {once.map(|once| view! { <input type="hidden" name="once" value=once/> })}
            {children()}
        </form>
    }
}
