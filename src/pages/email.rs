use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use super::verify_email::ResendVerification;
use crate::components::{
    AccountArea, EmailField, ErrorSummary, PageTitle, PasswordField, PostForm, State, beside, kept,
    refused, site, viewer,
};
use crate::domain::lifetime::UNDO;
use crate::domain::{AppError, Field, User, paths};
use crate::texts::texts;

/// `POST /forms/change_email`: another address for the account, once it is confirmed.
#[server(prefix = "/forms", endpoint = "change_email")]
pub async fn change_email(
    #[server(default)] email: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::change_email;
    change_email::form(&email, &password).await
}

const FIELDS: [Field; 2] = [Field::Email, Field::Password];

#[component]
pub fn EmailPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.email_title()/>
        {match viewer() {
            Some(viewer) => view! { <Email user=viewer.user/> }.into_any(),
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn Email(user: User) -> impl IntoView {
    let t = texts();
    view! {
        <AccountArea title=t.email_title()>
                {if site().sends_letters {
                    view! { <Confirm user=user.clone()/> <Change user/> }.into_any()
                } else {
                    view! {
                        <p class="after">{t.email_no_mail()}</p>
                    }.into_any()
                }}
        </AccountArea>
    }
}

/// For an address that nobody has confirmed yet.
#[component]
fn Confirm(user: User) -> impl IntoView {
    let t = texts();
    let User { login, email, email_verified, .. } = user;
    email.filter(|_| !email_verified).map(|address| {
        let why = t.email_confirm_why();
        view! {
            <section class="card" aria-labelledby="confirm">
                <h2 id="confirm">{t.email_confirm_title()}</h2>
                <p class="quiet">
                    {why.s0} <bdi>{address}</bdi> {why.s1} " " {t.email_confirm_how()}
                </p>
                <PostForm action=ResendVerification::PATH>
                    <input type="hidden" name="login" value=login/>
                    <input type="hidden" name="current" value="true"/>
                    <p class="ways">
                        <a class="primary" href=paths::VERIFY_EMAIL>{t.email_code()}</a>
                        <button class="secondary">{t.email_send()}</button>
                        {site().has_mailbox.then(|| view! {
                            <a href=paths::MAILBOX>{t.mailbox_open()}</a>
                        })}
                    </p>
                </PostForm>
            </section>
        }
    })
}

#[component]
fn Change(user: User) -> impl IntoView {
    let t = texts();
    let error = refused::<ChangeEmail>();
    let [email_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let typed = kept().unwrap_or_default().login;
    let (shown, is_good) = (user.email.clone(), user.email_verified);
    let state = if is_good { t.account_verified() } else { t.account_not_verified() };
    // What is about to be changed.
    let current = shown.map(|address| {
        view! {
            <p class="current"><bdi>{address}</bdi> " " <State is_good text=state/></p>
        }
    });
    let (title, what) = match user.email {
        Some(_) => (t.email_change_title(), t.email_change_lead(t.lasts(UNDO))),
        None => (t.email_add_title(), t.email_add_lead()),
    };
    view! {
        <section class="card" aria-labelledby="change-email">
            <h2 id="change-email">{title}</h2>
            {current}
            <p class="quiet">{what}</p>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=ChangeEmail::PATH>
                <EmailField
                    field=Field::Email label=t.field_new_email() value=typed error=email_wrong
                />
                // Tells password managers whose password this is; without a name it is not sent.
                <input type="text" autocomplete="username" value=user.login readonly hidden/>
                <PasswordField field=Field::Password label=t.field_password() error=password_wrong/>
                <button class="primary">{t.email_button()}</button>
            </PostForm>
        </section>
    }
}
