use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A letter in the mailbox of a developer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownLetter {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// An email to nobody, on the page that shows the brand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleEmail {
    pub name: &'static str,
    pub subject: String,
}
