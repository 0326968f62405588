use crate::domain::Role;

/// A word more about an event. What people type has no way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    KnownDevice,
    NewDevice,
    /// The password is on the list of `PASSWORD_BLOCKLIST`.
    KnownDeviceBreached,
    NewDeviceBreached,
    AccountDisabled,
    SessionEnded,
    SessionExpired,
    /// A session made way for the next on its device.
    Replaced,
    TooManySessions,
    /// Chosen in the list of devices.
    FromTheList,
    AllOthers,
    ByOperator,
    NewPassword,
    Role(Role),
}

impl Detail {
    const WORDS: [Self; 15] = [
        Self::KnownDevice,
        Self::NewDevice,
        Self::KnownDeviceBreached,
        Self::NewDeviceBreached,
        Self::AccountDisabled,
        Self::SessionEnded,
        Self::SessionExpired,
        Self::Replaced,
        Self::TooManySessions,
        Self::FromTheList,
        Self::AllOthers,
        Self::ByOperator,
        Self::NewPassword,
        Self::Role(Role::User),
        Self::Role(Role::Admin),
    ];

    /// NEVER CHANGE one: they stand in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::KnownDevice => "known device",
            Self::NewDevice => "new device",
            Self::KnownDeviceBreached => "known device, breached password",
            Self::NewDeviceBreached => "new device, breached password",
            Self::AccountDisabled => "account disabled",
            Self::SessionEnded => "session ended",
            Self::SessionExpired => "session expired",
            Self::Replaced => "replaced by a new sign-in",
            Self::TooManySessions => "too many sessions",
            Self::FromTheList => "from the list of devices",
            Self::AllOthers => "all other devices",
            Self::ByOperator => "by an operator",
            Self::NewPassword => "new password",
            Self::Role(role) => role.name(),
        }
    }

    /// `None`: a word of another version.
    pub fn of(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|detail| detail.word() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_means_one_detail() {
        for detail in Detail::WORDS {
            assert_eq!(Detail::of(detail.word()), Some(detail));
        }
        assert_eq!(Detail::of("a word of another version"), None);
    }
}
