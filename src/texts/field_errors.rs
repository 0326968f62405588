use super::Language;
use crate::domain::{Fault, Field, FieldError, NOT_MINE};

impl Language {
    /// One whole sentence, to stand beside the field and in the summary.
    pub fn field_error(&self, error: FieldError) -> String {
        let field = error.field;
        match error.fault {
            Fault::Required => self.fault_required(field.name()),
            Fault::TooShort { min } => self.fault_too_short(min),
            Fault::TooLong { max } => self.fault_too_long(self.number(max)),
            Fault::NotAnAddress => self.fault_not_an_address(),
            Fault::BadCharacter if matches!(field, Field::Login | Field::Email) => {
                self.fault_bad_character_or_space()
            }
            Fault::BadCharacter => self.fault_bad_character(),
            Fault::Taken => self.fault_taken(),
            Fault::CommonPassword => self.fault_common_password(),
            Fault::Breached => self.fault_breached(),
            Fault::SameAsLogin => self.fault_same_as_login(),
            Fault::KnownWords { min } => self.fault_known_words(min),
            Fault::WrongPassword => self.fault_wrong_password(),
            Fault::NotOffered => self.fault_not_offered(field.name()),
            Fault::NotTheWords => self.fault_not_the_words(NOT_MINE),
            Fault::WrongCode => self.fault_wrong_code(),
            Fault::NotAUsername => self.fault_not_a_username(),
            Fault::OtherAddress => self.fault_other_address(),
            Fault::SameAddress => self.fault_same_address(),
        }
    }
}
