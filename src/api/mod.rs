//! Every server function: thin, named by a verb, mounted at `/forms/…`.
//!
//! Each one is reached by a plain HTML form; rules, cookies and redirects are the server's
//! (`server::http::forms`), so a body here only names the step to take.

mod account;
mod devices;
mod letters;
mod session;

pub use account::{ChangePassword, SignUp, change_password, sign_up};
pub use devices::{EndOtherSessions, EndSession, end_other_sessions, end_session};
pub use letters::{
    ChangeEmail, ForgotPassword, NotMine, ResendVerification, ResetPassword, UndoEmailChange,
    VerifyEmail, change_email, forgot_password, not_mine, resend_verification, reset_password,
    undo_email_change, verify_email,
};
pub use session::{SignIn, SignOut, sign_in, sign_out};
