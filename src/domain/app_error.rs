use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use super::{Fault, Field, FieldError};

/// Everything that people may be told went wrong: a closed set without strings. After a refused form
/// it travels in the sealed flow cookie; to a browser that shows no cookie as a word in the address,
/// where a stranger can forge it: that can only become a sentence that we wrote.
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
    EmailRequired,
    AccountDisabled,
    TooManyAttempts { retry_after: u32 },
    Busy { retry_after: u32 },
    AuthenticationRequired,
    TokenExpired,
    TokenInvalid,
    RefreshTokenMissing,
    RefreshTokenInvalid,
    RefreshTokenReused,
    NoSession,
    InsufficientPermissions,
    CrossOrigin,
    WrongHost,
    NotFound,
    MethodNotAllowed,
    RequestTimeout,
    PreconditionFailed,
    LimitReached,
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
            Self::EmailRequired => "EMAIL_REQUIRED",
            Self::AccountDisabled => "ACCOUNT_DISABLED",
            Self::TooManyAttempts { .. } => "TOO_MANY_ATTEMPTS",
            Self::Busy { .. } => "BUSY",
            Self::AuthenticationRequired => "AUTHENTICATION_REQUIRED",
            Self::TokenExpired => "TOKEN_EXPIRED",
            Self::TokenInvalid => "TOKEN_INVALID",
            Self::RefreshTokenMissing => "REFRESH_TOKEN_MISSING",
            Self::RefreshTokenInvalid => "REFRESH_TOKEN_INVALID",
            Self::RefreshTokenReused => "REFRESH_TOKEN_REUSED",
            Self::NoSession => "NO_SESSION",
            Self::InsufficientPermissions => "INSUFFICIENT_PERMISSIONS",
            Self::CrossOrigin => "CROSS_ORIGIN",
            Self::WrongHost => "WRONG_HOST",
            Self::NotFound => "NOT_FOUND",
            Self::MethodNotAllowed => "METHOD_NOT_ALLOWED",
            Self::RequestTimeout => "REQUEST_TIMEOUT",
            Self::PreconditionFailed => "PRECONDITION_FAILED",
            Self::LimitReached => "LIMIT_REACHED",
            Self::PayloadTooLarge => "PAYLOAD_TOO_LARGE",
            Self::UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
            Self::Unavailable => "UNAVAILABLE",
            Self::Internal => "INTERNAL",
        }
    }

    /// In an address: its code, in lower case.
    pub fn word(&self) -> String {
        self.code().to_ascii_lowercase()
    }

    /// What a word of an address says. Only of what a form can be refused for; how long to wait and
    /// which field is at fault are not said there.
    pub fn from_word(word: &str) -> Option<Self> {
        const WAIT: u32 = 60;
        [
            Self::Validation(Vec::new()),
            Self::Malformed,
            Self::LoginTaken,
            Self::InvalidCredentials,
            Self::LinkInvalid,
            Self::LinkExpired,
            Self::LinkUsed,
            Self::PasswordRequired,
            Self::ResetRequired,
            Self::AccountDisabled,
            Self::TooManyAttempts { retry_after: WAIT },
            Self::Busy { retry_after: WAIT },
            Self::Internal,
        ]
        .into_iter()
        .find(|error| error.word() == word)
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
            | Self::RefreshTokenReused
            | Self::NoSession => 401,
            Self::InsufficientPermissions
            | Self::CrossOrigin
            | Self::ResetRequired
            | Self::EmailRequired
            | Self::AccountDisabled => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::RequestTimeout => 408,
            Self::LoginTaken | Self::LimitReached => 409,
            Self::PreconditionFailed => 412,
            Self::PayloadTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::WrongHost => 421,
            Self::TooManyAttempts { .. } => 429,
            Self::Internal => 500,
            Self::Busy { .. } | Self::Unavailable => 503,
        }
    }

    /// What is wrong with one field, if anything.
    pub fn of(&self, field: Field) -> Option<FieldError> {
        match self {
            Self::Validation(errors) => errors.iter().copied().find(|error| error.field == field),
            Self::LoginTaken if field == Field::Login => Some(FieldError::new(field, Fault::Taken)),
            // The page that asks for a code; a link has no field.
            Self::LinkInvalid if field == Field::Code => {
                Some(FieldError::new(field, Fault::WrongCode))
            }
            Self::PasswordRequired if field == Field::Password => {
                Some(FieldError::new(field, Fault::Required))
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
