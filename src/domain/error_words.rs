//! What people are told: a title and whole sentences for each error.

use super::{AppError, in_words, lifetime};

impl AppError {
    /// A few words: the title of an error page and of a problem document.
    pub fn title(&self) -> &'static str {
        match self {
            Self::Validation(_) => "Please check what you entered",
            Self::Malformed => "This request could not be read",
            Self::LoginTaken => "This name is already taken",
            Self::InvalidCredentials => "These details do not match",
            Self::LinkInvalid => "This link or code is not valid",
            Self::LinkReplaced => "This link no longer counts",
            Self::LinkExpired => "This link or code has expired",
            Self::LinkUsed => "This has been used already",
            Self::PasswordRequired => "Please give a password",
            Self::ResetRequired => "Choose a new password first",
            Self::AccountDisabled => "This account is disabled",
            Self::TooManyAttempts { .. } => "Too many attempts",
            Self::Busy { .. } => "Very busy right now",
            Self::AuthenticationRequired => "Please sign in",
            Self::TokenExpired => "The access token has expired",
            Self::TokenInvalid => "The access token is not valid",
            Self::RefreshTokenMissing => "There is no session to renew",
            Self::RefreshTokenInvalid => "This session has ended",
            Self::RefreshTokenReused => "This session was ended to protect it",
            Self::NoSession => "You were not signed in",
            Self::InsufficientPermissions => "You may not do this",
            Self::CrossOrigin => "This request came from another site",
            Self::WrongHost => "Wrong address",
            Self::NotFound => "There is nothing here",
            Self::PreconditionFailed => "Somebody was faster",
            Self::LimitReached => "There is no room for more",
            Self::MethodNotAllowed => "This cannot be done here",
            Self::RequestTimeout => "This took too long",
            Self::PayloadTooLarge => "Too much was sent",
            Self::UnsupportedMediaType => "This format is not understood",
            Self::Unavailable => "Briefly out of service",
            Self::Internal => "Something went wrong",
        }
    }

    /// What happened and what to do now, in whole sentences.
    pub fn sentence(&self) -> String {
        match self {
            Self::Validation(_) => "Some of what you entered needs another look.".into(),
            Self::Malformed => "The request was not in the form we expect.".into(),
            Self::LoginTaken => "This name is already taken. Choose another, or sign in.".into(),
            Self::InvalidCredentials => {
                "The name or the password is not right. Check both and try again.".into()
            }
            Self::LinkInvalid => format!(
                "Check that all of it was copied. A code counts for {} and a few tries; the link \
                 beside it in the letter counts longer. Or have a new letter sent.",
                lifetime::lasts(lifetime::CODE)
            ),
            Self::LinkReplaced => {
                "A newer letter was sent, or the account has changed since. Use the newest letter, or \
                 have another one sent."
                    .into()
            }
            Self::LinkExpired => "Its time is over. Have a new letter sent.".into(),
            Self::LinkUsed => {
                "It works only once, and what it was for is done. If that was not you, have a new \
                 letter sent."
                    .into()
            }
            Self::PasswordRequired => {
                "Somebody else may have made this account. Give the password that you chose, or a \
                 new one."
                    .into()
            }
            Self::ResetRequired => {
                "The address of this account was taken back from somebody who knew its password. Choose \
                 a new one by letter (\"Forgot your password?\"), then change the address."
                    .into()
            }
            Self::AccountDisabled => {
                "An administrator has disabled this account. Ask them if you think this is a mistake."
                    .into()
            }
            Self::TooManyAttempts { retry_after } => format!(
                "There were too many attempts. Please wait {} and try again.",
                in_words(*retry_after)
            ),
            Self::Busy { retry_after } => format!(
                "Many people are signing in at this moment. Please try again in {}.",
                in_words(*retry_after)
            ),
            Self::AuthenticationRequired => "You need to be signed in for this.".into(),
            Self::TokenExpired => "Renew it with the refresh token, then try again.".into(),
            Self::TokenInvalid | Self::RefreshTokenMissing | Self::RefreshTokenInvalid => {
                "Please sign in again.".into()
            }
            Self::RefreshTokenReused => "Someone may have copied it. Please sign in again.".into(),
            Self::NoSession => "This token names no session, so nothing was ended.".into(),
            Self::InsufficientPermissions => "Your account does not have the role for this.".into(),
            Self::CrossOrigin => {
                "For your safety it was refused. Open this site directly and send the form again."
                    .into()
            }
            Self::WrongHost => "This server answers only to the address in APP_URL.".into(),
            Self::PreconditionFailed => {
                "It was changed since you opened it. Look at it as it is now, and change it again.".into()
            }
            Self::LimitReached => {
                "Your account holds as many as it can. Delete some, then add new ones.".into()
            }
            Self::NotFound => "The address may be mistyped, or the page has moved.".into(),
            Self::MethodNotAllowed => "This address does not take that kind of request.".into(),
            Self::RequestTimeout => {
                "The request did not arrive whole in time. Please send it again.".into()
            }
            Self::PayloadTooLarge => "A request can carry at most 10,240 bytes.".into(),
            Self::UnsupportedMediaType => "Send the body as application/json.".into(),
            Self::Unavailable => {
                "We cannot reach our records just now. You stay signed in; please try again in a \
                 moment."
                    .into()
            }
            Self::Internal => "It is our fault, and we have noted it. Please try again.".into(),
        }
    }
}
