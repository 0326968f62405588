use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    CodeField, Doorway, ErrorSummary, Frame, LoginField, NewPasswordField, PageTitle, PostForm,
    beside, kept, letter_step, refused,
};
use crate::domain::{AppError, Field, OpenedLink, address, paths};
use crate::texts::texts;

/// `POST /forms/reset_password`: a new password, by the link that was opened or by a code.
#[server(prefix = "/forms", endpoint = "reset_password")]
pub async fn reset_password(
    #[server(default)] link: String,
    #[server(default)] login: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::reset_password;
    reset_password::form(&link, &login, &code, &password).await
}

const FIELDS: [Field; 3] = [Field::Login, Field::Code, Field::Password];

#[component]
pub fn ResetPasswordPage() -> impl IntoView {
    let t = texts();
    let step = letter_step();
    let login = step.as_ref().map_or_else(String::new, |step| step.login.clone());
    view! {
        <PageTitle text=t.reset_title()/>
        <Frame bare=true>
            {match step.and_then(|step| step.link) {
                Some(Ok(link)) => view! { <ByLink link/> }.into_any(),
                Some(Err(error)) => view! { <Spent error/> }.into_any(),
                None => view! { <ByCode login/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn ByLink(link: OpenedLink) -> impl IntoView {
    let t = texts();
    let error = refused::<ResetPassword>();
    let [password_wrong] = beside(error.as_ref(), [Field::Password]);
    let account = t.reset_account();
    view! {
        <Doorway title=t.reset_title()>
            <p class="lead">{account.s0} <bdi>{link.login.clone()}</bdi> {account.s1}</p>
            {link.undone_until.map(|until| view! { <CanBeUndone until/> })}
            <ErrorSummary error fields=&[Field::Password]/>
            <PostForm action=ResetPassword::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                // Tells password managers whose password this is; without a name it is not sent.
                <input type="text" autocomplete="username" value=link.login readonly hidden/>
                <NewPasswordField field=Field::Password label=t.field_new_password() error=password_wrong/>
                <button class="primary">{t.reset_button()}</button>
            </PostForm>
        </Doorway>
    }
}

/// A stranger may have moved his account to this address: who uses it should know.
#[component]
fn CanBeUndone(until: DateTime<Utc>) -> impl IntoView {
    let t = texts();
    view! {
        <p>
            <strong>{t.reset_not_long_ago()}</strong>
            " " {t.reset_can_be_undone(t.moment(until, None))} " "
            <a href=paths::NOT_MINE>{t.not_mine_title()}</a>
        </p>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    let t = texts();
    view! {
        <Doorway title=t.error_title(&error)>
            <p class="lead">{t.error_sentence(&error)}</p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>{t.reset_new()}</a>
                {if error == AppError::LinkUsed {
                    view! { <a class="secondary" href=paths::SIGN_IN>{t.sign_in_title()}</a> }.into_any()
                } else {
                    view! {
                        <a class="secondary" href=address(paths::RESET_PASSWORD, &[("by", Some("code"))])>{t.reset_code()}</a>
                    }.into_any()
                }}
            </p>
        </Doorway>
    }
}

#[component]
fn ByCode(login: String) -> impl IntoView {
    let t = texts();
    let error = refused::<ResetPassword>();
    let [login_wrong, code_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let (known, fresh) = (!login.is_empty(), error.is_none());
    let typed = kept().unwrap_or_default().login;
    view! {
        <Doorway title=t.reset_title()>
            {if known {
                let lead = t.reset_lead_to();
                view! {
                    <p class="lead">{lead.s0} <bdi>{login.clone()}</bdi> {lead.s1}</p>
                }.into_any()
            } else {
                view! { <p class="lead">{t.reset_lead()}</p> }.into_any()
            }}
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=ResetPassword::PATH>
                {if known {
                    // Tells password managers whose password this is.
                    view! {
                        <input
                            type="text" name="login" autocomplete="username" value=login readonly hidden
                        />
                    }.into_any()
                } else {
                    view! {
                        <LoginField
                            field=Field::Login label=t.field_login() value=typed
                            error=login_wrong autofocus=fresh
                        />
                    }.into_any()
                }}
                <CodeField error=code_wrong autofocus=known && fresh/>
                <NewPasswordField field=Field::Password label=t.field_new_password() error=password_wrong/>
                <button class="primary">{t.reset_button()}</button>
            </PostForm>
            {known.then(|| view! { <p class="other">{t.verify_spam()}</p> })}
            <p class="other"><a href=paths::FORGOT_PASSWORD>{t.reset_another()}</a></p>
        </Doorway>
    }
}
