use std::borrow::Cow;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use lettre::Address;
use lettre::message::Mailbox;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use url::Url;

use super::mail_names::{host_name, sender};
use super::reader::Reader;
use super::{AppUrl, DatabaseUrl};
use crate::domain::brand::Brand;

/// How letters go out, and whose they are.
#[derive(Clone, Debug)]
pub struct MailConfig {
    pub way: MailWay,
    /// `MAIL_FROM` (the brand's name, `no-reply@` the host of `APP_URL`).
    pub from: Mailbox,
    /// `MAIL_REPLY_TO` (`SUPPORT_EMAIL`): where an answer goes.
    pub reply_to: Option<Mailbox>,
    /// `SMTP_HELO` (the host of `APP_URL`): how we name ourselves to the mail server. Many refuse whoever
    /// gives no full name.
    pub hello: ClientId,
    /// `SMTP_CONNECTIONS` (8): emails on their way at one time.
    pub connections: NonZeroUsize,
}

/// A mail server, and how it is asked.
#[derive(Clone)]
pub struct Relay {
    pub host: String,
    pub port: u16,
    pub tls: Tls,
    pub credentials: Option<Credentials>,
    pub hello: ClientId,
}

#[derive(Clone, Debug)]
pub enum MailWay {
    /// `SMTP_URL`
    Smtp(SmtpUrl),
    /// Without one on localhost: files in this folder, `MAIL_FOLDER` (`mail` beside the embedded
    /// database).
    Folder(PathBuf),
}

/// A mail server: `smtp://` or `smtps://USER:PASSWORD@HOST:PORT`, `?tls=required` for STARTTLS. It may
/// hold a password: `Debug` prints only a name, and no fault quotes it.
#[derive(Clone)]
pub struct SmtpUrl {
    url: Url,
    /// `SMTP_CA_FILE`: a certificate to trust besides the public ones.
    ca: Option<Certificate>,
}

impl SmtpUrl {
    fn parse(text: &str, ca: Option<Certificate>) -> Result<Self, String> {
        let url =
            Url::parse(text).map_err(|_| "is not a URL; in a password write / as %2F, @ as %40")?;
        if !["smtp", "smtps"].contains(&url.scheme()) || url.host_str().is_none_or(str::is_empty) {
            return Err("must be smtp://HOST or smtps://HOST".into());
        }
        let parsed = Self { url, ca };
        parsed.relay(&ClientId::Ipv4(Ipv4Addr::LOCALHOST)).map(|_| parsed)
    }

    /// What its `tls` says; plain on the way to another machine only if the URL says so.
    fn how(&self) -> String {
        let asked = self.url.query_pairs().find(|(name, _)| name == "tls");
        let default = if self.is_local() { "none" } else { "required" };
        asked.map_or_else(|| default.to_owned(), |(_, how)| how.into_owned())
    }

    pub fn relay(&self, hello: &ClientId) -> Result<Relay, String> {
        let how = self.how();
        let tls = || {
            let mut tls = TlsParameters::builder(self.host().to_owned());
            if let Some(ca) = &self.ca {
                tls = tls.add_root_certificate(ca.clone());
            }
            tls.build().map_err(|_| "names no host that a certificate could be for".to_owned())
        };
        let tls = match (self.url.scheme(), how.as_str()) {
            ("smtps", _) => Tls::Wrapper(tls()?),
            (_, "none") => Tls::None,
            (_, "required") => Tls::Required(tls()?),
            (_, "opportunistic") => Tls::Opportunistic(tls()?),
            _ => return Err("has a tls that is not none, opportunistic or required".into()),
        };
        let credentials = match self.url.password() {
            Some(password) => Some(Credentials::new(plain(self.url.username())?, plain(password)?)),
            None => None,
        };
        let default = if self.url.scheme() == "smtps" { SUBMISSIONS_PORT } else { SMTP_PORT };
        Ok(Relay {
            host: self.host().to_owned(),
            port: self.url.port().unwrap_or(default),
            tls,
            credentials,
            hello: hello.clone(),
        })
    }

    /// An IPv6 address without the brackets that a URL needs.
    fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default().trim_matches(['[', ']'])
    }

    /// By the text: in a scheme that it does not know, the parser takes an address for a name.
    fn is_local(&self) -> bool {
        let host = self.host();
        host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SmtpUrl(…)")
    }
}

/// `None`: no letters.
pub fn mail(
    r: &mut Reader,
    app_url: &AppUrl,
    database_url: &DatabaseUrl,
    brand: &Brand,
) -> Option<MailConfig> {
    let local_links = r.flag("ALLOW_LOCALHOST_LINKS", false);
    let ca = r.read("SMTP_CA_FILE", None, |path| {
        let pem = std::fs::read(path).map_err(|error| format!("cannot be read: {error}"))?;
        let none = || "holds no certificate in PEM".to_owned();
        // The library takes a file of nothing for no certificate more.
        if !String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") {
            return Err(none());
        }
        Certificate::from_pem(&pem).map(Some).map_err(|_| none())
    });
    let smtp = r.read("SMTP_URL", None, |text| SmtpUrl::parse(text, ca.clone()).map(Some));
    let host = Url::parse(app_url.origin()).ok().and_then(|url| url.host_str().map(str::to_owned));
    let at = Address::new("no-reply", host.clone().unwrap_or_default());
    let at = at.or_else(|_| Address::new("no-reply", "localhost")).ok();
    let default = at.map(|at| Mailbox::new(Some(brand.name.clone()), at));
    let from: Option<Mailbox> = r.read("MAIL_FROM", default, |text| sender(text).map(Some));
    let support = brand.links.support.as_deref().and_then(|link| link.strip_prefix("mailto:"));
    let support = support.and_then(|address| sender(address).ok());
    let reply_to = r.read("MAIL_REPLY_TO", support, |text| sender(text).map(Some));
    let named = host_name(&host.clone().unwrap_or_default());
    let named = named.unwrap_or(ClientId::Ipv4(Ipv4Addr::LOCALHOST));
    let hello = r.read("SMTP_HELO", named, |text| {
        host_name(text).ok_or_else(|| "is not a host name, such as mail.example.com".into())
    });
    let connections = r.number("SMTP_CONNECTIONS", CONNECTIONS);
    if smtp.is_some() && app_url.is_loopback() && !local_links {
        r.fault(
            "SMTP_URL",
            "would send links to localhost: set APP_URL to the address people type, or \
             ALLOW_LOCALHOST_LINKS=true",
        );
    }
    let way = match smtp {
        Some(url) => MailWay::Smtp(url),
        None if app_url.is_loopback() => MailWay::Folder(
            r.text("MAIL_FOLDER").map_or_else(|| folder(database_url), PathBuf::from),
        ),
        None => return None,
    };
    Some(MailConfig { way, from: from?, reply_to, hello, connections })
}

/// Mail providers take some connections of one client at a time, few take more than ten.
const CONNECTIONS: NonZeroUsize = NonZeroUsize::new(8).expect("more than none");

fn plain(encoded: &str) -> Result<String, String> {
    let decoded = percent_decode_str(encoded).decode_utf8();
    decoded.map(Cow::into_owned).map_err(|_| "holds a name or password that is not UTF-8".into())
}

/// Beside the embedded database.
fn folder(database_url: &DatabaseUrl) -> PathBuf {
    database_url.beside("mail").unwrap_or_else(|| PathBuf::from("data/mail"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn how(text: &str) -> String {
        SmtpUrl::parse(text, None).expect(text).how()
    }

    #[test]
    fn only_to_this_machine_letters_go_in_the_open() {
        for here in ["smtp://localhost", "smtp://127.0.0.1:2525", "smtp://[::1]:25"] {
            assert_eq!(how(here), "none", "{here}");
        }
        for other in ["smtp://mail.example", "smtp://localhost.evil.example", "smtp://10.0.0.1"] {
            assert_eq!(how(other), "required", "{other}");
        }
        assert_eq!(how("smtp://mail.example?tls=none"), "none", "unless somebody says so");
        assert_eq!(how("smtp://localhost?tls=required"), "required");
    }

    #[test]
    fn what_is_no_mail_server_is_a_fault() {
        for bad in ["mail.example", "http://mail.example", "smtp://", "smtp://a?tls=maybe"] {
            assert!(SmtpUrl::parse(bad, None).is_err(), "{bad}");
        }
        for good in ["smtps://u:p%40@mail.example:465", "smtp://mail.example:587?tls=required"] {
            assert!(SmtpUrl::parse(good, None).is_ok(), "{good}");
        }
    }

    fn relay(text: &str) -> Relay {
        let hello = ClientId::Ipv4(Ipv4Addr::LOCALHOST);
        SmtpUrl::parse(text, None).expect(text).relay(&hello).expect(text)
    }

    #[test]
    fn the_url_names_host_port_and_password() {
        let six = relay("smtp://[::1]:25");
        assert_eq!((six.host.as_str(), six.port), ("::1", 25));
        assert_eq!(relay("smtp://mail.example").port, 25);
        assert_eq!(relay("smtps://mail.example").port, 465);
        assert_eq!(relay("smtp://mail.example:587").port, 587);
        let with = relay("smtps://u%40a:p%2F%40@mail.example").credentials;
        assert!(with == Some(Credentials::new("u@a".into(), "p/@".into())));
        assert!(relay("smtps://u@mail.example").credentials.is_none());
    }
}
