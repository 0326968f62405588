use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, PageTitle, PasswordField, PostForm, beside, letter_step, refused,
};
use crate::domain::lifetime::UNDO;
use crate::domain::{AppError, Field, OpenedLink, paths};
use crate::texts::texts;

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
    let t = texts();
    let step = letter_step();
    let from_elsewhere = step.as_ref().is_some_and(|step| step.from_elsewhere);
    let link = step.and_then(|step| step.link).unwrap_or(Err(AppError::LinkInvalid));
    view! {
        <PageTitle text=t.undo_title()/>
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
    let t = texts();
    let error = refused::<UndoEmailChange>();
    let [password_wrong] = beside(error.as_ref(), FIELDS);
    let lead = t.undo_lead();
    view! {
        <Doorway title=t.undo_title()>
            <p class="lead">
                {lead.s0} <bdi>{link.address}</bdi> {lead.s1}
            </p>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=UndoEmailChange::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                {from_elsewhere.then(|| view! {
                    <PasswordField
                        field=Field::Password label=t.field_account_password() error=password_wrong
                    />
                })}
                <button class="primary">{t.undo_button()}</button>
            </PostForm>
        </Doorway>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    let t = texts();
    view! {
        <Doorway title=t.error_title(&error)>
            <p class="lead">
                {t.undo_spent(t.lasts(UNDO))}
            </p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>{t.reset_title()}</a>
                <a class="secondary" href=paths::SIGN_IN>{t.sign_in_title()}</a>
            </p>
        </Doorway>
    }
}
