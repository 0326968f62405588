use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, PageTitle, PasswordField, PostForm, beside, letter_step, refused,
};
use crate::domain::lifetime::{UNDO, lasts};
use crate::domain::{AppError, Field, OpenedLink, paths};

/// `POST /forms/undo_email_change`: bring the old address back, by the link that was opened.
#[server(prefix = "/forms", endpoint = "undo_email_change")]
pub async fn undo_email_change(
    #[server(default)] link: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::undo_email_change;
    undo_email_change::form(&link, &password).await
}

const FIELDS: [Field; 1] = [Field::Password];

#[component]
pub fn UndoEmailChangePage() -> impl IntoView {
    let step = letter_step();
    let from_elsewhere = step.as_ref().is_some_and(|step| step.from_elsewhere);
    let link = step.and_then(|step| step.link).unwrap_or(Err(AppError::LinkInvalid));
    view! {
        <PageTitle text="Take your account back"/>
        <Frame bare=true>
            {match link {
                Ok(link) => view! { <Undo link from_elsewhere/> }.into_any(),
                Err(error) => view! { <Spent error/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Undo(link: OpenedLink, from_elsewhere: bool) -> impl IntoView {
    let error = refused::<UndoEmailChange>();
    let [password_wrong] = beside(error.as_ref(), FIELDS);
    view! {
        <Doorway title="Take your account back">
            <p class="lead">
                "The address of the account becomes " <bdi>{link.address}</bdi>
                " again, and everybody is signed out."
            </p>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=UndoEmailChange::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                {from_elsewhere.then(|| view! {
                    <PasswordField
                        field=Field::Password label="Password of the account" error=password_wrong
                    />
                })}
                <button class="primary">"Take the account back"</button>
            </PostForm>
        </Doorway>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    view! {
        <Doorway title=error.title()>
            <p class="lead">
                "An address can be taken back for " {lasts(UNDO)} ", once, with the link in our letter. If \
                that is over, choose a new password, or ask whoever runs this site."
            </p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>"Choose a new password"</a>
                <a class="secondary" href=paths::SIGN_IN>"Sign in"</a>
            </p>
        </Doorway>
    }
}
