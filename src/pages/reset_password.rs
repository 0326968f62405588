use chrono::{DateTime, Utc};
use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    CodeField, Doorway, ErrorSummary, Frame, LoginField, NewPasswordField, PageTitle, PostForm,
    beside, kept, letter_step, refused,
};
use crate::domain::{AppError, Field, OpenedLink, address, for_people, paths};

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
    let step = letter_step();
    let login = step.as_ref().map_or_else(String::new, |step| step.login.clone());
    view! {
        <PageTitle text="Choose a new password"/>
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
    let error = refused::<ResetPassword>();
    let [password_wrong] = beside(error.as_ref(), [Field::Password]);
    view! {
        <Doorway title="Choose a new password">
            <p class="lead">"For the account " <bdi>{link.login.clone()}</bdi> ". Every device will be signed out."</p>
            {link.undone_until.map(|until| view! { <CanBeUndone until/> })}
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=ResetPassword::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                // Tells password managers whose password this is; without a name it is not sent.
                <input type="text" autocomplete="username" value=link.login readonly hidden/>
                <NewPasswordField field=Field::Password label="New password" error=password_wrong/>
                <button class="primary">"Set the new password"</button>
            </PostForm>
        </Doorway>
    }
}

/// A stranger may have moved his account to this address: who uses it should know.
#[component]
fn CanBeUndone(until: DateTime<Utc>) -> impl IntoView {
    view! {
        <p>
            <strong>"This account had another address not long ago."</strong>
            " Whoever reads that one can take the account back until " {for_people(until)}
            ", with all that is in it. Did you not give it this address yourself? "
            <a href=paths::NOT_MINE>"This account is not mine"</a>
        </p>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    view! {
        <Doorway title=error.title()>
            <p class="lead">{error.sentence()}</p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>"Send a new letter"</a>
                {if error == AppError::LinkUsed {
                    view! { <a class="secondary" href=paths::SIGN_IN>"Sign in"</a> }.into_any()
                } else {
                    view! {
                        <a class="secondary" href=address(paths::RESET_PASSWORD, &[("by", Some("code"))])>"Type a code instead"</a>
                    }.into_any()
                }}
            </p>
        </Doorway>
    }
}

#[component]
fn ByCode(login: String) -> impl IntoView {
    let error = refused::<ResetPassword>();
    let [login_wrong, code_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let (known, fresh) = (!login.is_empty(), error.is_none());
    let typed = kept().unwrap_or_default().login;
    view! {
        <Doorway title="Choose a new password">
            <p class="lead">
                "Open the link in the letter, or type its code here. It may take a minute to arrive."
            </p>
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
                            field=Field::Login label="User name or e-mail address" value=typed
                            error=login_wrong autofocus=fresh
                        />
                    }.into_any()
                }}
                <CodeField error=code_wrong autofocus=known && fresh/>
                <NewPasswordField field=Field::Password label="New password" error=password_wrong/>
                <button class="primary">"Set the new password"</button>
            </PostForm>
            <p class="other"><a href=paths::FORGOT_PASSWORD>"Send another letter"</a></p>
        </Doorway>
    }
}
