use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use crate::components::{
    AccountArea, ErrorSummary, NewPasswordField, PageTitle, PasswordField, PostForm, beside,
    notice, refused, return_to, viewer,
};
use crate::domain::{AppError, Field, Notice};
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
pub fn SecurityPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.nav_security()/>
        {match viewer() {
            Some(viewer) => {
                let login = viewer.user.login;
                view! { <AccountArea title=t.nav_security()><PasswordChange login/></AccountArea> }
                    .into_any()
            }
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
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
