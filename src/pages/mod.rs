//! One file per page: HTML, and above it what its forms ask of the server, mounted at `/forms/…`. A body
//! there is one line: rules, cookies and redirects are the server's (`server::http::auth`).

mod account;
mod activity;
mod add_email;
mod brand;
mod email;
mod error;
mod forgot_password;
mod mailbox;
mod not_found;
mod not_mine;
mod preferences;
mod reset_password;
mod security;
mod sessions;
mod sign_in;
mod sign_up;
mod undo_email_change;
mod verify_email;
mod welcome;

pub use account::AccountPage;
pub use activity::ActivityPage;
pub use add_email::{AddEmail, AddEmailPage};
pub use brand::BrandPage;
pub use email::{ChangeEmail, EmailPage};
pub use error::{ErrorDocument, ErrorDocumentProps};
pub use forgot_password::{ForgotPassword, ForgotPasswordPage};
pub use mailbox::MailboxPage;
pub use not_found::NotFoundPage;
pub use not_mine::{NotMine, NotMinePage};
pub use preferences::{PreferencesPage, SetPreferences};
pub use reset_password::{ResetPassword, ResetPasswordPage};
pub use security::{ChangePassword, SecurityPage};
pub use sessions::{EndOtherSessions, EndSession, SessionsPage};
pub use sign_in::{SignIn, SignInPage};
pub use sign_up::{SignUp, SignUpPage};
pub use undo_email_change::{UndoEmailChange, UndoEmailChangePage};
pub use verify_email::{ResendVerification, VerifyEmail, VerifyEmailPage};
pub use welcome::{NextPage, WelcomePage};
