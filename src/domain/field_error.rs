use serde::{Deserialize, Serialize};

/// What a person types to say that an account is not theirs; no scanner of links does.
pub const NOT_MINE: &str = "not mine";

/// The fields that a person can fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Login,
    Password,
    CurrentPassword,
    NewPassword,
    Email,
    Code,
    Title,
    Notes,
    Status,
    FirstName,
    LastName,
    /// Typed to say that something is meant.
    Words,
    Language,
    TimeZone,
    /// Of a link that was opened: nobody fills it in on a page.
    Token,
}

impl Field {
    /// The name in forms and in JSON; also the `id` of the input on the page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Password => "password",
            Self::CurrentPassword => "current_password",
            Self::NewPassword => "new_password",
            Self::Email => "email",
            Self::Code => "code",
            Self::Title => "title",
            Self::Notes => "notes",
            Self::Status => "status",
            Self::FirstName => "first_name",
            Self::LastName => "last_name",
            Self::Words => "words",
            Self::Language => "language",
            Self::TimeZone => "time_zone",
            Self::Token => "token",
        }
    }

    /// What is written down nowhere, whatever form it was typed into.
    pub fn is_secret(name: &str) -> bool {
        [Self::Password, Self::CurrentPassword, Self::NewPassword, Self::Code, Self::Token]
            .iter()
            .any(|secret| secret.name() == name)
    }
}

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    Required,
    TooShort {
        min: u32,
    },
    TooLong {
        max: u32,
    },
    NotAnAddress,
    BadCharacter,
    Taken,
    CommonPassword,
    /// Known from a data breach.
    Breached,
    SameAsLogin,
    /// Fewer characters are left without the words that everybody knows.
    KnownWords {
        min: u32,
    },
    WrongPassword,
    SameAddress,
    /// Where only a user name is asked for.
    NotAUsername,
    /// Beside a login that is an address: it must be the same.
    OtherAddress,
    NotTheWords,
    NotOffered,
    /// Of an email: none of ours, or over.
    WrongCode,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    pub field: Field,
    pub fault: Fault,
}

impl FieldError {
    pub fn new(field: Field, fault: Fault) -> Self {
        Self { field, fault }
    }
}
