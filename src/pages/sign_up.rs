use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Alert, Doorway, EmailField, ErrorSummary, Frame, GoOnTo, LoginField, NewPasswordField,
    PageTitle, PostForm, beside, brand, kept, query, refused, return_to, site,
};
use crate::domain::{AppError, Field, ReturnTo, SignUpLogin, address, paths, with_return_to};
use crate::texts::texts;

/// `POST /forms/sign_up`: make an account and sign it in. `by`: what the page asked for.
#[server(prefix = "/forms", endpoint = "sign_up")]
pub async fn sign_up(
    #[server(default)] login: String,
    #[server(default)] email: String,
    #[server(default)] password: String,
    #[server(default)] by: String,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_up;
    sign_up::form(&login, &email, &password, &by, &return_to).await
}

const FIELDS: [Field; 3] = [Field::Login, Field::Email, Field::Password];

/// The words of the address that ask for a user name.
const BY: (&str, &str) = ("by", "username");

#[component]
pub fn SignUpPage() -> impl IntoView {
    let t = texts();
    let error = refused::<SignUp>();
    let [login_wrong, email_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    let page = return_to();
    let sign_in = with_return_to(paths::SIGN_IN, page.as_ref());
    let by_name = match site().sign_up {
        SignUpLogin::Both => query().first(BY.0) == Some(BY.1),
        SignUpLogin::Email => false,
        SignUpLogin::Username => true,
    };
    let (email, goes_on) = (kept.field(Field::Email), page.clone());
    let by = if by_name { BY.1 } else { "email" };

    view! {
        <PageTitle text=t.sign_up_title()/>
        <Frame bare=true>
            <Doorway title=t.sign_up_title()>
                {match error {
                    Some(AppError::LoginTaken) => view! { <Taken/> }.into_any(),
                    error => view! { <ErrorSummary error fields=&FIELDS/> }.into_any(),
                }}
                <PostForm action=SignUp::PATH>
                    <input type="hidden" name="by" value=by/>
                    <LoginField
                        field=Field::Login
                        label=if by_name { t.field_username() } else { t.field_email() }
                        value=kept.login.clone() error=login_wrong autofocus=fresh is_email=!by_name
                    />
                    {by_name.then(|| view! { <BesideName value=email error=email_wrong/> })}
                    <NewPasswordField
                        field=Field::Password label=t.field_password() error=password_wrong
                    />
                    <GoOnTo page=goes_on/>
                    <Accepted/>
                    <button class="primary">{t.sign_up_button()}</button>
                </PostForm>
                <Instead by_name page/>
                <p class="other">{t.sign_up_have()} " " <a href=sign_in>{t.sign_in_title()}</a></p>
            </Doorway>
        </Frame>
    }
}

/// What a user name cannot do. Where an address must be confirmed it is asked for in any case.
#[component]
fn BesideName(value: String, error: Option<String>) -> impl IntoView {
    let t = texts();
    let optional = !site().confirms_addresses;
    let label = if optional { t.field_email_optional() } else { t.field_email() };
    let hint = if optional { Some(t.sign_up_without_email()) } else { None };
    view! { <EmailField field=Field::Email label value error hint optional/> }
}

/// The other way, where there are two.
#[component]
fn Instead(by_name: bool, page: Option<ReturnTo>) -> impl IntoView {
    let t = texts();
    (site().sign_up == SignUpLogin::Both).then(|| {
        let by = (!by_name).then_some(BY.1);
        let page = page.as_ref().map(ReturnTo::as_str);
        let other = address(paths::SIGN_UP, &[("return_to", page), (BY.0, by)]);
        let text = if by_name { t.sign_up_by_email() } else { t.sign_up_by_username() };
        view! { <p class="other"><a href=other>{text}</a></p> }
    })
}

/// What was typed goes along.
#[component]
fn Taken() -> impl IntoView {
    let t = texts();
    view! {
        <Alert title=t.fault_taken()>
            <div class="actions">
                <a href=paths::SIGN_IN>{t.sign_in_title()}</a>
                <a href=paths::FORGOT_PASSWORD>{t.sign_in_reset()}</a>
            </div>
        </Alert>
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
