use crate::domain::{Fault, Field, FieldError, Login, SignUpLogin};

/// What an account is to be made with.
pub(super) struct Names {
    pub login: Login,
    /// Where its emails go: the login itself, or beside a user name.
    pub address: Option<Login>,
}

impl Names {
    /// `needs_address`: without one the account could not be used.
    pub fn parse(
        login: &str,
        email: &str,
        rule: SignUpLogin,
        needs_address: bool,
    ) -> Result<Self, Vec<FieldError>> {
        let at = |field| move |fault| FieldError::new(field, fault);
        let login = match Login::parse(login) {
            // Where only an address is asked for, it says what one looks like.
            Err(Fault::Required) if rule == SignUpLogin::Email => Err(Fault::NotAnAddress),
            parsed => parsed.and_then(|login| rule.check(&login).map(|()| login)),
        };
        let login = login.map_err(at(Field::Login));
        let is_address = login.as_ref().is_ok_and(|login| login.email().is_some());
        let address = match Login::parse(email) {
            Err(Fault::Required) if needs_address && !is_address && login.is_ok() => {
                Err(Fault::Required)
            }
            Err(Fault::Required) => Ok(None),
            Err(fault) => Err(fault),
            Ok(address) if address.email().is_none() => Err(Fault::NotAnAddress),
            Ok(address) => match &login {
                Ok(login) if is_address && login.key() != address.key() => Err(Fault::OtherAddress),
                _ => Ok(Some(address)),
            },
        };
        match (login, address.map_err(at(Field::Email))) {
            (Ok(login), Ok(address)) => {
                let address = if is_address { Some(login.clone()) } else { address };
                Ok(Self { login, address })
            }
            (login, address) => Err(login.err().into_iter().chain(address.err()).collect()),
        }
    }

    pub fn all(&self) -> Vec<Login> {
        let beside = self.address.iter().filter(|address| address.key() != self.login.key());
        [&self.login].into_iter().chain(beside).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::SignUpLogin::{Both, Email, Username};

    fn faults(login: &str, email: &str, rule: SignUpLogin, needs: bool) -> Vec<(Field, Fault)> {
        let faults = Names::parse(login, email, rule, needs).err().unwrap_or_default();
        faults.into_iter().map(|it| (it.field, it.fault)).collect()
    }

    #[test]
    fn a_rule_says_what_an_account_is_made_with() {
        for (login, email, rule, needs, expected) in [
            ("ada", "", Both, false, vec![]),
            ("ada@example.com", "", Both, true, vec![]),
            ("ada", "ada@example.com", Both, true, vec![]),
            ("ada@example.com", "Ada@Example.com", Both, false, vec![]),
            ("ada", "", Both, true, vec![(Field::Email, Fault::Required)]),
            ("ada", "bob", Both, false, vec![(Field::Email, Fault::NotAnAddress)]),
            ("a@b.example", "c@d.example", Both, false, vec![(Field::Email, Fault::OtherAddress)]),
            ("ada", "", Email, false, vec![(Field::Login, Fault::NotAnAddress)]),
            ("ada", "a@b.example", Email, false, vec![(Field::Login, Fault::NotAnAddress)]),
            (" ", "", Email, false, vec![(Field::Login, Fault::NotAnAddress)]),
            (" ", "", Both, true, vec![(Field::Login, Fault::Required)]),
            ("a@b.example", "", Username, false, vec![(Field::Login, Fault::NotAUsername)]),
            ("ada", "a@b.example", Username, false, vec![]),
            (
                "a da",
                "b@",
                Both,
                false,
                vec![(Field::Login, Fault::BadCharacter), (Field::Email, Fault::NotAnAddress)],
            ),
        ] {
            assert_eq!(faults(login, email, rule, needs), expected, "{login}, {email}, {rule:?}");
        }
    }
}
