use askama::Template;

use super::{Letter, Writer};
use crate::domain::brand::{Brand, Picture, Shades};
use crate::domain::lifetime::CODE;
use crate::server::error::ServerError;
use crate::texts::Language;

/// The logo in an email, where it has one: a part of the message with this Content-ID (RFC 2392).
pub const LOGO: &str = "logo@brand";

/// How high a logo is drawn, and how wide at most, in CSS pixels.
const LOGO_HEIGHT: u32 = 32;
const LOGO_WIDTH_MAX: u32 = 200;

/// What a letter says, before it is text and HTML.
#[derive(Default)]
pub struct Content {
    /// The subject, too.
    pub title: String,
    pub paragraphs: Vec<String>,
    /// Who caused it, as far as can be seen.
    pub by: Option<Trace>,
    /// To be typed instead of opening the link.
    pub code: Option<String>,
    pub link: Option<Link>,
    /// How long the link is valid, and what it does.
    pub note: Option<String>,
    /// What else can be done, under its own link.
    pub instead: Option<Link>,
    /// The last paragraph.
    pub after: Option<String>,
    pub why: Why,
}

/// Why somebody gets it.
#[derive(Clone, Copy, Default)]
pub enum Why {
    /// Someone entered the address.
    #[default]
    Asked,
    /// It belongs to an account.
    Account,
    /// It belonged to one until now.
    Was,
}

/// A device, as a line each.
pub struct Trace {
    pub when: String,
    pub device: String,
    pub ip: String,
}

/// The one thing to do.
pub struct Link {
    pub label: String,
    pub url: String,
}

#[derive(Template)]
#[template(path = "letter.txt", escape = "none")]
struct Text<'a>(Drawn<'a>);

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a>(Drawn<'a>);

/// What both parts of an email are made of.
#[derive(Clone, Copy)]
struct Drawn<'a> {
    content: &'a Content,
    code: Option<&'a str>,
    code_life: &'a str,
    footer: &'a str,
    help: Option<&'a str>,
    brand: &'a Brand,
    light: &'a Shades,
    dark: &'a Shades,
    logo: Option<Logo>,
    t: &'a Language,
}

#[derive(Clone, Copy)]
struct Logo {
    cid: &'static str,
    width: u32,
    height: u32,
}

impl Content {
    pub fn to(&self, address: &str, writer: &Writer<'_>) -> Result<Letter, ServerError> {
        let (t, brand) = (writer.texts, writer.brand);
        let host = writer.site.split_once("://").map_or(writer.site, |(_, host)| host);
        let why = match self.why {
            Why::Asked => t.mail_why_asked(),
            Why::Account => t.mail_why_account(),
            Why::Was => t.mail_why_was(),
        };
        let footer = t.mail_footer(t.mail_sent_by(&brand.name, host), why);
        let code_life = t.lasts(CODE);
        let code = self.code.as_deref().map(in_two);
        let drawn = Drawn {
            content: self,
            code: code.as_deref(),
            code_life: &code_life,
            footer: &footer,
            help: brand.links.support.as_deref(),
            brand,
            light: &brand.colors.light,
            dark: &brand.colors.dark,
            logo: brand.logo.as_ref().and_then(Logo::of),
            t,
        };
        Ok(Letter {
            to: address.to_owned(),
            subject: self.title.clone(),
            text: Text(drawn).render().map_err(ServerError::internal)?,
            html: Html(drawn).render().map_err(ServerError::internal)?,
        })
    }
}

impl Link {
    fn pieces(&self) -> impl Iterator<Item = &str> {
        pieces(&self.url)
    }
}

impl Logo {
    /// Mail programs draw no SVG.
    fn of(picture: &Picture) -> Option<Self> {
        let Picture { media_type, width, height, .. } = *picture;
        let wide = LOGO_HEIGHT * width / height.max(1);
        let shrunk = LOGO_WIDTH_MAX * height / width.max(1);
        let (width, height) = if wide > LOGO_WIDTH_MAX {
            (LOGO_WIDTH_MAX, shrunk.max(1))
        } else {
            (wide.max(1), LOGO_HEIGHT)
        };
        (media_type == "image/png").then_some(Self { cid: LOGO, width, height })
    }
}

/// Where a long link may break: not all mail programs know how to break a word.
fn pieces(url: &str) -> impl Iterator<Item = &str> {
    const PIECE: usize = 24;
    let starts = url.char_indices().map(|(at, _)| at).step_by(PIECE);
    let mut ends = url.char_indices().map(|(at, _)| at).step_by(PIECE).skip(1);
    starts.map(move |start| &url[start..ends.next().unwrap_or(url.len())])
}

/// Four and four are read and typed more easily.
fn in_two(code: &str) -> String {
    match code.split_at_checked(code.len() / 2) {
        Some((first, second)) => format!("{first}-{second}"),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Offer, english};

    #[test]
    fn what_stands_in_a_letter_is_text_in_both_parts() {
        let content = Content {
            title: "Hello".into(),
            paragraphs: vec!["From <b>here</b> & there.".into()],
            by: Some(Trace { when: "Now".into(), device: "A <b>".into(), ip: "::1".into() }),
            code: Some("01ABCDEF".into()),
            link: Some(Link { label: "Look".into(), url: "https://a.example/?a=1&b=2".into() }),
            note: Some("For an hour.".into()),
            instead: Some(Link { label: "Or".into(), url: "https://a.example/b".into() }),
            after: Some("Ignore it.".into()),
            why: Why::Account,
        };
        let brand = Brand { name: "A & <b>".into(), ..Brand::default() };
        let (site, languages) = ("https://a.example", &Offer::built_in());
        let writer =
            Writer { secrets: &[], site, texts: english(), zone: None, languages, brand: &brand };
        let letter = content.to("ada@example.com", &writer).expect("written");
        let expected = "Hello\n\nFrom <b>here</b> & there.\n\nWhen: Now\nDevice: A <b>\n\
                        IP address: ::1\n\nEnter this code where you asked for it. It expires in \
                        10\u{a0}minutes:\n\n    01AB-CDEF\n\nLook:\nhttps://a.example/?a=1&b=2\n\nFor an hour.\n\n\
                        Or:\nhttps://a.example/b\n\nIgnore it.\n\n-- \nSent by A & <b>, a.example. \
                        You get this email because your address belongs to an account there.\n";
        assert_eq!(letter.text, expected);
        assert!(!letter.html.contains("<b>"), "{}", letter.html);
        assert!(letter.html.contains("color-scheme\" content=\"light dark"));
        assert_eq!((letter.to.as_str(), letter.subject.as_str()), ("ada@example.com", "Hello"));
    }

    #[test]
    fn a_link_breaks_and_is_whole() {
        for url in ["", "https://a.example", &format!("https://ä.example/{}", "x".repeat(99))] {
            assert_eq!(pieces(url).collect::<String>(), url);
            assert!(pieces(url).all(|piece| piece.chars().count() <= 24));
        }
    }

    #[test]
    fn a_logo_keeps_its_proportions_and_its_place() {
        let of = |width, height, media_type| {
            let logo = Logo::of(&Picture { href: "/".into(), media_type, width, height });
            logo.map(|logo| (logo.width, logo.height))
        };
        assert_eq!(of(120, 60, "image/png"), Some((64, 32)));
        assert_eq!(of(2000, 10, "image/png"), Some((200, 1)));
        assert_eq!(of(1, 2000, "image/png"), Some((1, 32)));
        assert_eq!(of(120, 60, "image/svg+xml"), None);
    }
}
