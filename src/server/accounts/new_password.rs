use super::common_passwords;
use crate::domain::{Fault, Login, Password};

/// A password that may be set: long enough, not the login, and on no list of common ones.
pub struct NewPassword(Password);

impl NewPassword {
    pub fn parse(text: &str, login: Option<&Login>) -> Result<Self, Fault> {
        let password = Password::parse(text)?;
        if login.is_some_and(|login| login.key() == password.reveal().to_lowercase()) {
            return Err(Fault::SameAsLogin);
        }
        if common_passwords::contains(password.reveal()) {
            return Err(Fault::CommonPassword);
        }
        Ok(Self(password))
    }

    pub fn password(&self) -> &Password {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_attackers_try_first_is_refused() {
        let login = Login::parse("Ada@Example.com").expect("valid");
        let refused = |text| NewPassword::parse(text, Some(&login)).err();
        assert_eq!(refused("Password1"), Some(Fault::CommonPassword));
        assert_eq!(refused("ada@example.COM"), Some(Fault::SameAsLogin));
        assert_eq!(refused("short"), Some(Fault::TooShort { min: 8 }));
        assert_eq!(refused("quiet river lamp"), None);
    }
}
