use leptos::prelude::*;

use crate::components::{DocumentHead, Doorway, Frame, brand};
use crate::domain::{AppError, paths};
use crate::texts::texts;

/// A whole document for what goes wrong before, after or outside the pages. `again`: where trying
/// again starts; a refused form has no page of its own.
#[component]
pub fn ErrorDocument(stylesheet: String, error: AppError, again: &'static str) -> impl IntoView {
    let t = texts();
    let title = brand().title(&t.error_title(&error));
    view! {
        <!DOCTYPE html>
        <html lang=t.tag() dir=t.dir()>
            <head>
                <DocumentHead stylesheet/>
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
    let t = texts();
    view! {
        <Frame bare=true>
            <Doorway title=t.error_title(&error) over=error.status().to_string()>
                <p class="lead">{t.error_sentence(&error)}</p>
                <p class="ways">
                    {matches!(error, AppError::TooManyAttempts { .. })
                        .then(|| view! { <a class="primary" href=paths::FORGOT_PASSWORD>{t.sign_in_reset()}</a> })}
                    {passes(&error).then(|| view! { <a class="primary" href=again>{t.error_try_again()}</a> })}
                    {(error == AppError::AuthenticationRequired)
                        .then(|| view! { <a class="primary" href=paths::SIGN_IN>{t.sign_in_title()}</a> })}
                    <a class="secondary" href=paths::HOME>{t.error_start()}</a>
                </p>
            </Doorway>
        </Frame>
    }
}

/// Whether the same request may well succeed a little later.
fn passes(error: &AppError) -> bool {
    let waits = matches!(error, AppError::Busy { .. } | AppError::Unavailable);
    waits || *error == AppError::Internal
}
