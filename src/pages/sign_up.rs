use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, GoOnTo, LoginField, NewPasswordField, PageTitle, PostForm,
    beside, kept, refused, return_to,
};
use crate::domain::{AppError, Field, paths, with_return_to};

/// `POST /forms/sign_up`: make an account and sign it in.
#[server(prefix = "/forms", endpoint = "sign_up")]
pub async fn sign_up(
    #[server(default)] login: String,
    #[server(default)] password: String,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::sign_up;
    sign_up::form(&login, &password, &return_to).await
}

const FIELDS: [Field; 2] = [Field::Login, Field::Password];

#[component]
pub fn SignUpPage() -> impl IntoView {
    let error = refused::<SignUp>();
    let [login_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let fresh = error.is_none();
    let kept = kept().unwrap_or_default();
    let page = return_to();
    let sign_in = with_return_to(paths::SIGN_IN, page.as_ref());

    view! {
        <PageTitle text="Create your account"/>
        <Frame bare=true>
            <Doorway title="Create your account">
                <ErrorSummary error fields=&FIELDS/>
                <PostForm action=SignUp::PATH>
                    <LoginField
                        field=Field::Login label="User name or e-mail address"
                        value=kept.login error=login_wrong autofocus=fresh
                    />
                    <NewPasswordField
                        field=Field::Password label="Password" error=password_wrong
                    />
                    <GoOnTo page/>
                    <button class="primary">"Create account"</button>
                </PostForm>
                <p class="other">"Have an account? " <a href=sign_in>"Sign in"</a></p>
            </Doorway>
        </Frame>
    }
}
