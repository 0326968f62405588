use crate::domain::{AppError, Fault, Field, FieldError, with_lf};
use crate::tasks::TaskStatus;

/// In characters.
const TITLE_MAX: u32 = 200;
const NOTES_MAX: u32 = 2000;

/// What somebody wants a task to be; `None`: as it is. Everything in it has been checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub title: Option<String>,
    pub notes: Option<String>,
    pub status: Option<TaskStatus>,
}

/// Both texts checked, or what is wrong with each.
pub fn check(
    title: Option<&str>,
    notes: Option<&str>,
    status: Option<TaskStatus>,
) -> Result<Change, AppError> {
    let (title, notes) = (title.map(self::title), notes.map(self::notes));
    let mut errors = Vec::new();
    if let Some(Err(fault)) = title {
        errors.push(FieldError::new(Field::Title, fault));
    }
    if let Some(Err(fault)) = notes {
        errors.push(FieldError::new(Field::Notes, fault));
    }
    if !errors.is_empty() {
        return Err(AppError::Validation(errors));
    }
    let change =
        Change { title: title.and_then(Result::ok), notes: notes.and_then(Result::ok), status };
    Ok(change)
}

fn title(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(Fault::Required),
        count if count > TITLE_MAX as usize => Err(Fault::TooLong { max: TITLE_MAX }),
        _ if text.chars().any(char::is_control) => Err(Fault::BadCharacter),
        _ => Ok(text.to_owned()),
    }
}

fn notes(text: &str) -> Result<String, Fault> {
    let text = with_lf(text);
    let text = text.trim_end();
    if text.chars().count() > NOTES_MAX as usize {
        return Err(Fault::TooLong { max: NOTES_MAX });
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Fault::BadCharacter);
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line_of_one_to_200_characters() {
        assert_eq!(title("  Water the plants "), Ok("Water the plants".into()));
        assert_eq!(title(" "), Err(Fault::Required));
        assert_eq!(title(&"é".repeat(201)), Err(Fault::TooLong { max: 200 }));
        assert_eq!(title("a\0b"), Err(Fault::BadCharacter));
        assert_eq!(notes("\n\na\r\nb\rc\n\n"), Ok("\n\na\nb\nc".into()));
        assert_eq!(notes("a\0b"), Err(Fault::BadCharacter));
    }
}
