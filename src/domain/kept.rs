use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AppError, DraftField, Field};

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
    /// One is on its way.
    pub fn is_about_email(self) -> bool {
        matches!(
            self,
            Self::LetterToSignUp
                | Self::LetterToVerify
                | Self::LetterToReset
                | Self::LetterToChange
                | Self::EmailChangeUndone
        )
    }
}

/// Why the form posting to `form` was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub form: String,
    pub error: AppError,
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
