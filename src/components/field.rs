use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

use super::field_frame::described_by;
use super::{FieldFrame, notice};
use crate::domain::lifetime::CODE;
use crate::domain::{Field, Password};
use crate::islands::ShowPassword;
use crate::texts::texts;

/// For password managers that make one up (WHATWG proposal, Apple).
const RULES: &str = "minlength: 8; maxlength: 256;";

/// The name a person signs in with. `is_email`: where that is an address.
#[component]
pub fn LoginField(
    field: Field,
    #[prop(into)] label: String,
    value: String,
    error: Option<String>,
    autofocus: bool,
    #[prop(optional)] is_email: bool,
) -> impl IntoView {
    let invalid = error.is_some();
    let r#type = if is_email { "email" } else { "text" };
    view! {
        <FieldFrame field label hint=None error>
            <input
                id=field.name() name=field.name() type=r#type value=value required
                autocomplete="username" autocapitalize="none" spellcheck="false"
                {..custom_attribute("autocorrect", "off")}
                autofocus=autofocus && notice().is_none()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            />
        </FieldFrame>
    }
}

/// Any one line.
#[component]
pub fn TextField(
    field: Field,
    #[prop(into)] label: String,
    value: String,
    error: Option<String>,
) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=None error>
            <input
                id=field.name() name=field.name() type="text" value=value required autocomplete="off"
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            />
        </FieldFrame>
    }
}

/// An address that letters go to.
#[component]
pub fn EmailField(
    field: Field,
    #[prop(into)] label: String,
    value: String,
    error: Option<String>,
    #[prop(optional)] autofocus: bool,
    #[prop(default = None)] hint: Option<String>,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let (invalid, hinted) = (error.is_some(), hint.is_some());
    view! {
        <FieldFrame field label hint error>
            <input
                id=field.name() name=field.name() type="email" value=value required=!optional
                autocomplete="email" autofocus=autofocus && notice().is_none()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, hinted, invalid)
            />
        </FieldFrame>
    }
}

/// A code from a letter. Nothing that a person types is wrong by its case or gaps.
#[component]
pub fn CodeField(error: Option<String>, autofocus: bool) -> impl IntoView {
    let t = texts();
    let (field, invalid) = (Field::Code, error.is_some());
    let hint = t.code_hint(t.lasts(CODE));
    view! {
        <FieldFrame field label=t.field_email_code() hint=Some(hint) error>
            <input
                class="code" id=field.name() name=field.name() type="text" required
                autocomplete="one-time-code" autocapitalize="characters" spellcheck="false"
                autofocus=autofocus && notice().is_none()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, true, invalid)
            />
        </FieldFrame>
    }
}

/// A password that exists already. Its value is never sent to the page.
#[component]
pub fn PasswordField(
    field: Field,
    #[prop(into)] label: String,
    error: Option<String>,
    #[prop(optional)] autofocus: bool,
) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=None error is_password=true>
            <input
                id=field.name() name=field.name() type="password" required
                autocomplete="current-password" autofocus=autofocus && notice().is_none()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            />
            <ShowPassword/>
            <Eye/>
        </FieldFrame>
    }
}

/// A password to be chosen, with the rules beside it.
#[component]
pub fn NewPasswordField(
    field: Field,
    #[prop(into)] label: String,
    error: Option<String>,
) -> impl IntoView {
    let t = texts();
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=Some(t.new_password_hint(Password::MIN_CHARS)) error is_password=true>
            <input
                id=field.name() name=field.name() type="password" required
                autocomplete="new-password" minlength=Password::MIN_CHARS.to_string()
                {..custom_attribute("passwordrules", RULES)}
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, true, invalid)
            />
            <ShowPassword/>
            <Eye/>
        </FieldFrame>
    }
}

/// Lies over the button: what never changes need not be in the island.
#[component]
fn Eye() -> impl IntoView {
    view! {
        <svg class="eye" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M2 12c4-8 16-8 20 0-4 8-16 8-20 0z"/>
            <circle cx="12" cy="12" r="3"/>
            <path class="lid" d="M4 20 20 4"/>
        </svg>
    }
}
