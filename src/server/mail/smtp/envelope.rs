use lettre::Address;

use crate::domain::Email;

/// As a mail server takes it: the domain in ASCII (punycode), so that only the part before the @ can
/// need SMTPUTF8.
pub fn address(text: &str) -> Option<Address> {
    let email = Email::parse(text)?;
    Address::new(email.local(), email.domain()).ok()
}
