use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::use_context;

use crate::domain::brand::Brand;
use crate::domain::{
    ActivityList, Greeting, Kept, LetterStep, Notice, Query, SampleEmail, ShownLetter,
    SignedInDevice, Site, Viewer,
};
use crate::texts::Zone;

/// Who this page is drawn for, if anyone is signed in.
pub fn viewer() -> Option<Viewer> {
    use_context::<Option<Viewer>>().flatten()
}

/// The sentence to show once, after a form went through.
pub fn notice() -> Option<Notice> {
    use_context::<Option<Notice>>().flatten()
}

/// What had been typed into the form that was refused on this page.
pub fn kept() -> Option<Kept> {
    use_context::<Option<Kept>>().flatten()
}

/// What stands behind the `?` of this page's address.
pub fn query() -> Query {
    use_context::<Query>().unwrap_or_default()
}

/// When the page was asked for.
pub fn now() -> Option<DateTime<Utc>> {
    use_context::<DateTime<Utc>>()
}

/// Whose clock moments are shown by. `None`: nobody chose.
pub fn zone() -> Option<Zone> {
    use_context()
}

/// Where the person is signed in, on the page that lists it.
pub fn devices() -> Option<Vec<SignedInDevice>> {
    use_context()
}

/// What happened to the account, on the page that lists it.
pub fn activity() -> Option<ActivityList> {
    use_context()
}

/// Where somebody stands on a page that a letter leads to.
pub fn letter_step() -> Option<LetterStep> {
    use_context()
}

/// Whose pages these are.
pub fn brand() -> Arc<Brand> {
    use_context().unwrap_or_default()
}

/// How this site is run.
pub fn site() -> Site {
    use_context::<Site>().unwrap_or_default()
}

/// Who is greeted by name on the sign-in page.
pub fn greeting() -> Option<Greeting> {
    use_context()
}

/// How this program is called in a terminal, where that may be told.
#[derive(Clone)]
pub struct Program(pub String);

/// What to type there for it to do this.
pub fn command(words: &[&str]) -> String {
    let program = use_context().map_or_else(|| "vestibule".to_owned(), |Program(name)| name);
    let words = std::iter::once(&*program).chain(words.iter().copied());
    words.map(shell_word).collect::<Vec<_>>().join(" ")
}

/// As a POSIX shell reads it as one word (XCU §2.2.2).
fn shell_word(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "@%+:,./-_".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

/// An email of each kind, on the page that shows the brand.
pub fn sample_emails() -> Vec<SampleEmail> {
    use_context::<Vec<SampleEmail>>().unwrap_or_default()
}

/// The letters in a developer's mailbox, on its page.
pub fn letters() -> Vec<ShownLetter> {
    use_context::<Vec<ShownLetter>>().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::shell_word;

    #[test]
    fn a_shell_reads_a_name_as_one_word_whatever_stands_in_it() {
        assert_eq!(shell_word("ada+1@example.com"), "ada+1@example.com");
        assert_eq!(shell_word("target/release/vestibule"), "target/release/vestibule");
        assert_eq!(shell_word("$(reboot)@example.com"), "'$(reboot)@example.com'");
        assert_eq!(shell_word("o'hara"), r"'o'\''hara'");
        assert_eq!(shell_word("/my tools/vestibule"), "'/my tools/vestibule'");
        assert_eq!(shell_word("=ls@example.com"), "'=ls@example.com'", "a zsh would look for ls");
        assert_eq!(shell_word(""), "''");
    }
}
