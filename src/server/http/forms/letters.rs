//! Forms of the pages that letters lead to. A link that was opened on the page is known by the flow.

use uuid::Uuid;

use super::form::Form;
use super::steps::cut;
use crate::domain::{AppError, Fault, Field, FieldError, Kept, NOT_MINE, Notice, paths};
use crate::server::entity::session::Transport;
use crate::server::flows::{FormName, Journey, LinkPage};
use crate::server::http::entry::{self, Confirmed, Proof};

pub async fn verify_email(
    shown: &str,
    login: &str,
    code: &str,
    password: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let confirmed = async {
        let proof = proof(&journey, LinkPage::VerifyEmail, shown, login, code)?;
        let here = form.here(&journey);
        let visitor = form.visitor();
        Ok::<_, AppError>(
            entry::verify_email(&form.app, visitor, &proof, password, here, Transport::Cookie)
                .await?,
        )
    };
    let notice = match confirmed.await {
        Ok(Confirmed::Entered(entered)) => {
            form.enter(&entered).await;
            form.go(paths::ACCOUNT);
            if entered.breached { Notice::PasswordBreached } else { Notice::EmailVerified }
        }
        Ok(Confirmed::Stayed(_)) => {
            form.go(paths::ACCOUNT);
            Notice::EmailVerified
        }
        Ok(Confirmed::Changed(_)) => {
            form.go(if form.claims().is_some() { paths::ACCOUNT } else { paths::SIGN_IN });
            Notice::EmailChanged
        }
        Err(error) => return Err(form.refuse(error, kept(FormName::VerifyEmail, login)).await),
    };
    form.arrive(notice).await;
    Ok(())
}

pub async fn resend_verification(login: &str) -> Result<(), AppError> {
    let form = Form::current();
    let before = form.journey().await;
    match entry::resend_verification(&form.app, form.visitor(), login).await {
        Ok(()) => {
            // Whoever signed up here still did.
            let signed_up = before.signed_up.filter(|_| before.login == cut(login));
            let journey = Journey { login: cut(login), signed_up, link: None };
            form.wait_for_email(journey, Notice::LetterToVerify).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), kept(FormName::VerifyEmail, login)).await),
    }
}

pub async fn forgot_password(login: &str) -> Result<(), AppError> {
    let form = Form::current();
    match entry::forgot_password(&form.app, form.visitor(), login).await {
        Ok(()) => {
            let journey = Journey { login: cut(login), ..Journey::default() };
            form.wait_for_email(journey, Notice::LetterToReset).await;
            form.go(paths::RESET_PASSWORD);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), kept(FormName::ForgotPassword, login)).await),
    }
}

pub async fn reset_password(
    shown: &str,
    login: &str,
    code: &str,
    password: &str,
) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let reset = async {
        let proof = proof(&journey, LinkPage::ResetPassword, shown, login, code)?;
        let visitor = form.visitor();
        Ok::<_, AppError>(entry::reset_password(&form.app, visitor, &proof, password).await?)
    };
    match reset.await {
        Ok(account) => {
            form.concerns(account);
            form.arrive(Notice::PasswordReset).await;
            form.go(paths::SIGN_IN);
            Ok(())
        }
        Err(error) => Err(form.refuse(error, kept(FormName::ResetPassword, login)).await),
    }
}

pub async fn not_mine(shown: &str, words: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let opened = journey.link.filter(|(page, _)| LinkPage::NotMine.takes_over(*page));
    let Some((_, digest)) = opened else {
        return Err(form.refuse(AppError::LinkInvalid, None).await);
    };
    let typed = words.to_lowercase();
    let typed: Vec<&str> = typed.split_whitespace().collect();
    if typed.join(" ") != NOT_MINE {
        let fault = if typed.is_empty() { Fault::Required } else { Fault::NotTheWords };
        return Err(form.refuse(AppError::field(Field::Words, fault), None).await);
    }
    let proof = Proof::Link { digest, shown: Uuid::parse_str(shown).ok() };
    match entry::not_mine(&form.app, form.visitor(), &proof).await {
        Ok(()) => {
            form.arrive(Notice::NotMine).await;
            form.go(paths::HOME);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

pub async fn change_email(email: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let Some(claims) = form.claims() else {
        return Err(form.refuse(AppError::AuthenticationRequired, None).await);
    };
    match entry::change_email(&form.app, form.visitor(), claims, email, password).await {
        Ok(user) => {
            let journey = Journey { login: user.login, ..Journey::default() };
            form.wait_for_email(journey, Notice::LetterToChange).await;
            form.go(paths::VERIFY_EMAIL);
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), kept(FormName::ChangeEmail, email)).await),
    }
}

pub async fn undo_email_change(shown: &str, password: &str) -> Result<(), AppError> {
    let form = Form::current();
    let journey = form.journey().await;
    let Some((LinkPage::UndoEmailChange, digest)) = journey.link else {
        return Err(form.refuse(AppError::LinkInvalid, None).await);
    };
    let proof = Proof::Link { digest, shown: Uuid::parse_str(shown).ok() };
    let here = form.here(&journey);
    // A form is answered with cookies.
    let transport = Some(Transport::Cookie);
    let visitor = form.visitor();
    match entry::undo_email_change(&form.app, visitor, &proof, password, here, transport).await {
        Ok(entered) => {
            form.go(if entered.is_some() { paths::ACCOUNT } else { paths::FORGOT_PASSWORD });
            if let Some(entered) = entered {
                form.enter(&entered).await;
            }
            form.arrive(Notice::EmailChangeUndone).await;
            Ok(())
        }
        Err(error) => Err(form.refuse(error.into(), None).await),
    }
}

/// What was typed, else the link that was opened on this page. `shown`: the one it was drawn for; in
/// another tab another one may have been opened since.
fn proof<'a>(
    journey: &Journey,
    page: LinkPage,
    shown: &str,
    login: &'a str,
    code: &'a str,
) -> Result<Proof<'a>, AppError> {
    match &journey.link {
        Some((opened, digest)) if *opened == page && code.is_empty() => {
            Ok(Proof::Link { digest: *digest, shown: Uuid::parse_str(shown).ok() })
        }
        _ => Proof::of("", login, code).map_err(|error| match error {
            // A page has no field for a link.
            AppError::Validation(errors) if errors.iter().any(|it| it.field == Field::Token) => {
                let missing = |field| FieldError::new(field, Fault::Required);
                AppError::Validation(vec![missing(Field::Login), missing(Field::Code)])
            }
            error => error,
        }),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "as `refuse` takes it")]
fn kept(form: FormName, login: &str) -> Option<(FormName, Kept)> {
    Some((form, Kept { login: cut(login), remember: None, ..Kept::default() }))
}
