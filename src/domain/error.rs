use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use super::{Fault, Field, FieldError, in_words};

/// Everything that people may be told went wrong: a closed set without strings, because it travels
/// in the URL after a refused form (`?__err=…`), where a stranger can forge it. A forged value can
/// only become a sentence that we wrote.
///
/// Waits are in whole seconds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{}", self.code())]
pub enum AppError {
    Validation(Vec<FieldError>),
    Malformed,
    LoginTaken,
    InvalidCredentials,
    LinkInvalid,
    LinkReplaced,
    LinkExpired,
    LinkUsed,
    PasswordRequired,
    ResetRequired,
    TooManyAttempts { retry_after: u32 },
    Busy { retry_after: u32 },
    AuthenticationRequired,
    TokenExpired,
    TokenInvalid,
    RefreshTokenMissing,
    RefreshTokenInvalid,
    RefreshTokenReused,
    InsufficientPermissions,
    CrossOrigin,
    WrongHost,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    PayloadTooLarge,
    UnsupportedMediaType,
    Unavailable,
    Internal,
}

impl AppError {
    pub fn field(field: Field, fault: Fault) -> Self {
        Self::Validation(vec![FieldError::new(field, fault)])
    }

    /// The stable name for programs (the public contract).
    pub fn code(&self) -> &'static str {
        match self {
            Self::Validation(_) => "VALIDATION_FAILED",
            Self::Malformed => "MALFORMED_REQUEST",
            Self::LoginTaken => "LOGIN_TAKEN",
            Self::InvalidCredentials => "INVALID_CREDENTIALS",
            Self::LinkInvalid | Self::LinkReplaced => "LINK_INVALID",
            Self::LinkExpired => "LINK_EXPIRED",
            Self::LinkUsed => "LINK_USED",
            Self::PasswordRequired => "PASSWORD_REQUIRED",
            Self::ResetRequired => "RESET_REQUIRED",
            Self::TooManyAttempts { .. } => "TOO_MANY_ATTEMPTS",
            Self::Busy { .. } => "BUSY",
            Self::AuthenticationRequired => "AUTHENTICATION_REQUIRED",
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::TokenInvalid => "TOKEN_INVALID",
            Self::RefreshTokenMissing => "REFRESH_TOKEN_MISSING",
            Self::RefreshTokenInvalid => "REFRESH_TOKEN_INVALID",
            Self::RefreshTokenReused => "REFRESH_TOKEN_REUSED",
            Self::InsufficientPermissions => "INSUFFICIENT_PERMISSIONS",
            Self::CrossOrigin => "CROSS_ORIGIN",
            Self::WrongHost => "WRONG_HOST",
            Self::NotFound => "NOT_FOUND",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::RequestTimeout => "REQUEST_TIMEOUT",
            Self::PayloadTooLarge => "PAYLOAD_TOO_LARGE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::Unavailable => "UNAVAILABLE",
            Self::Internal => "INTERNAL",
        }
    }

    /// The HTTP status (RFC 9110).
    pub fn status(&self) -> u16 {
        match self {
            Self::Validation(_)
            | Self::Malformed
            | Self::LinkInvalid
            | Self::LinkReplaced
            | Self::LinkExpired
            | Self::LinkUsed
            | Self::PasswordRequired => 400,
            Self::InvalidCredentials
            | Self::AuthenticationRequired
            | Self::TokenExpired
            | Self::TokenInvalid
            | Self::RefreshTokenMissing
            | Self::RefreshTokenInvalid
            | Self::RefreshTokenReused => 401,
            Self::InsufficientPermissions | Self::CrossOrigin | Self::ResetRequired => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::RequestTimeout => 408,
            Self::LoginTaken => 409,
            Self::PayloadTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::WrongHost => 421,
            Self::TooManyAttempts { .. } => 429,
            Self::Internal => 500,
            Self::Busy { .. } | Self::Unavailable => 503,
        }
    }

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
            Self::TooManyAttempts { .. } => "Too many attempts",
            Self::Busy { .. } => "Very busy right now",
            Self::AuthenticationRequired => "Please sign in",
            Self::TokenExpired => "The access token has expired",
            Self::TokenInvalid => "The access token is not valid",
            Self::RefreshTokenMissing => "There is no session to renew",
            Self::RefreshTokenInvalid => "This session has ended",
            Self::RefreshTokenReused => "This session was ended to protect it",
            Self::InsufficientPermissions => "You may not do this",
            Self::CrossOrigin => "This request came from another site",
            Self::WrongHost => "Wrong address",
            Self::NotFound => "There is nothing here",
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
            Self::LinkInvalid => {
                "Check that all of it was copied. A code counts for ten minutes and a few tries; the \
                 link beside it in the letter counts longer. Or have a new letter sent."
                    .into()
            }
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
            Self::InsufficientPermissions => "Your account does not have the role for this.".into(),
            Self::CrossOrigin => {
                "For your safety it was refused. Open this site directly and send the form again."
                    .into()
            }
            Self::WrongHost => "This server answers only to the address in APP_URL.".into(),
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

    /// What to say beside one field, if anything.
    pub fn of(&self, field: Field) -> Option<String> {
        match self {
            Self::Validation(errors) => {
                errors.iter().find(|error| error.field == field).map(FieldError::sentence)
            }
            Self::LoginTaken if field == Field::Login => {
                Some(FieldError::new(field, Fault::Taken).sentence())
            }
            Self::PasswordRequired if field == Field::Password => {
                Some(FieldError::new(field, Fault::Required).sentence())
            }
            _ => None,
        }
    }

    /// Seconds for `Retry-After` (RFC 9110 §10.2.3).
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::TooManyAttempts { retry_after } | Self::Busy { retry_after } => {
                Some(*retry_after)
            }
            Self::Unavailable => Some(5),
            _ => None,
        }
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Self::Malformed,
            _ => Self::Internal,
        }
    }
}
