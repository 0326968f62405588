use super::{Fault, Login};

/// What an account may be made with (`SIGN_UP_LOGIN`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignUpLogin {
    /// An address, or a user name.
    #[default]
    Both,
    Email,
    Username,
}

impl SignUpLogin {
    /// What the variant of the page asked for: who was asked for an address gives no user name.
    #[must_use]
    pub fn asked(self, by: &str) -> Self {
        if self == Self::Both && by == "email" { Self::Email } else { self }
    }

    pub fn check(self, login: &Login) -> Result<(), Fault> {
        match (self, login.email()) {
            (Self::Email, None) => Err(Fault::NotAnAddress),
            (Self::Username, Some(_)) => Err(Fault::NotAUsername),
            _ => Ok(()),
        }
    }
}
