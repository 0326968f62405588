use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, EmailField, ErrorSummary, Frame, PageTitle, PostForm, beside, kept, refused,
};
use crate::domain::{AppError, Field, paths};
use crate::texts::texts;

/// `POST /forms/add_email`: the address that an account must have before it can be used.
#[server(prefix = "/forms", endpoint = "add_email")]
pub async fn add_email(#[server(default)] email: String) -> Result<(), AppError> {
    use crate::server::http::auth::add_email;
    add_email::form(&email).await
}

const FIELDS: [Field; 1] = [Field::Email];

#[component]
pub fn AddEmailPage() -> impl IntoView {
    let t = texts();
    let error = refused::<AddEmail>();
    let [wrong] = beside(error.as_ref(), FIELDS);
    let typed = kept().unwrap_or_default().login;
    let fresh = error.is_none();
    view! {
        <PageTitle text=t.email_add_title()/>
        <Frame bare=true>
            <Doorway title=t.email_add_title()>
                <p class="lead">{t.add_email_lead()}</p>
                <ErrorSummary error fields=&FIELDS/>
                <PostForm action=AddEmail::PATH>
                    <EmailField
                        field=Field::Email label=t.field_email() value=typed error=wrong
                        autofocus=fresh
                    />
                    <button class="primary">{t.email_send()}</button>
                </PostForm>
                <p class="other"><a href=paths::SIGN_IN>{t.add_email_other()}</a></p>
            </Doorway>
        </Frame>
    }
}
