use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use leptos_meta::Title;

use crate::api::UndoEmailChange;
use crate::components::{Doorway, ErrorSummary, Frame, letter_step, refused};
use crate::domain::{AppError, OpenedLink};

#[component]
pub fn UndoEmailChangePage() -> impl IntoView {
    let link = letter_step().and_then(|step| step.link).unwrap_or(Err(AppError::LinkInvalid));
    view! {
        <Title text="Take your account back"/>
        <Frame bare=true>
            {match link {
                Ok(link) => view! { <Undo link/> }.into_any(),
                Err(error) => view! { <Spent error/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Undo(link: OpenedLink) -> impl IntoView {
    let error = refused::<UndoEmailChange>();
    view! {
        <Doorway title="Take your account back">
            <p class="lead">
                "The address of the account becomes " <bdi>{link.address}</bdi>
                " again, and everybody is signed out."
            </p>
            <ErrorSummary error fields=&[]/>
            <form method="post" action=UndoEmailChange::PATH>
                <button class="primary">"Bring the old address back"</button>
            </form>
        </Doorway>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    view! {
        <Doorway title=error.title()>
            <p class="lead">
                "An address can be taken back for seven days, once, with the link in our letter. If \
                that is over, choose a new password, or ask whoever runs this site."
            </p>
            <p class="ways">
                <a class="primary" href="/forgot-password">"Choose a new password"</a>
                <a class="secondary" href="/sign-in">"Sign in"</a>
            </p>
        </Doorway>
    }
}
