use leptos::prelude::*;

use crate::components::{DocumentHead, Doorway, Frame};
use crate::domain::{AppError, paths};

/// A whole document for what goes wrong before, after or outside the pages. `again`: where trying
/// again starts; a refused form has no page of its own.
#[component]
pub fn ErrorDocument(
    options: LeptosOptions,
    error: AppError,
    again: &'static str,
) -> impl IntoView {
    let title = format!("{} · Vestibule", error.title());
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <DocumentHead options/>
                <title>{title}</title>
            </head>
            <body>
                <Refusal error again/>
            </body>
        </html>
    }
}

/// What happened, and a way forward.
#[component]
pub fn Refusal(error: AppError, #[prop(optional)] again: &'static str) -> impl IntoView {
    view! {
        <Frame bare=true>
            <Doorway title=error.title() over=error.status().to_string()>
                <p class="lead">{error.sentence()}</p>
                <p class="ways">
                    {passes(&error).then(|| view! { <a class="primary" href=again>"Try again"</a> })}
                    {(error == AppError::AuthenticationRequired)
                        .then(|| view! { <a class="primary" href=paths::SIGN_IN>"Sign in"</a> })}
                    <a class="secondary" href=paths::HOME>"Go to the start page"</a>
                </p>
            </Doorway>
        </Frame>
    }
}

/// Whether the same request may well succeed a little later.
fn passes(error: &AppError) -> bool {
    error.retry_after().is_some() || *error == AppError::Internal
}
