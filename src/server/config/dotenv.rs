//! `.env` in the working folder: `NAME=value` to the end of the line.
//!
//! Blanks (space, tab) around the value go, then one pair of equal quotes around the whole; `export `
//! may stand in front. Nothing else is interpreted: `$`, `\` and `#` stand for themselves, and a
//! value ends where its line does. So an unquoted value that holds ` #` is a fault: elsewhere it would
//! begin a comment. No fault and no warning quotes a value, nor a name that may be part of one.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use super::nearest::nearest;

/// What a line sets, by name. The last line of a name counts.
#[derive(Debug, Default)]
pub struct DotEnv(BTreeMap<String, Line>);

#[derive(Debug, PartialEq, Eq)]
struct Line {
    number: usize,
    value: String,
    /// The line that set this name before.
    earlier: Option<usize>,
}

/// A file with faults, and what its other lines set.
#[derive(Debug, Default)]
pub struct Broken {
    pub faults: Vec<String>,
    pub rest: DotEnv,
    /// Names of lines that are at fault: nobody knows what they are set to.
    pub unread: Vec<String>,
}

impl DotEnv {
    /// This file and no other: a folder above may be another project's. None is no fault.
    pub fn read(path: &Path) -> Result<Self, Broken> {
        match std::fs::read(path) {
            Ok(bytes) => Self::parse(&bytes),
            // A link that leads nowhere was meant to lead somewhere.
            Err(error) if error.kind() == ErrorKind::NotFound && !path.is_symlink() => {
                Ok(Self::default())
            }
            Err(error) => {
                let faults = vec![format!(".env cannot be read: {error}")];
                Err(Broken { faults, ..Broken::default() })
            }
        }
    }

    /// Every fault at once, each with its line.
    pub fn parse(bytes: &[u8]) -> Result<Self, Broken> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let (mut set, mut faults, mut unread) = (BTreeMap::new(), Vec::new(), Vec::new());
        for (line, number) in bytes.split(|byte| *byte == b'\n').zip(1..) {
            match pair(line) {
                Ok(None) => {}
                Ok(Some((name, value))) => {
                    let earlier = set.get(&name).map(|line: &Line| line.number);
                    set.insert(name, Line { number, value, earlier });
                }
                Err(fault) => {
                    faults.push(format!(".env line {number}: {fault}"));
                    let line = String::from_utf8_lossy(line);
                    let before = line.split('=').next().unwrap_or_default();
                    unread.extend(before.split_whitespace().next_back().map(str::to_owned));
                }
            }
        }
        let rest = Self(set);
        if faults.is_empty() { Ok(rest) } else { Err(Broken { faults, rest, unread }) }
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn get(&self, name: &str) -> Option<String> {
        self.0.get(name).map(|line| line.value.clone())
    }

    /// What is most likely a mistake: names that are none of `ours`, and names that are set twice.
    pub fn warnings(&self, ours: &[String]) -> Vec<String> {
        let mut warnings: Vec<(usize, String)> = Vec::new();
        for (name, Line { number, earlier, .. }) in &self.0 {
            if !ours.contains(name) {
                let nearest = nearest(name, ours).unwrap_or_default();
                let name = if may_be_quoted(name) { name } else { "this name" };
                let text = format!("{name} is no setting of ours; the nearest is {nearest}");
                warnings.push((*number, text));
            }
            if let Some(earlier) = earlier {
                let text =
                    format!("counts, and line {earlier}, which sets the same name, does not");
                warnings.push((*number, text));
            }
        }
        warnings.sort();
        warnings.into_iter().map(|(number, text)| format!(".env line {number}: {text}")).collect()
    }
}

/// `None`: an empty line or a comment.
fn pair(line: &[u8]) -> Result<Option<(String, String)>, String> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let Ok(line) = str::from_utf8(line) else { return Err("is not UTF-8".into()) };
    let line = trim(line);
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    let (name, value) = line.split_once('=').ok_or("is not NAME=value")?;
    let after_export = name.strip_prefix("export").filter(|rest| rest.starts_with([' ', '\t']));
    let name = trim(after_export.unwrap_or(name));
    let is_name = !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if name.is_empty() || !is_name {
        return Err("is not NAME=value".into());
    }
    if value.contains('\0') {
        return Err("holds a NUL".into());
    }
    let trimmed = trim(value);
    let holds_comment = value.contains(" #") || value.contains("\t#");
    let inside = |quote: &char| trimmed.strip_prefix(*quote)?.strip_suffix(*quote);
    let quoted = ['"', '\''].iter().find_map(|quote| Some((*quote, inside(quote)?)));
    match quoted {
        // Else it may be two quoted texts with a comment between them.
        Some((quote, inner)) if !(holds_comment && inner.contains(quote)) => {
            return Ok(Some((name.to_owned(), inner.to_owned())));
        }
        _ => {}
    }
    if holds_comment {
        let of =
            if may_be_quoted(name) { format!("the value of {name}") } else { "its value".into() };
        return Err(format!(
            "{of} holds \" #\". A comment needs a line of its own; if it is part of the value, put \
             quotes around the whole"
        ));
    }
    Ok(Some((name.to_owned(), trimmed.to_owned())))
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

/// Our settings are in capitals. Anything else may be a line of a secret that spans several.
fn may_be_quoted(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(line: &str) -> Option<String> {
        DotEnv::parse(line.as_bytes()).expect("no fault").get("A")
    }

    fn faults(text: &[u8]) -> Vec<String> {
        DotEnv::parse(text).expect_err("a fault").faults
    }

    #[test]
    fn a_value_goes_to_the_end_of_its_line_and_nothing_in_it_is_interpreted() {
        for (line, expected) in [
            ("A=pa$word1", "pa$word1"),
            ("A=${HOME}", "${HOME}"),
            (r"A=back\slash\n", r"back\slash\n"),
            ("A=a#b", "a#b"),
            ("A=#b", "#b"),
            ("A=0 3 */3 * *", "0 3 */3 * *"),
            ("A=Vestibule <no-reply@localhost>", "Vestibule <no-reply@localhost>"),
            ("A=a=b", "a=b"),
            ("A=", ""),
            (" \tA \t=\t b c \t", "b c"),
            ("A=b\r", "b"),
            ("export A=b", "b"),
            ("export\tA=b", "b"),
            ("A=\"b\"", "b"),
            ("A='b'", "b"),
            ("A=\" b \"", " b "),
            ("A=\"b # c\"", "b # c"),
            ("A=\"a\"b\"", "a\"b"),
            ("A=\"b'", "\"b'"),
            ("A=\"b", "\"b"),
            ("A=\"", "\""),
            ("A=\"\"", ""),
            ("A=\u{a0}b\u{a0}", "\u{a0}b\u{a0}"),
            ("\u{feff}A=b", "b"),
            ("A=Zürich", "Zürich"),
        ] {
            assert_eq!(value(line).as_deref(), Some(expected), "{line:?}");
        }
        for line in ["", " \t", "# A=b", "  #A=b", "exportA=b", "EXPORT=b", "\r"] {
            assert_eq!(value(line), None, "{line:?}");
        }
    }

    #[test]
    fn a_fault_names_its_line_and_quotes_no_value() {
        let text = b"A=1\nhunter2\n=hunter2\nmy pass=hunter2\n1A=hunter2\nA=hunter2 # old\n\
                     A=hunter2\t#\nA= #hunter2\nA=\"hunter2\" # \"old\"\nA=\xfchunter2\nhunter2=x #\n";
        let faults = faults(text);
        let lines: Vec<&str> = faults.iter().map(|it| it.split(':').next().unwrap_or("")).collect();
        let expected: Vec<String> = (2..=11).map(|line| format!(".env line {line}")).collect();
        assert_eq!(lines, expected);
        assert!(!format!("{faults:?}").contains("hunter2"), "{faults:?}");
        assert!(faults[4].contains("the value of A holds"), "{faults:?}");
        assert_eq!(faults[8], ".env line 10: is not UTF-8");
    }

    #[test]
    fn a_name_that_is_none_of_ours_is_warned_of_with_the_nearest_that_is() {
        let ours = ["APP_URL", "CORS_ALLOWED_ORIGINS", "SECRET_KEY"].map(str::to_owned);
        let text = b"APP_URL=x\nCORS_ALLOWED_ORIGIN=x\nJWT_SECRET=x\nhunter2=\nAPP_URL=y\n";
        let file = DotEnv::parse(text).expect("no fault");
        assert_eq!(file.get("APP_URL").as_deref(), Some("y"));
        let warnings = file.warnings(&ours);
        assert_eq!(warnings.len(), 4, "{warnings:?}");
        for (warning, start) in warnings.iter().zip([
            ".env line 2: CORS_ALLOWED_ORIGIN is no setting of ours; the nearest is CORS_ALLOWED_ORIGINS",
            ".env line 3: JWT_SECRET is no setting of ours; the nearest is SECRET_KEY",
            ".env line 4: this name is no setting of ours",
            ".env line 5: counts, and line 1,",
        ]) {
            assert!(warning.starts_with(start), "{warning}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_a_fault_and_what_is_not_there_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(".env");
        assert!(DotEnv::read(&path).is_ok());
        std::fs::create_dir(&path).expect("made");
        let faults = DotEnv::read(&path).expect_err("a folder").faults;
        assert!(faults[0].starts_with(".env cannot be read: "), "{faults:?}");
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("nowhere", &link).expect("linked");
        assert!(DotEnv::read(&link).is_err(), "a link that leads nowhere");
    }
}
