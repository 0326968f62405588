use super::Field;

/// What may be kept of a form whose session was over when it was posted. No password, code or token is
/// among them, so none can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftField {
    Title,
    Notes,
    Status,
    FirstName,
    LastName,
    /// Which version an edit was based on: what others changed meanwhile is not overwritten.
    Version,
}

impl DraftField {
    pub fn name(self) -> &'static str {
        match self {
            Self::Title => Field::Title.name(),
            Self::Notes => Field::Notes.name(),
            Self::Status => Field::Status.name(),
            Self::FirstName => Field::FirstName.name(),
            Self::LastName => Field::LastName.name(),
            Self::Version => "version",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_of_them_is_a_secret() {
        use DraftField::{FirstName, LastName, Notes, Status, Title, Version};
        for field in [Title, Notes, Status, FirstName, LastName, Version] {
            assert!(!Field::is_secret(field.name()), "{field:?}");
        }
    }
}
