use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use crate::components::{
    AccountNav, Date, ErrorSummary, Frame, NewPasswordField, PageTitle, PasswordField, PostForm,
    beside, notice, refused, return_to, viewer,
};
use crate::domain::{AppError, Field, Notice, User, Viewer};
use crate::texts::texts;

/// `POST /forms/change_password`: end all sessions of the account, start a new one here.
#[server(prefix = "/forms", endpoint = "change_password")]
pub async fn change_password(
    #[server(default)] current_password: String,
    #[server(default)] new_password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::change_password;
    change_password::form(&current_password, &new_password).await
}

const FIELDS: [Field; 2] = [Field::CurrentPassword, Field::NewPassword];

#[component]
pub fn AccountPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.account_title()/>
        {match viewer() {
            Some(viewer) => view! { <Account viewer/> }.into_any(),
            // The server sends strangers to sign in; should it ever not, they still see nothing.
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn Account(viewer: Viewer) -> impl IntoView {
    let t = texts();
    let login = viewer.user.login.clone();
    let details = view! { <Details viewer/> };
    let change = view! { <PasswordChange login/> };
    // What somebody came for first.
    let is_breached = notice() == Some(Notice::PasswordBreached);
    let cards = if is_breached {
        view! { {change} {details} }.into_any()
    } else {
        view! { {details} {change} }.into_any()
    };
    view! {
        <Frame>
            <div class="account">
                <h1>{t.account_title()}</h1>
                <AccountNav/>
                {cards}
            </div>
        </Frame>
    }
}

#[component]
fn Details(viewer: Viewer) -> impl IntoView {
    let t = texts();
    let Viewer { user, session } = viewer;
    view! {
        <section class="card" aria-label=t.account_details()>
            <dl>
                <div><dt>{t.account_signed_in_as()}</dt><dd><bdi>{user.login.clone()}</bdi></dd></div>
                <div><dt>{t.account_email()}</dt><dd>{email(&user)}</dd></div>
                <div><dt>{t.account_since()}</dt><dd><Date at=user.created_at/></dd></div>
                <div><dt>{t.account_signed_in_since()}</dt><dd><Date at=session.created_at/></dd></div>
                <div><dt>{t.account_signed_in_until()}</dt><dd><Date at=session.expires_at/></dd></div>
            </dl>
        </section>
    }
}

fn email(user: &User) -> impl IntoView + use<> {
    let t = texts();
    match user.email.clone() {
        Some(address) => {
            let verified = user.email_verified;
            let state = if verified { t.account_verified() } else { t.account_not_verified() };
            view! { <bdi>{address}</bdi> " " <span class="tag">{state}</span> }.into_any()
        }
        None => view! { <span class="quiet">{t.account_no_email()}</span> }.into_any(),
    }
}

#[component]
fn PasswordChange(login: String) -> impl IntoView {
    let t = texts();
    let error = refused::<ChangePassword>();
    let [current_wrong, new_wrong] = beside(error.as_ref(), FIELDS);
    let later = return_to().filter(|_| notice() == Some(Notice::PasswordBreached));
    view! {
        <section class="card" aria-labelledby="change-password">
            <h2 id="change-password">{t.account_change_password()}</h2>
            <p class="quiet">{t.account_change_lead()}</p>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=ChangePassword::PATH>
                // Tells password managers whose password this is; without a name it is not sent.
                <input type="text" autocomplete="username" value=login readonly hidden/>
                <PasswordField
                    field=Field::CurrentPassword label=t.field_current_password()
                    error=current_wrong
                />
                <NewPasswordField
                    field=Field::NewPassword label=t.field_new_password() error=new_wrong
                />
                <button class="primary">{t.account_change_password()}</button>
            </PostForm>
            // A sign-in with a password that should be changed was on its way there.
            {later.map(|page| view! {
                <p class="other"><a href=page.as_str().to_owned()>{t.account_later()}</a></p>
            })}
        </section>
    }
}
