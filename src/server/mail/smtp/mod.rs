//! The way out to a mail server (RFC 5321), one connection for many emails.
//!
//! lettre speaks the protocol. Its own transport tells that a server said no, but not to what; and that
//! decides whether one email is given up or all are tried again. So the dialogue is led here.
//!
//! - [`Smtp`]: sends one email; says of a refusal what it is [`About`]
//! - `connect`: a connection that is ready for an email; `pool`: those that wait for the next one
//! - `envelope`: addresses as a mail server takes them

mod connect;
mod envelope;
mod pool;

use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::{Error, response};
use lettre::{Address, Message};
use tokio::time::timeout;
use uuid::Uuid;

use super::{LOGO, Letter};
use crate::server::config::Relay;
pub use envelope::address;
use pool::Pool;

/// For `MAIL` and `RCPT` (RFC 5321 §4.5.3.2.2 and .3).
const COMMAND: Duration = Duration::from_mins(5);

/// For `DATA` (§4.5.3.2.4).
const DATA: Duration = Duration::from_mins(2);

/// For the email itself (§4.5.3.2.6): a server that has it may take so long to say so. Whoever gives up
/// earlier sends it twice.
const END_OF_DATA: Duration = Duration::from_mins(10);

/// A mail server, and in whose name it is asked.
pub struct Smtp {
    pool: Pool,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    /// A PNG.
    logo: Option<Vec<u8>>,
}

/// Why an email did not go out.
pub struct Refusal {
    pub error: String,
    pub about: About,
}

/// What a refusal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// This email: a 5xx to `RCPT`, `DATA` or its text. It would be the same another time.
    Email,
    /// This email, now: a 4xx to one of those, or no answer.
    Later,
    /// Its address: the part before the @ is not ASCII, and the server lacks SMTPUTF8 (RFC 6531).
    Utf8,
    /// Us, or the server: no connection, or a no to `EHLO`, `STARTTLS`, `AUTH` or `MAIL FROM`, which
    /// names our own address. It says nothing of this email, whatever its number.
    Server,
}

impl Smtp {
    pub fn new(
        relay: Relay,
        from: Mailbox,
        reply_to: Option<Mailbox>,
        logo: Option<Vec<u8>>,
    ) -> Self {
        Self { pool: Pool::new(relay), from, reply_to, logo }
    }

    /// `id` makes the Message-ID: an email that was sent twice after a crash is one email.
    pub async fn send(&self, id: Uuid, letter: &Letter) -> Result<(), Refusal> {
        let unfit = |error| Refusal { error, about: About::Email };
        let to = address(&letter.to).ok_or_else(|| unfit("not an address".into()))?;
        let message = self.message(id, letter, &to).map_err(unfit)?.formatted();
        let mut connection = self.pool.take().await?;
        match deliver(&mut connection, self.from.email.clone(), to, &message).await {
            Ok(()) => {
                self.pool.give_back(connection);
                Ok(())
            }
            Err(refusal) => {
                pool::close(connection);
                Err(refusal)
            }
        }
    }

    /// Closes connections that nobody has needed for a while.
    pub fn tidy(&self) {
        self.pool.tidy();
    }

    fn message(&self, id: Uuid, letter: &Letter, to: &Address) -> Result<Message, String> {
        let host = self.from.email.domain();
        let mut message = Message::builder().from(self.from.clone());
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(reply_to.clone());
        }
        message
            .to(Mailbox::new(None, to.clone()))
            .subject(&letter.subject)
            .message_id(Some(format!("<{id}@{host}>")))
            // RFC 3834 §5: no holiday notice answers it.
            .raw_header(HeaderValue::new(
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".into(),
            ))
            .multipart(self.body(letter)?)
            .map_err(|error| error.to_string())
    }

    /// As text and as HTML, to which the logo belongs (RFC 2387).
    fn body(&self, letter: &Letter) -> Result<MultiPart, String> {
        let Letter { text, html, .. } = letter;
        let shows_logo = html.contains(&format!("cid:{LOGO}"));
        let Some(png) = self.logo.clone().filter(|_| shows_logo) else {
            return Ok(MultiPart::alternative_plain_html(text.clone(), html.clone()));
        };
        // Some programs list a part without a name as a file that came along.
        let logo = Attachment::new_inline_with_name(LOGO.to_owned(), "logo.png".to_owned());
        let html = MultiPart::related().singlepart(SinglePart::html(html.clone()));
        let content_type = |text: &str| ContentType::parse(text).map_err(|error| error.to_string());
        let mut html = html.singlepart(logo.body(png, content_type("image/png")?));
        // §3.1: of what kind its first part is, which lettre leaves out.
        let kind =
            format!("multipart/related; type=\"text/html\"; boundary=\"{}\"", html.boundary());
        html.headers_mut().set(content_type(&kind)?);
        let text = MultiPart::alternative().singlepart(SinglePart::plain(text.clone()));
        Ok(text.multipart(html))
    }
}

async fn deliver(
    connection: &mut AsyncSmtpConnection,
    from: Address,
    to: Address,
    message: &[u8],
) -> Result<(), Refusal> {
    let can = |extension| connection.server_info().supports_feature(extension);
    let mut options = Vec::new();
    if !AsRef::<str>::as_ref(&to).is_ascii() {
        if !can(Extension::SmtpUtfEight) {
            let error = "the mail server lacks SMTPUTF8, which this address needs".to_owned();
            return Err(Refusal { error, about: About::Utf8 });
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    if !message.is_ascii() && can(Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let mail = connection.command(Mail::new(Some(from), options));
    answered(COMMAND, mail, |_| About::Server).await?;
    answered(COMMAND, connection.command(Rcpt::new(to, Vec::new())), of_this_email).await?;
    answered(DATA, connection.command(Data), of_this_email).await?;
    answered(END_OF_DATA, connection.message(message), of_this_email).await
}

async fn answered(
    patience: Duration,
    asked: impl Future<Output = Result<response::Response, Error>>,
    about: impl Fn(&Error) -> About,
) -> Result<(), Refusal> {
    match timeout(patience, asked).await {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(error)) => Err(Refusal { error: in_full(&error), about: about(&error) }),
        Err(_) => Err(Refusal {
            error: "the mail server did not answer in time".into(),
            about: About::Later,
        }),
    }
}

/// Codes that ask for authentication (RFC 4954 §6) are about us, whatever they answer.
fn of_this_email(error: &Error) -> About {
    let code = error.status().map(u16::from);
    match code {
        Some(530 | 534 | 535 | 538) => About::Server,
        Some(500..) => About::Email,
        _ => About::Later,
    }
}

/// With what lies below: "connection error" alone says nothing.
fn in_full(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(below) = source {
        let said = below.to_string();
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        source = below.source();
    }
    text
}
