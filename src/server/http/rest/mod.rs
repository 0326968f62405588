//! The JSON API: one file each for what goes in, what comes out, and the routes.

mod answer;
mod body;
mod change_password;
mod letters;
mod me;
mod refresh;
mod sessions;
mod sign;

use axum::http::Method;

use super::routes::Routes;

pub fn routes() -> Routes {
    Routes::default()
        .add(&Method::POST, "/auth/sign-up", sign::sign_up)
        .add(&Method::POST, "/auth/sign-in", sign::sign_in)
        .add(&Method::POST, "/auth/sign-out", sign::sign_out)
        .add(&Method::POST, "/auth/refresh", refresh::refresh)
        .add(&Method::GET, "/auth/me", me::me)
        .add(&Method::POST, "/auth/verify-email", letters::verify_email)
        .add(&Method::POST, "/auth/verify-email/resend", letters::resend_verification)
        .add(&Method::POST, "/auth/forgot-password", letters::forgot_password)
        .add(&Method::POST, "/auth/reset-password", letters::reset_password)
        .add(&Method::POST, "/auth/change-password", change_password::change_password)
        .add(&Method::POST, "/auth/change-email", letters::change_email)
        .add(&Method::POST, "/auth/change-email/undo", letters::undo_email_change)
        .add(&Method::GET, "/auth/sessions", sessions::list)
        .add(&Method::DELETE, "/auth/sessions", sessions::end_others)
        .add(&Method::DELETE, "/auth/sessions/{id}", sessions::end)
}
