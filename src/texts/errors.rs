//! What people are told: a title and whole sentences for each error.

use super::Language;
use crate::domain::AppError as Error;
use crate::domain::lifetime::CODE;

impl Language {
    /// A few words: the title of an error page and of a problem document.
    pub fn error_title(&self, error: &Error) -> String {
        match error {
            Error::Validation(_) => self.title_validation(),
            Error::Malformed => self.title_malformed(),
            Error::LoginTaken => self.title_login_taken(),
            Error::InvalidCredentials => self.title_invalid_credentials(),
            Error::LinkInvalid => self.title_link_invalid(),
            Error::LinkReplaced => self.title_link_replaced(),
            Error::LinkExpired => self.title_link_expired(),
            Error::LinkUsed => self.title_link_used(),
            Error::PasswordRequired => self.title_password_required(),
            Error::ResetRequired => self.title_reset_required(),
            Error::EmailRequired => self.title_email_required(),
            Error::AccountDisabled => self.title_account_disabled(),
            Error::TooManyAttempts { .. } => self.title_too_many_attempts(),
            Error::Busy { .. } => self.title_busy(),
            Error::AuthenticationRequired => self.title_authentication_required(),
            Error::TokenExpired => self.title_token_expired(),
            Error::TokenInvalid => self.title_token_invalid(),
            Error::RefreshTokenMissing => self.title_refresh_token_missing(),
            Error::RefreshTokenInvalid => self.title_refresh_token_invalid(),
            Error::RefreshTokenReused => self.title_refresh_token_reused(),
            Error::NoSession => self.title_no_session(),
            Error::InsufficientPermissions => self.title_insufficient_permissions(),
            Error::CrossOrigin => self.title_cross_origin(),
            Error::WrongHost => self.title_wrong_host(),
            Error::NotFound => self.title_not_found(),
            Error::PreconditionFailed => self.title_precondition_failed(),
            Error::LimitReached => self.title_limit_reached(),
            Error::MethodNotAllowed => self.title_method_not_allowed(),
            Error::RequestTimeout => self.title_request_timeout(),
            Error::PayloadTooLarge => self.title_payload_too_large(),
            Error::UnsupportedMediaType => self.title_unsupported_media_type(),
            Error::Unavailable => self.title_unavailable(),
            Error::Internal => self.title_internal(),
        }
    }

    /// What happened and what to do now, in whole sentences.
    pub fn error_sentence(&self, error: &Error) -> String {
        match error {
            Error::LinkInvalid => self.error_link_invalid(self.lasts(CODE)),
            Error::TooManyAttempts { retry_after } => {
                self.error_too_many_attempts(self.wait(*retry_after))
            }
            Error::Busy { retry_after } => self.error_busy(self.wait(*retry_after)),
            Error::Validation(_) => self.error_validation(),
            Error::Malformed => self.error_malformed(),
            Error::LoginTaken => self.error_login_taken(),
            Error::InvalidCredentials => self.error_invalid_credentials(),
            Error::LinkReplaced => self.error_link_replaced(),
            Error::LinkExpired => self.error_link_expired(),
            Error::LinkUsed => self.error_link_used(),
            Error::PasswordRequired => self.error_password_required(),
            Error::ResetRequired => self.error_reset_required(),
            Error::EmailRequired => self.error_email_required(),
            Error::AccountDisabled => self.error_account_disabled(),
            Error::AuthenticationRequired => self.error_authentication_required(),
            Error::TokenExpired => self.error_token_expired(),
            Error::TokenInvalid | Error::RefreshTokenMissing | Error::RefreshTokenInvalid => {
                self.error_token_invalid()
            }
            Error::RefreshTokenReused => self.error_refresh_token_reused(),
            Error::NoSession => self.error_no_session(),
            Error::InsufficientPermissions => self.error_insufficient_permissions(),
            Error::CrossOrigin => self.error_cross_origin(),
            Error::WrongHost => self.error_wrong_host(),
            Error::PreconditionFailed => self.error_precondition_failed(),
            Error::LimitReached => self.error_limit_reached(),
            Error::NotFound => self.error_not_found(),
            Error::MethodNotAllowed => self.error_method_not_allowed(),
            Error::RequestTimeout => self.error_request_timeout(),
            Error::PayloadTooLarge => self.error_payload_too_large(),
            Error::UnsupportedMediaType => self.error_unsupported_media_type(),
            Error::Unavailable => self.error_unavailable(),
            Error::Internal => self.error_internal(),
        }
    }
}
