use leptos::prelude::*;

use super::field_frame::described_by;
use super::{FieldFrame, ShowPassword};
use crate::domain::{Field, Password};

/// Says the rule of [`Password::MIN_CHARS`] in words.
const NEW_PASSWORD_HINT: &str = "At least 8 characters. A few unrelated words work well.";

/// The name a person signs in with.
#[component]
pub fn TextField(
    field: Field,
    label: &'static str,
    value: String,
    error: Option<String>,
    autofocus: bool,
) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=None error>
            <input
                id=field.name() name=field.name() type="text" value=value required
                autocomplete="username" autocapitalize="none" spellcheck="false"
                autofocus=autofocus
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            />
        </FieldFrame>
    }
}

/// A password that exists already. Its value is never sent to the page.
#[component]
pub fn PasswordField(field: Field, label: &'static str, error: Option<String>) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=None error>
            <input
                id=field.name() name=field.name() type="password" required
                autocomplete="current-password"
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            />
            <ShowPassword input_id=field.name().to_owned()/>
        </FieldFrame>
    }
}

/// A password to be chosen, with the rules beside it.
#[component]
pub fn NewPasswordField(field: Field, label: &'static str, error: Option<String>) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=Some(NEW_PASSWORD_HINT) error>
            <input
                id=field.name() name=field.name() type="password" required
                autocomplete="new-password" minlength=Password::MIN_CHARS.to_string()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, true, invalid)
            />
            <ShowPassword input_id=field.name().to_owned()/>
        </FieldFrame>
    }
}
