use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, GoOnTo, LoginField, PageTitle, PasswordField, PostForm, beside,
    kept, query, refused, return_to, site,
};
use crate::domain::{AppError, Field, paths, with_return_to};

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
    let error = refused::<SignIn>();
    let [login_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    let page = return_to();
    let sign_up = with_return_to(paths::SIGN_UP, page.as_ref());
    let blocked = fresh && query().first("cookies") == Some("blocked");
    let sent_here = page.is_some() && fresh && !blocked;

    view! {
        <PageTitle text="Sign in"/>
        <Frame bare=true>
            <Doorway title="Sign in">
                {sent_here.then(|| view! { <p class="lead">"Sign in to go on."</p> })}
                {blocked.then(|| view! { <CookiesBlocked/> })}
                <ErrorSummary error fields=&FIELDS/>
                <PostForm action=SignIn::PATH>
                    <LoginField
                        field=Field::Login label="User name or e-mail address"
                        value=kept.login error=login_wrong autofocus=fresh && !blocked
                    />
                    <PasswordField field=Field::Password label="Password" error=password_wrong/>
                    <label class="check">
                        <input
                            type="checkbox" id="remember" name="remember" value="true"
                            checked=kept.remember.unwrap_or(true)
                        />
                        "Keep me signed in"
                    </label>
                    <GoOnTo page/>
                    <button class="primary">"Sign in"</button>
                </PostForm>
                {site().confirms_addresses.then(|| view! {
                    <p class="other">
                        "Signed up a moment ago? " <a href=paths::VERIFY_EMAIL>"Confirm your address first"</a>
                    </p>
                })}
                <p class="other"><a href=paths::FORGOT_PASSWORD>"Forgot your password?"</a></p>
                <p class="other">"New here? " <a href=sign_up>"Create an account"</a></p>
            </Doorway>
        </Frame>
    }
}

/// Said to a browser that came here right after signing in, without any cookie of ours.
#[component]
fn CookiesBlocked() -> impl IntoView {
    view! {
        <div class="summary" role="alert" tabindex="-1" autofocus=true>
            <h2>"If you just signed in, your browser blocks our cookies"</h2>
            <p>"Signing in needs them, and we set no others. Allow cookies for this site, then sign in again."</p>
        </div>
    }
}
