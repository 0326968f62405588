//! Every server function: thin, named by a verb, mounted at `/forms/…`.
//!
//! Each one is reached by a plain HTML form; rules, cookies and redirects are the server's
//! (`server::http::forms`), so a body here only names the step to take.

mod account;
mod devices;
mod session;

pub use account::{ChangePassword, SignUp, change_password, sign_up};
pub use devices::{EndOtherSessions, EndSession, end_other_sessions, end_session};
pub use session::{SignIn, SignOut, sign_in, sign_out};
