use super::form::Form;
use crate::domain::{AppError, Kept, Login, Notice, ReturnTo, paths, with_return_to};
use crate::server::entity::session::Transport;
use crate::server::flows::{FormName, Journey};
use crate::server::http::cookies::Cookies;
use crate::server::http::credentials::Credentials;
use crate::server::http::entry::{self, Credential, SignedOut, SignedUp};
use crate::server::http::late_answers::Over;

/// What is kept of a refused form, in characters: enough for any login.
const KEPT_MAX: usize = Login::MAX_ADDRESS_CHARS as usize;

pub async fn sign_in(
    login: &str,
    password: &str,
    remember: bool,
    return_to: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let given = Credential { login, password, remember, transport: Transport::Cookie };
    match entry::sign_in(&form.app, form.visitor(), &given).await {
        Ok(entered) => {
            form.enter(&entered).await;
            if entered.breached {
                form.notify(Notice::PasswordBreached).await;
                form.go(&with_return_to(paths::ACCOUNT, ReturnTo::parse(return_to).as_ref()));
            } else {
                form.go(&after(return_to));
            }
            Ok(())
        }
        Err(error) => {
            let kept = Kept { login: cut(login), remember: Some(remember), ..Kept::default() };
            Err(form.refuse(error.into(), Some((FormName::SignIn, kept))).await)
        }
    }
}

pub async fn sign_up(login: &str, password: &str, return_to: &str) -> Result<(), AppError> {
    let form = Form::current();
    let given = Credential { login, password, remember: true, transport: Transport::Cookie };
    let signed_up = form.journey().await.signed_up;
    match entry::sign_up(&form.app, form.visitor(), &given, signed_up).await {
        Ok(SignedUp::Entered(entered)) => {
            form.enter(&entered).await;
            form.notify(Notice::Welcome).await;
            form.go(&after(return_to));
            Ok(())
        }
        Ok(SignedUp::LetterSent(signed_up)) => {
            let journey = Journey { login: cut(login), signed_up: Some(signed_up), link: None };
            form.wait_for_email(journey, Notice::LetterToSignUp).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => {
            let kept = Kept { login: cut(login), remember: None, ..Kept::default() };
            Err(form.refuse(error.into(), Some((FormName::SignUp, kept))).await)
        }
    }
}

pub async fn sign_out() -> Result<(), AppError> {
    let form = Form::current();
    match entry::sign_out(&form.app, form.visitor(), None).await {
        // Another session took its place here: the person sees that they are signed in still.
        Ok(SignedOut::Superseded) => {
            form.go(paths::SIGN_IN);
            Ok(())
        }
        Ok(out) => {
            if Credentials::of(&form.app, &form.parts.headers).are_cookies() {
                form.set(Cookies::new(&form.app.config).end_tokens(Over::ForGood));
            }
            let notice = match out {
                SignedOut::NoSession => Notice::NotSignedIn,
                _ => Notice::SignedOut,
            };
            form.notify(notice).await;
            form.go(paths::HOME);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

pub async fn change_password(current: &str, new: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match entry::change_password(
        &form.app,
        form.visitor(),
        claims.sid,
        current,
        new,
        // A form is answered with cookies.
        Some(Transport::Cookie),
    )
    .await
    {
        Ok(entered) => {
            form.enter(&entered).await;
            form.notify(Notice::PasswordChanged).await;
            form.go(paths::ACCOUNT);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

fn after(return_to: &str) -> String {
    ReturnTo::parse(return_to)
        .map_or_else(|| paths::ACCOUNT.to_owned(), |path| path.as_str().to_owned())
}

pub fn cut(text: &str) -> String {
    text.chars().take(KEPT_MAX).collect()
}
