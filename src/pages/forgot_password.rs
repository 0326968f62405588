use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, LoginField, PageTitle, PostForm, beside, kept, refused, site,
};
use crate::domain::{AppError, Field, paths};

/// `POST /forms/forgot_password`: send a letter that lets its reader choose a new password.
#[server(prefix = "/forms", endpoint = "forgot_password")]
pub async fn forgot_password(#[server(default)] login: String) -> Result<(), AppError> {
    use crate::server::http::auth::forgot_password;
    forgot_password::form(&login).await
}

const FIELDS: [Field; 1] = [Field::Login];

#[component]
pub fn ForgotPasswordPage() -> impl IntoView {
    view! {
        <PageTitle text="Forgot your password?"/>
        <Frame bare=true>
            <Doorway title="Forgot your password?">
                {if site().sends_letters {
                    view! { <Ask/> }.into_any()
                } else {
                    view! {
                        <p class="lead">
                            "This site sends no letters. Whoever runs it can help you."
                        </p>
                    }.into_any()
                }}
                <p class="other"><a href=paths::SIGN_IN>"Back to sign in"</a></p>
            </Doorway>
        </Frame>
    }
}

#[component]
fn Ask() -> impl IntoView {
    let error = refused::<ForgotPassword>();
    let [login_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    view! {
        <p class="lead">
            "We send a letter to the address of your account. With it you choose a new password."
        </p>
        <ErrorSummary error fields=&FIELDS/>
        <PostForm action=ForgotPassword::PATH>
            <LoginField
                field=Field::Login label="User name or e-mail address"
                value=kept.login error=login_wrong autofocus=fresh
            />
            <button class="primary">"Send the letter"</button>
        </PostForm>
    }
}
