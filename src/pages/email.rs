use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use super::verify_email::ResendVerification;
use crate::components::{
    AccountNav, EmailField, ErrorSummary, Frame, PageTitle, PasswordField, PostForm, beside, kept,
    refused, site, viewer,
};
use crate::domain::lifetime::{UNDO, lasts};
use crate::domain::{AppError, Field, User, paths};

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
    view! {
        <PageTitle text="E-mail address"/>
        {match viewer() {
            Some(viewer) => view! { <Email user=viewer.user/> }.into_any(),
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn Email(user: User) -> impl IntoView {
    view! {
        <Frame>
            <div class="account">
                <h1>"E-mail address"</h1>
                <AccountNav/>
                {if site().sends_letters {
                    view! { <Confirm user=user.clone()/> <Change user/> }.into_any()
                } else {
                    view! {
                        <p class="after">"This site sends no letters, so no address can be confirmed."</p>
                    }.into_any()
                }}
            </div>
        </Frame>
    }
}

/// For an address that nobody has confirmed yet.
#[component]
fn Confirm(user: User) -> impl IntoView {
    let User { login, email, email_verified, .. } = user;
    email.filter(|_| !email_verified).map(|address| {
        view! {
            <section class="card" aria-labelledby="confirm">
                <h2 id="confirm">"Confirm your address"</h2>
                <p class="quiet">
                    "With a confirmed address you can recover your account, and we can tell you when \
                    something happens to it. " <bdi>{address}</bdi> " is not confirmed yet."
                </p>
                <PostForm action=ResendVerification::PATH>
                    <input type="hidden" name="login" value=login/>
                    <p class="ways">
                        <button class="primary">"Send a letter"</button>
                        <a class="secondary" href=paths::VERIFY_EMAIL>"Type a code"</a>
                    </p>
                </PostForm>
            </section>
        }
    })
}

#[component]
fn Change(user: User) -> impl IntoView {
    let error = refused::<ChangeEmail>();
    let [email_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let typed = kept().unwrap_or_default().login;
    let (title, what) = match user.email {
        Some(_) => (
            "Change your address",
            format!(
                "We send a letter to the new address. Once you confirm it, it takes the place of the \
                 old one, which gets a letter too: for {} the change can be undone from there.",
                lasts(UNDO)
            ),
        ),
        None => (
            "Add an address",
            "With an address you can recover your account, and we can tell you when something \
             happens to it. You can sign in with it, too. We send a letter to confirm it."
                .to_owned(),
        ),
    };
    view! {
        <section class="card" aria-labelledby="change-email">
            <h2 id="change-email">{title}</h2>
            <p class="quiet">{what}</p>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=ChangeEmail::PATH>
                <EmailField
                    field=Field::Email label="New e-mail address" value=typed error=email_wrong
                />
                // Tells password managers whose password this is; without a name it is not sent.
                <input type="text" autocomplete="username" value=user.login readonly hidden/>
                <PasswordField field=Field::Password label="Password" error=password_wrong/>
                <button class="primary">"Send the letter"</button>
            </PostForm>
        </section>
    }
}
