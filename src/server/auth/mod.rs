//! What a step does (sign in, change the address): check, throttle, act, hand out tokens, leave a trace,
//! for forms and JSON alike. Nothing is written before everything has been checked. No step knows a
//! header, a cookie or a page: `http::auth` has a file of the same name that answers it.
//!
//! - [`Visitor`]: who asks
//! - `start_session`: the only door, through which every session starts

#![expect(clippy::disallowed_methods, reason = "hashing takes long: what comes after it is later")]

mod add_email;
mod asked_email;
mod change_email;
mod change_password;
mod credentials;
mod end_session;
mod forgot_password;
mod greeting;
mod not_mine;
mod proof;
mod resend_verification;
mod reset_password;
mod sign_in;
mod sign_out;
mod sign_up;
mod sign_up_again;
mod sign_up_by_letter;
mod sign_up_names;
mod start_session;
mod typed;
mod undo_email_change;
mod verify_email;
mod visitor;

pub use add_email::add_email;
pub use change_email::change_email;
pub use change_password::change_password;
pub use credentials::{AccessToken, Credentials};
pub use end_session::{end_others, end_session};
pub use forgot_password::forgot_password;
pub use greeting::greeting;
pub use not_mine::not_mine;
pub use proof::{Here, Proof};
pub use resend_verification::resend_verification;
pub use reset_password::reset_password;
pub use sign_in::{SignedIn, sign_in};
pub use sign_out::{SignedOut, sign_out};
pub use sign_up::{LetterSent, SignUpRequest, SignedUp, sign_up, sign_up_pressed_again};
pub use start_session::Entered;
pub use typed::SignInRequest;
pub use undo_email_change::undo_email_change;
pub use verify_email::{Confirmed, verify_email};
pub use visitor::Visitor;
