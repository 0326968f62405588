//! The JSON API: one file each for what goes in, what comes out, and the routes.

mod change_email;
mod change_password;
mod letters;
mod me;
mod not_mine;
mod refresh;
mod sessions;
mod sign;
mod sign_out;

use axum::http::Method;

use super::routes::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::POST, "/auth/sign-up", sign::sign_up)
        .says(sign::says_sign_up())
        .add(&Method::POST, "/auth/sign-in", sign::sign_in)
        .says(sign::says_sign_in())
        .add(&Method::POST, "/auth/sign-out", sign_out::sign_out)
        .says(sign_out::says())
        .add(&Method::POST, "/auth/refresh", refresh::refresh)
        .says(refresh::says())
        .add(&Method::GET, "/auth/me", me::me)
        .says(me::says())
        .add(&Method::POST, "/auth/verify-email", letters::verify_email)
        .says(letters::says_verify_email())
        .add(&Method::POST, "/auth/verify-email/resend", letters::resend_verification)
        .says(letters::says_resend_verification())
        .add(&Method::POST, "/auth/forgot-password", letters::forgot_password)
        .says(letters::says_forgot_password())
        .add(&Method::POST, "/auth/reset-password", letters::reset_password)
        .says(letters::says_reset_password())
        .add(&Method::POST, "/auth/reset-password/not-mine", not_mine::not_mine)
        .says(not_mine::says())
        .add(&Method::POST, "/auth/change-password", change_password::change_password)
        .says(change_password::says())
        .add(&Method::POST, "/auth/change-email", change_email::change_email)
        .says(change_email::says_change_email())
        .add(&Method::POST, "/auth/change-email/undo", change_email::undo_email_change)
        .says(change_email::says_undo_email_change())
        .add(&Method::GET, "/auth/sessions", sessions::list)
        .says(sessions::says_list())
        .add(&Method::DELETE, "/auth/sessions", sessions::end_others)
        .says(sessions::says_end_others())
        .add(&Method::DELETE, "/auth/sessions/{id}", sessions::end)
        .says(sessions::says_end())
}
