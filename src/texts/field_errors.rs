use super::Language;
use crate::domain::{Fault, Field, FieldError, NOT_MINE};

impl Language {
    /// One whole sentence, to stand beside the field and in the summary.
    pub fn field_error(&self, error: FieldError) -> String {
        let (field, label) = (error.field, self.label(error.field));
        match error.fault {
            Fault::Required => self.fault_required(label),
            Fault::TooShort { min } => self.fault_too_short(label, min),
            Fault::TooLong { max } => self.fault_too_long(label, max),
            Fault::NotAnAddress => self.fault_not_an_address(),
            Fault::BadCharacter if matches!(field, Field::Login | Field::Email) => {
                self.fault_bad_character_or_space(label)
            }
            Fault::BadCharacter => self.fault_bad_character(label),
            Fault::Taken => self.fault_taken(),
            Fault::CommonPassword => self.fault_common_password(),
            Fault::Breached => self.fault_breached(),
            Fault::SameAsLogin => self.fault_same_as_login(),
            Fault::KnownWords { min } => self.fault_known_words(min),
            Fault::WrongPassword => self.fault_wrong_password(),
            Fault::NotOffered => self.fault_not_offered(label),
            Fault::NotTheWords => self.fault_not_the_words(NOT_MINE),
            Fault::SameAddress => self.fault_same_address(),
        }
    }

    fn label(&self, field: Field) -> String {
        match field {
            Field::Login => self.field_login(),
            Field::Password => self.field_password(),
            Field::CurrentPassword => self.field_current_password(),
            Field::NewPassword => self.field_new_password(),
            Field::Email => self.field_email(),
            Field::Code => self.field_code(),
            Field::Title => self.field_title(),
            Field::Notes => self.field_notes(),
            Field::Status => self.field_status(),
            Field::FirstName => self.field_first_name(),
            Field::LastName => self.field_last_name(),
            Field::Words => self.field_words(),
            Field::Token => self.field_token(),
        }
    }
}
