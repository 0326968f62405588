use askama::Template;

use super::{Letter, Writer};
use crate::domain::lifetime::CODE;
use crate::server::error::ServerError;
use crate::texts::Language;

/// What a letter says, before it is text and HTML.
pub struct Content {
    pub title: String,
    pub paragraphs: Vec<String>,
    pub link: Option<Link>,
    /// To be typed instead of opening the link.
    pub code: Option<String>,
    /// What else can be done, under its own link.
    pub instead: Option<Link>,
    /// The last paragraph.
    pub after: Option<String>,
}

/// The one thing to do.
pub struct Link {
    pub label: String,
    pub url: String,
}

#[derive(Template)]
#[template(path = "letter.txt", escape = "none")]
struct Text<'a> {
    title: &'a str,
    paragraphs: &'a [String],
    link: &'a Option<Link>,
    code: &'a Option<String>,
    code_life: &'a str,
    instead: &'a Option<Link>,
    after: &'a Option<String>,
    site: &'a str,
    t: &'a Language,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    title: &'a str,
    paragraphs: &'a [String],
    link: &'a Option<Link>,
    code: &'a Option<String>,
    code_life: &'a str,
    instead: &'a Option<Link>,
    after: &'a Option<String>,
    site: &'a str,
    t: &'a Language,
}

impl Content {
    pub fn to(&self, address: &str, writer: &Writer<'_>) -> Result<Letter, ServerError> {
        let Self { title, paragraphs, link, code, instead, after } = self;
        let (t, site) = (writer.texts, writer.site);
        let code_life = t.lasts(CODE);
        let code_life = code_life.as_str();
        let text =
            Text { title, paragraphs, link, code, code_life, instead, after, site, t }.render();
        let html =
            Html { title, paragraphs, link, code, code_life, instead, after, site, t }.render();
        Ok(Letter {
            to: address.to_owned(),
            subject: title.clone(),
            text: text.map_err(ServerError::internal)?,
            html: html.map_err(ServerError::internal)?,
        })
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
            link: Some(Link { label: "Look".into(), url: "https://a.example/?a=1&b=2".into() }),
            code: Some("01ABCDEF".into()),
            instead: Some(Link { label: "Or".into(), url: "https://a.example/b".into() }),
            after: Some("Ignore it.".into()),
        };
        let (site, languages) = ("https://a.example", &Offer::built_in());
        let writer = Writer { secrets: &[], site, texts: english(), zone: None, languages };
        let letter = content.to("ada@example.com", &writer).expect("written");
        assert!(
            letter
                .text
                .contains("From <b>here</b> & there.\n\nLook:\nhttps://a.example/?a=1&b=2\n")
        );
        assert!(
            letter.text.contains("\n01ABCDEF\n\nOr:\nhttps://a.example/b\n\nIgnore it.\n"),
            "{}",
            letter.text
        );
        assert!(!letter.html.contains("<b>here"), "{}", letter.html);
        assert!(letter.html.contains("color-scheme\" content=\"light dark"));
        assert_eq!((letter.to.as_str(), letter.subject.as_str()), ("ada@example.com", "Hello"));
    }
}
