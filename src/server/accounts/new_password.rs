use super::breached::listed;
use super::{common_passwords, known_words};
use crate::domain::{Fault, Login, Password};
use crate::server::config::{AppUrl, Config};
use crate::server::error::ServerError;

/// A password that may be set: long enough, also without the words that everybody knows, not the
/// account's names, and on no list of common or breached ones.
pub struct NewPassword(Password);

impl NewPassword {
    /// The error: a list that cannot be read. Unchecked none is set.
    pub async fn check(
        text: &str,
        names: &[Login],
        config: &Config,
    ) -> Result<Result<Self, Fault>, ServerError> {
        let password = match Self::parse(text, names, &config.app_url, &config.brand.name) {
            Ok(password) => password,
            Err(fault) => return Ok(Err(fault)),
        };
        let breached = listed(config, &password).await?;
        Ok(if breached { Err(Fault::Breached) } else { Ok(Self(password)) })
    }

    /// All the rules that need no file.
    pub fn parse(
        text: &str,
        names: &[Login],
        site: &AppUrl,
        brand: &str,
    ) -> Result<Password, Fault> {
        let password = Password::parse(text)?;
        if names.iter().any(|name| name.key() == password.reveal().to_lowercase()) {
            return Err(Fault::SameAsLogin);
        }
        if common_passwords::contains(password.reveal()) {
            return Err(Fault::CommonPassword);
        }
        let names: Vec<&str> = names.iter().map(Login::key).collect();
        let left =
            known_words::left_without(password.reveal(), brand, site.host(), &names.join(" "));
        if left < Password::MIN_CHARS as usize {
            return Err(Fault::KnownWords { min: Password::MIN_CHARS });
        }
        Ok(password)
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
        let site = AppUrl::parse("https://accounts.shop.example").expect("valid");
        let refused =
            |text| NewPassword::parse(text, std::slice::from_ref(&login), &site, "Acme Cars").err();
        assert_eq!(refused("Password1"), Some(Fault::CommonPassword));
        assert_eq!(refused("ada@example.COM"), Some(Fault::SameAsLogin));
        assert_eq!(refused("short"), Some(Fault::TooShort { min: 8 }));
        for known in ["Vestibule2024!", "shop-accounts", "example-example", "accounts1815"] {
            assert_eq!(refused(known), Some(Fault::KnownWords { min: 8 }), "{known}");
        }
        for fine in ["quiet river lamp", "vestibule quiet river", "accounts 18151815"] {
            assert_eq!(refused(fine), None, "{fine}");
        }
    }
}
