//! Letters as people get them: who they are for, and the link and the code in them.

use vestibule::server::entity::mail_secret;
use vestibule::server::mail::{Kept, Mailer, kept};

use sea_orm::EntityTrait;

use crate::support::app::{TestApp, soon};

pub struct Mail {
    pub subject: String,
    pub text: String,
    pub html: String,
    code: Option<String>,
}

impl Mail {
    /// The address that its link leads to, without our origin.
    pub fn link(&self) -> &str {
        let line = self.text.lines().find(|line| line.starts_with("http://localhost:3000/"));
        line.expect("a link").trim_start_matches("http://localhost:3000")
    }

    pub fn token(&self) -> &str {
        self.link().split_once("?token=").expect("a secret").1
    }

    pub fn code(&self) -> &str {
        self.code.as_deref().expect("a code")
    }
}

/// As it is written: four and four.
fn is_code(line: &&str) -> bool {
    let written = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || c == '-';
    line.len() == 9 && line.find('-') == Some(4) && line.chars().all(written)
}

impl TestApp {
    /// All that went to this address, oldest first.
    pub fn letters_to(&self, address: &str) -> Vec<Mail> {
        let Some(Mailer::Folder(folder)) = self.state.mailer.as_deref() else {
            panic!("no folder of letters")
        };
        let mut all = kept(folder, usize::MAX).expect("read");
        all.retain(|kept| kept.letter.to == address);
        all.sort_by_key(|kept| (kept.at, kept.id));
        let mail = |Kept { letter, .. }| Mail {
            code: letter
                .text
                .lines()
                .map(str::trim_start)
                .find(is_code)
                .map(|code| code.replace('-', "")),
            subject: letter.subject,
            text: letter.text,
            html: letter.html,
        };
        all.into_iter().map(mail).collect()
    }

    /// The newest of so many letters to this address, once they are there.
    pub async fn letter(&self, address: &str, count: usize) -> Mail {
        soon(async || self.letters_to(address).len() >= count).await;
        let mut letters = self.letters_to(address);
        assert_eq!(letters.len(), count, "letters to {address}");
        letters.pop().expect("a letter")
    }

    /// Nothing is waiting to be written or sent.
    pub async fn all_sent(&self) {
        use vestibule::server::mail::outbox::unsent;
        soon(async || unsent(&self.state.db).await.expect("read").is_empty()).await;
    }

    pub async fn secrets(&self) -> Vec<mail_secret::Model> {
        mail_secret::Entity::find().all(&self.state.db).await.expect("read")
    }
}
