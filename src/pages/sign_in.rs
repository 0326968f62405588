use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::ResendVerification;
use crate::components::{
    Alert, Doorway, ErrorSummary, Frame, GoOnTo, LoginField, PageTitle, PasswordField, PostForm,
    beside, greeting, kept, query, refused, return_to, site,
};
use crate::domain::{AppError, Field, Greeting, ReturnTo, address, paths, with_return_to};
use crate::texts::texts;

/// `POST /forms/sign_in`: start a session and go on to `return_to`.
#[server(prefix = "/forms", endpoint = "sign_in")]
pub async fn sign_in(
    #[server(default)] login: String,
    #[server(default)] password: String,
    #[server(default)] remember: bool,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_in;
    sign_in::form(&login, &password, remember, &return_to).await
}

const FIELDS: [Field; 2] = [Field::Login, Field::Password];

#[component]
pub fn SignInPage() -> impl IntoView {
    let t = texts();
    let error = refused::<SignIn>();
    let [login_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    let page = return_to();
    let sign_up = with_return_to(paths::SIGN_UP, page.as_ref());
    let blocked = fresh && query().first("cookies") == Some("blocked");
    let (is_free, known) = (fresh && !blocked, !kept.login.is_empty());
    let sent_here = page.is_some() && fresh && !blocked;
    let is_theirs = |it: &Greeting| !known || it.login == kept.login;
    let back =
        greeting().filter(|it| !blocked && is_theirs(it) && query().first("as") != Some("other"));
    let other = address(
        paths::SIGN_IN,
        &[("as", Some("other")), ("return_to", page.as_ref().map(ReturnTo::as_str))],
    );

    view! {
        <PageTitle text=t.sign_in_title()/>
        <Frame bare=true>
            <Doorway title=t.sign_in_title()>
                {sent_here.then(|| view! { <p class="lead">{t.sign_in_lead()}</p> })}
                {blocked.then(|| view! { <CookiesBlocked/> })}
                {match error {
                    Some(AppError::InvalidCredentials) => {
                        view! { <Wrong login=kept.login.clone()/> }.into_any()
                    }
                    error => view! { <ErrorSummary error fields=&FIELDS/> }.into_any(),
                }}
                <PostForm action=SignIn::PATH>
                    {match back.clone() {
                        Some(back) => view! { <Back back other/> }.into_any(),
                        None => view! {
                            <LoginField
                                field=Field::Login label=t.field_login()
                                value=kept.login error=login_wrong autofocus=is_free && !known
                            />
                        }
                        .into_any(),
                    }}
                    <PasswordField
                        field=Field::Password label=t.field_password() error=password_wrong
                        autofocus=is_free && (known || back.is_some())
                    />
                    <label class="check">
                        <input
                            type="checkbox" id="remember" name="remember" value="true"
                            checked=kept.remember.unwrap_or(true)
                        />
                        {t.sign_in_remember()}
                    </label>
                    <GoOnTo page/>
                    <button class="primary">{t.sign_in_title()}</button>
                </PostForm>
                <p class="other"><a href=paths::FORGOT_PASSWORD>{t.sign_in_forgot()}</a></p>
                <p class="other">{t.sign_in_new()} " " <a href=sign_up>{t.sign_in_create()}</a></p>
            </Doorway>
        </Frame>
    }
}

/// Who comes back need not say who they are. The field is for the server and for password managers.
#[component]
fn Back(back: Greeting, other: String) -> impl IntoView {
    let t = texts();
    let (hello, name) = (t.sign_in_back(), back.name());
    view! {
        <p class="back">
            {hello.s0} <bdi>{name}</bdi> {hello.s1} " "
            <a href=other>{t.sign_in_not_you()}</a>
        </p>
        <input
            type="text" name=Field::Login.name() value=back.login autocomplete="username" readonly
            hidden
        />
    }
}

/// The same for everybody, whatever was wrong: the name, the password, or an address that waits to be
/// confirmed (decision 0015). What was typed goes along.
#[component]
fn Wrong(login: String) -> impl IntoView {
    let t = texts();
    let confirms = site().confirms_addresses;
    let title = if confirms { t.sign_in_wrong_or_waiting() } else { t.title_invalid_credentials() };
    view! {
        <Alert title>
            <div class="actions">
                <a href=paths::FORGOT_PASSWORD>{t.sign_in_reset()}</a>
                {confirms.then(|| view! {
                    <PostForm action=ResendVerification::PATH>
                        <input type="hidden" name="login" value=login/>
                        <button class="link">{t.sign_in_resend()}</button>
                    </PostForm>
                })}
            </div>
        </Alert>
    }
}

/// Said to a browser that came here right after signing in, without any cookie of ours.
#[component]
fn CookiesBlocked() -> impl IntoView {
    let t = texts();
    view! {
        <Alert title=t.sign_in_cookies_title()>
            <p>{t.sign_in_cookies()}</p>
        </Alert>
    }
}
