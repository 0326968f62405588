//! Under which names we write emails and speak to a mail server.

use std::net::IpAddr;

use lettre::Address;
use lettre::message::Mailbox;
use lettre::transport::smtp::extension::ClientId;

/// The domain in ASCII, so that any mail server takes it.
pub fn sender(text: &str) -> Result<Mailbox, String> {
    let wrong = || "is not an address, such as Accounts <a@b.example>".to_owned();
    let Mailbox { name, email } = text.parse().map_err(|_| wrong())?;
    if !email.user().is_ascii() {
        return Err("has a letter beyond ASCII before the @: few mail servers take that".into());
    }
    let domain = idna::domain_to_ascii(email.domain()).map_err(|_| wrong())?;
    Ok(Mailbox { name, email: Address::new(email.user(), domain).map_err(|_| wrong())? })
}

/// As `EHLO` says it: a name in ASCII, or an IP address (RFC 5321 §4.1.3).
pub fn host_name(text: &str) -> Option<ClientId> {
    let literal = text.trim_matches(['[', ']']);
    match literal.trim_start_matches("IPv6:").parse() {
        Ok(IpAddr::V4(ip)) => return Some(ClientId::Ipv4(ip)),
        Ok(IpAddr::V6(ip)) => return Some(ClientId::Ipv6(ip)),
        Err(_) => {}
    }
    let name = idna::domain_to_ascii_strict(text).ok()?;
    Some(ClientId::Domain(name)).filter(|_| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn we_name_ourselves_in_full() {
        let name = |text: &str| host_name(text).map(|name| name.to_string());
        assert_eq!(name("accounts.example.com").as_deref(), Some("accounts.example.com"));
        assert_eq!(name("b\u{fc}cher.example").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(name("192.0.2.1").as_deref(), Some("[192.0.2.1]"));
        assert_eq!(name("[2001:db8::1]").as_deref(), Some("[IPv6:2001:db8::1]"));
        for bad in ["", "a b", "a\r\nMAIL", "a_b", "mail.example/x"] {
            assert_eq!(name(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_sender_is_an_address_that_any_server_takes() {
        let from = sender("Accounts <a@b\u{fc}cher.example>").expect("an address");
        assert_eq!(from.to_string(), "Accounts <a@xn--bcher-kva.example>");
        assert!(sender("no-reply@localhost").is_ok());
        assert!(sender("\u{fc}@b.example").is_err() && sender("b.example").is_err());
    }
}
