use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, GoOnTo, LoginField, PageTitle, PasswordField, PostForm, beside,
    kept, query, refused, return_to, site,
};
use crate::domain::{AppError, Field, paths, with_return_to};
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
    let sent_here = page.is_some() && fresh && !blocked;

    view! {
        <PageTitle text=t.sign_in_title()/>
        <Frame bare=true>
            <Doorway title=t.sign_in_title()>
                {sent_here.then(|| view! { <p class="lead">{t.sign_in_lead()}</p> })}
                {blocked.then(|| view! { <CookiesBlocked/> })}
                <ErrorSummary error fields=&FIELDS/>
                <PostForm action=SignIn::PATH>
                    <LoginField
                        field=Field::Login label=t.field_login()
                        value=kept.login error=login_wrong autofocus=fresh && !blocked
                    />
                    <PasswordField field=Field::Password label=t.field_password() error=password_wrong/>
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
                {site().confirms_addresses.then(|| view! {
                    <p class="other">
                        {t.sign_in_unconfirmed()} " " <a href=paths::VERIFY_EMAIL>{t.sign_in_confirm_first()}</a>
                    </p>
                })}
                <p class="other"><a href=paths::FORGOT_PASSWORD>{t.sign_in_forgot()}</a></p>
                <p class="other">{t.sign_in_new()} " " <a href=sign_up>{t.sign_in_create()}</a></p>
            </Doorway>
        </Frame>
    }
}

/// Said to a browser that came here right after signing in, without any cookie of ours.
#[component]
fn CookiesBlocked() -> impl IntoView {
    let t = texts();
    view! {
        <div class="summary" role="alert" tabindex="-1" autofocus=true>
            <h2>{t.sign_in_cookies_title()}</h2>
            <p>{t.sign_in_cookies()}</p>
        </div>
    }
}
