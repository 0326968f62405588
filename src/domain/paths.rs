//! Every page's path, once. `{id}`: one of many.

use std::fmt::Display;

pub const HOME: &str = "/";
pub const WELCOME: &str = "/welcome";
pub const SIGN_IN: &str = "/sign-in";
pub const ADD_EMAIL: &str = "/sign-in/email";
pub const SIGN_UP: &str = "/sign-up";
pub const VERIFY_EMAIL: &str = "/verify-email";
pub const FORGOT_PASSWORD: &str = "/forgot-password";
pub const RESET_PASSWORD: &str = "/reset-password";
pub const NOT_MINE: &str = "/reset-password/not-mine";
pub const UNDO_EMAIL_CHANGE: &str = "/change-email/undo";
pub const ACCOUNT: &str = "/account";
pub const EMAIL: &str = "/account/email";
pub const SECURITY: &str = "/account/security";
pub const SESSIONS: &str = "/account/sessions";
pub const PREFERENCES: &str = "/account/preferences";
pub const ACTIVITY: &str = "/account/activity";
pub const TASKS: &str = "/tasks";
pub const TASK: &str = "/tasks/{id}";
pub const PEOPLE: &str = "/people";
pub const PERSON: &str = "/people/{id}";
pub const BRAND: &str = "/dev/brand";
pub const BRAND_EMAIL: &str = "/dev/brand/{name}";
pub const NEXT: &str = "/dev/next";
pub const MAILBOX: &str = "/dev/mailbox";
pub const MAILBOX_EMAIL: &str = "/dev/mailbox/{id}";

/// The page of one of many.
pub fn one(page: &str, id: impl Display) -> String {
    page.replace("{id}", &id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_takes_its_place() {
        assert_eq!(one(TASK, 7), "/tasks/7");
        assert_eq!(one(PEOPLE, 7), "/people");
    }
}
