use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    CodeField, Doorway, ErrorSummary, Frame, LoginField, NewPasswordField, PageTitle,
    PasswordField, PostForm, beside, kept, letter_step, notice, refused, refused_beside, viewer,
};
use crate::domain::{AppError, Field, OpenedLink, address, paths};
use crate::texts::texts;

/// `POST /forms/verify_email`: confirm an address, by the link that was opened or by a code.
#[server(prefix = "/forms", endpoint = "verify_email")]
pub async fn verify_email(
    #[server(default)] link: String,
    #[server(default)] login: String,
    #[server(default)] code: String,
    #[server(default)] password: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::verify_email;
    verify_email::form(&link, &login, &code, &password).await
}

/// `POST /forms/resend_verification`: send the letter that confirms an address again.
#[server(prefix = "/forms", endpoint = "resend_verification")]
pub async fn resend_verification(
    #[server(default)] login: String,
    #[server(default)] current: bool,
) -> Result<(), AppError> {
    use crate::server::http::auth::resend_verification;
    resend_verification::form(&login, current).await
}

const FIELDS: [Field; 3] = [Field::Login, Field::Code, Field::Password];

#[component]
pub fn VerifyEmailPage() -> impl IntoView {
    let t = texts();
    let step = letter_step();
    let login = step.as_ref().map_or_else(String::new, |step| step.login.clone());
    let to = step.as_ref().and_then(|step| step.to.clone());
    // Whoever is signed in need not say who they are.
    let waits = viewer().map(|it| it.user).filter(|user| !user.email_verified);
    let (login, to) = match waits {
        Some(user) if login.is_empty() && user.email.is_some() => (user.login, user.email),
        _ => (login, to),
    };
    let adds_email = step.as_ref().is_some_and(|step| step.adds_email);
    let from_elsewhere = step.as_ref().is_some_and(|step| step.from_elsewhere);
    let changes =
        step.as_ref().is_some_and(|step| matches!(&step.link, Some(Ok(link)) if link.changes));
    let title = if changes { t.verify_new_title() } else { t.verify_title() };
    view! {
        <PageTitle text=title/>
        <Frame bare=true>
            {match step.and_then(|step| step.link) {
                Some(Ok(link)) => view! { <ByLink link from_elsewhere/> }.into_any(),
                Some(Err(error)) => view! { <Spent error login/> }.into_any(),
                None => view! { <ByCode login to adds_email from_elsewhere/> }.into_any(),
            }}
        </Frame>
    }
}

/// A button, so that whoever only opens links confirms nothing.
#[component]
fn ByLink(link: OpenedLink, from_elsewhere: bool) -> impl IntoView {
    let t = texts();
    let error = refused::<VerifyEmail>();
    let [password_wrong] = beside(error.as_ref(), [Field::Password]);
    let changes = link.changes;
    let title = if changes { t.verify_new_title() } else { t.verify_title() };
    view! {
        <Doorway title>
            <p class="lead"><bdi>{link.address}</bdi></p>
            <ErrorSummary error fields=&[Field::Password]/>
            <PostForm action=VerifyEmail::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                {from_elsewhere.then(|| if changes {
                    view! {
                        <PasswordField
                            field=Field::Password label=t.field_account_password() error=password_wrong
                        />
                    }.into_any()
                } else {
                    view! { <Password error=password_wrong/> }.into_any()
                })}
                <button class="primary">{t.verify_button()}</button>
            </PostForm>
        </Doorway>
    }
}

#[component]
fn Password(error: Option<String>) -> impl IntoView {
    let t = texts();
    view! {
        <p class="quiet">
            {t.verify_from_elsewhere()}
        </p>
        <NewPasswordField field=Field::Password label=t.field_password() error/>
    }
}

/// A link that does not count, and the way to one that does.
#[component]
fn Spent(error: AppError, login: String) -> impl IntoView {
    let t = texts();
    view! {
        <Doorway title=t.error_title(&error)>
            <p class="lead">{t.error_sentence(&error)}</p>
            {if error == AppError::LinkUsed {
                view! { <p class="ways"><a class="primary" href=paths::SIGN_IN>{t.sign_in_title()}</a></p> }.into_any()
            } else {
                view! {
                    <Resend login class="primary"/>
                    <p class="other"><a href=address(paths::VERIFY_EMAIL, &[("by", Some("code"))])>{t.reset_code()}</a></p>
                }.into_any()
            }}
            {viewer().is_some().then(|| view! {
                <p class="other">
                    {t.verify_other()} " " <a href=paths::EMAIL>{t.email_change_title()}</a>
                </p>
            })}
        </Doorway>
    }
}

#[component]
fn ByCode(
    login: String,
    to: Option<String>,
    adds_email: bool,
    from_elsewhere: bool,
) -> impl IntoView {
    let t = texts();
    let again = refused_beside::<ResendVerification>();
    let error = refused::<VerifyEmail>();
    let [login_wrong, code_wrong, password_wrong] = beside(error.as_ref(), FIELDS);
    let asks_password = from_elsewhere || error == Some(AppError::PasswordRequired);
    let typed = kept().map_or_else(|| login.clone(), |kept| kept.login);
    let (known, fresh) = (!login.is_empty(), error.is_none() && again.is_none());
    let asker = login.clone();
    view! {
        <Doorway title=t.verify_title()>
            {if known {
                let lead = t.verify_lead_to();
                view! {
                    <p class="lead">{lead.s0} <bdi>{to.unwrap_or_else(|| login.clone())}</bdi> {lead.s1}</p>
                }.into_any()
            } else {
                view! { <p class="lead">{t.verify_lead()}</p> }.into_any()
            }}
            <ErrorSummary error=again fields=&[]/>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=VerifyEmail::PATH>
                {if known {
                    view! { <input type="hidden" name="login" value=asker.clone()/> }.into_any()
                } else {
                    view! {
                        <LoginField
                            field=Field::Login label=t.field_login() value=typed.clone()
                            error=login_wrong autofocus=fresh
                        />
                    }.into_any()
                }}
                <CodeField error=code_wrong autofocus=known && fresh/>
                {asks_password.then(|| view! { <Password error=password_wrong/> })}
                <button class="primary">{t.verify_code_button()}</button>
                {(!known).then(|| view! {
                    <button class="secondary" formaction=ResendVerification::PATH>{t.reset_new()}</button>
                })}
            </PostForm>
            {known.then(|| view! {
                <p class="other">{t.verify_spam()}</p>
                <Resend login class="link"/>
                <p class="other"><WrongAddress adds_email/></p>
            })}
        </Doorway>
    }
}

/// Whoever mistyped it is not stuck.
#[component]
fn WrongAddress(adds_email: bool) -> impl IntoView {
    let t = texts();
    if viewer().is_some() {
        view! { <a href=paths::EMAIL>{t.email_change_title()}</a> }.into_any()
    } else {
        let page = if adds_email { paths::ADD_EMAIL } else { paths::SIGN_UP };
        view! { <a href=page>{t.verify_different()}</a> }.into_any()
    }
}

#[component]
fn Resend(login: String, class: &'static str) -> impl IntoView {
    let t = texts();
    let known = !login.is_empty();
    // One was sent just now: give it time to arrive.
    let wait = notice().map(|_| "30");
    view! {
        <PostForm action=ResendVerification::PATH>
            {if known {
                view! { <input type="hidden" name="login" value=login/> }.into_any()
            } else {
                view! {
                    <LoginField
                        field=Field::Login label=t.field_login() value=String::new()
                        error=None autofocus=false
                    />
                }.into_any()
            }}
            <button class=class data-wait=wait>{t.reset_new()}</button>
        </PostForm>
    }
}
