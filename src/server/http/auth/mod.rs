//! What answers a step through the door, one file each: `form`, `json`, what the document says of it, and
//! its routes. The rules are the steps' of the same names in [`auth`](crate::server::auth).

#![expect(clippy::disallowed_methods, reason = "a request has one time, taken here")]

pub mod add_email;
mod by_email;
pub mod change_email;
pub mod change_password;
pub mod end_session;
pub mod forgot_password;
pub mod me;
pub mod not_mine;
pub mod preferences;
pub mod refresh;
pub mod resend_verification;
pub mod reset_password;
pub mod set_language;
pub mod sign_in;
pub mod sign_out;
pub mod sign_up;
mod transport;
pub mod undo_email_change;
pub mod verify_email;

use super::routes::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .merge(sign_up::routes())
        .merge(sign_in::routes())
        .merge(add_email::routes())
        .merge(sign_out::routes())
        .merge(refresh::routes())
        .merge(me::routes())
        .merge(verify_email::routes())
        .merge(resend_verification::routes())
        .merge(forgot_password::routes())
        .merge(reset_password::routes())
        .merge(not_mine::routes())
        .merge(change_password::routes())
        .merge(change_email::routes())
        .merge(undo_email_change::routes())
        .merge(end_session::routes())
        .merge(preferences::routes())
        .merge(set_language::routes())
}
