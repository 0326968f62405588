//! One file per page: HTML and at most one form each, no rules.

mod account;
mod activity;
mod error;
mod home;
mod mailbox;
mod not_found;
mod sessions;
mod sign_in;
mod sign_up;

pub use account::AccountPage;
pub use activity::ActivityPage;
pub use error::{ErrorDocument, ErrorDocumentProps};
pub use home::HomePage;
pub use mailbox::MailboxPage;
pub use not_found::NotFoundPage;
pub use sessions::SessionsPage;
pub use sign_in::SignInPage;
pub use sign_up::SignUpPage;
