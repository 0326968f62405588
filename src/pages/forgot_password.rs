use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, LoginField, PageTitle, PostForm, beside, kept, refused, site,
};
use crate::domain::{AppError, Field, paths};
use crate::texts::texts;

/// `POST /forms/forgot_password`: send a letter that lets its reader choose a new password.
#[server(prefix = "/forms", endpoint = "forgot_password")]
pub async fn forgot_password(#[server(default)] login: String) -> Result<(), AppError> {
    use crate::server::http::auth::forgot_password;
    forgot_password::form(&login).await
}

const FIELDS: [Field; 1] = [Field::Login];

#[component]
pub fn ForgotPasswordPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.forgot_title()/>
        <Frame bare=true>
            <Doorway title=t.forgot_title()>
                {if site().sends_letters {
                    view! { <Ask/> }.into_any()
                } else {
                    view! {
                        <p class="lead">
                            {t.forgot_no_mail()}
                        </p>
                    }.into_any()
                }}
                <p class="other"><a href=paths::SIGN_IN>{t.forgot_back()}</a></p>
            </Doorway>
        </Frame>
    }
}

#[component]
fn Ask() -> impl IntoView {
    let t = texts();
    let error = refused::<ForgotPassword>();
    let [login_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    view! {
        <p class="lead">
            {t.forgot_lead()}
        </p>
        <ErrorSummary error fields=&FIELDS/>
        <PostForm action=ForgotPassword::PATH>
            <LoginField
                field=Field::Login label=t.field_login()
                value=kept.login error=login_wrong autofocus=fresh
            />
            <button class="primary">{t.forgot_button()}</button>
        </PostForm>
    }
}
