use serde::{Deserialize, Serialize};

/// A sentence shown once, after the redirect that follows a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    Welcome,
    SignedOut,
    PasswordChanged,
    DeviceSignedOut,
    OthersSignedOut,
}

impl Notice {
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Welcome => "Your account is ready. You are signed in.",
            Self::SignedOut => "You are signed out on this device.",
            Self::DeviceSignedOut => "That device has been signed out.",
            Self::OthersSignedOut => "Every other device has been signed out.",
            Self::PasswordChanged => {
                "Password changed. Every other device has been signed out, and this one has a new session."
            }
        }
    }
}

/// What a person had typed when a form was refused; never a password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    pub login: String,
    /// "Keep me signed in", as it was ticked; `None` where the form has no such box.
    pub remember: Option<bool>,
}
