use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, GoOnTo, LoginField, NewPasswordField, PageTitle, PostForm,
    beside, brand, kept, refused, return_to,
};
use crate::domain::{AppError, Field, paths, with_return_to};
use crate::texts::texts;

/// `POST /forms/sign_up`: make an account and sign it in.
#[server(prefix = "/forms", endpoint = "sign_up")]
pub async fn sign_up(
    #[server(default)] login: String,
    #[server(default)] password: String,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_up;
    sign_up::form(&login, &password, &return_to).await
}

const FIELDS: [Field; 2] = [Field::Login, Field::Password];

#[component]
pub fn SignUpPage() -> impl IntoView {
    let t = texts();
    let error = refused::<SignUp>();
    let [login_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    let page = return_to();
    let sign_in = with_return_to(paths::SIGN_IN, page.as_ref());

    view! {
        <PageTitle text=t.sign_up_title()/>
        <Frame bare=true>
            <Doorway title=t.sign_up_title()>
                {match error {
                    Some(AppError::LoginTaken) => view! { <Taken/> }.into_any(),
                    error => view! { <ErrorSummary error fields=&FIELDS/> }.into_any(),
                }}
                <PostForm action=SignUp::PATH>
                    <LoginField
                        field=Field::Login label=t.field_login()
                        value=kept.login error=login_wrong autofocus=fresh
                    />
                    <NewPasswordField
                        field=Field::Password label=t.field_password() error=password_wrong
                    />
                    <GoOnTo page/>
                    <Accepted/>
                    <button class="primary">{t.sign_up_button()}</button>
                </PostForm>
                <p class="other">{t.sign_up_have()} " " <a href=sign_in>{t.sign_in_title()}</a></p>
            </Doorway>
        </Frame>
    }
}

/// What was typed goes along.
#[component]
fn Taken() -> impl IntoView {
    let t = texts();
    view! {
        <div class="summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t.fault_taken()}</h2>
            <div class="actions">
                <a href=paths::SIGN_IN>{t.sign_in_title()}</a>
                <a href=paths::FORGOT_PASSWORD>{t.sign_in_reset()}</a>
            </div>
        </div>
    }
}

/// What one agrees to, before the button that does it.
#[component]
fn Accepted() -> impl IntoView {
    let t = texts();
    let links = brand().links.clone();
    let (terms, privacy) = (t.sign_up_terms(), t.sign_up_privacy());
    let is_silent = links.terms.is_none() && links.privacy.is_none();
    (!is_silent).then(|| {
        view! {
            <p class="accepted">
                {links.terms.map(|href| view! {
                    {terms.s0} <a href=href>{t.sign_up_terms_name()}</a> {terms.s1} " "
                })}
                {links.privacy.map(|href| view! {
                    {privacy.s0} <a href=href>{t.sign_up_privacy_name()}</a> {privacy.s1}
                })}
            </p>
        }
    })
}
