use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{DraftField, Field};

/// A sentence shown once, after the redirect that follows a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    Welcome,
    SignedOut,
    NotSignedIn,
    PasswordChanged,
    PasswordBreached,
    DeviceSignedOut,
    OthersSignedOut,
    Saved,
    Deleted,
    GoneMeanwhile,
    DraftIsBack,
    LetterToSignUp,
    LetterToVerify,
    LetterToReset,
    LetterToChange,
    EmailVerified,
    EmailChanged,
    EmailChangeUndone,
    NotMine,
    PasswordReset,
}

impl Notice {
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Welcome => "Your account is ready. You are signed in.",
            Self::SignedOut => "You are signed out on this device.",
            Self::NotSignedIn => "You were not signed in.",
            Self::DeviceSignedOut => "That device has been signed out.",
            Self::OthersSignedOut => "Every other device has been signed out.",
            Self::Saved => "Saved.",
            Self::Deleted => "Deleted.",
            Self::GoneMeanwhile => {
                "It has been deleted meanwhile. Your words are below: add them as a new one."
            }
            Self::DraftIsBack => {
                "You had been signed out. What you typed is below, and has not been saved yet."
            }
            Self::LetterToSignUp => "We have sent a letter to your address. Confirm it to go on.",
            Self::LetterToVerify => {
                "If this address waits to be confirmed, a new letter is on its way. Older ones no longer count."
            }
            Self::LetterToReset => {
                "If there is an account with an address, a letter is on its way to it."
            }
            Self::LetterToChange => {
                "We have sent a letter to the new address. Until you confirm it, nothing changes."
            }
            Self::EmailVerified => "Your address is confirmed.",
            Self::EmailChanged => "The address of the account has been changed.",
            Self::EmailChangeUndone => {
                "Your address is back, and everybody else has been signed out. Whoever changed it knew the password: a letter is on its way with which you choose a new one."
            }
            Self::NotMine => {
                "That account no longer has your address, and everyone has been signed out of it. You can sign up with your address now."
            }
            Self::PasswordReset => {
                "Your new password counts from now on, and every device has been signed out. Sign in with it."
            }
            Self::PasswordBreached => {
                "You are signed in, but your password is known from a data breach: others try it too. Choose a new one below."
            }
            Self::PasswordChanged => {
                "Password changed. Every other device has been signed out, and this one has a new session."
            }
        }
    }
}

/// What a person had typed when a form was refused; never a password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    #[serde(default)]
    pub login: String,
    /// "Keep me signed in", as it was ticked; `None` where the form has no such box.
    #[serde(default)]
    pub remember: Option<bool>,
    /// Of forms with more fields, by name.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
}

impl Kept {
    /// What stood in a field.
    pub fn field(&self, field: Field) -> String {
        self.fields.get(field.name()).cloned().unwrap_or_default()
    }

    /// Which version an edit was based on, where that is known.
    pub fn version(&self) -> Option<&str> {
        self.fields.get(DraftField::Version.name()).map(String::as_str)
    }

    pub fn is_empty(&self) -> bool {
        self.login.is_empty() && self.fields.values().all(String::is_empty)
    }
}
