use super::Language;
use crate::domain::Notice;

impl Language {
    /// The sentence that is shown once, after a form went through.
    pub fn flash(&self, notice: Notice) -> String {
        match notice {
            Notice::Welcome => self.flash_welcome(),
            Notice::SignedOut => self.flash_signed_out(),
            Notice::NotSignedIn => self.flash_not_signed_in(),
            Notice::DeviceSignedOut => self.flash_device_signed_out(),
            Notice::OthersSignedOut => self.flash_others_signed_out(),
            Notice::Saved => self.flash_saved(),
            Notice::Deleted => self.flash_deleted(),
            Notice::GoneMeanwhile => self.flash_gone_meanwhile(),
            Notice::DraftIsBack => self.flash_draft_is_back(),
            Notice::LetterToSignUp => self.flash_letter_to_sign_up(),
            Notice::LetterToVerify => self.flash_letter_to_verify(),
            Notice::LetterToReset => self.flash_letter_to_reset(),
            Notice::LetterToChange => self.flash_letter_to_change(),
            Notice::EmailVerified => self.flash_email_verified(),
            Notice::EmailChanged => self.flash_email_changed(),
            Notice::EmailChangeUndone => self.flash_email_change_undone(),
            Notice::NotMine => self.flash_not_mine(),
            Notice::PasswordReset => self.flash_password_reset(),
            Notice::PasswordBreached => self.flash_password_breached(),
            Notice::PasswordChanged => self.flash_password_changed(),
        }
    }
}
