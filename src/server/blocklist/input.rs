use std::fmt::Write as _;
use std::io::{self, BufRead, Read};

use super::{entry, first_bytes};
use crate::domain::Password;

/// In bytes: more than 256 characters of UTF-8, and more than any line of digests.
const LINE_MAX: u64 = 4096;

/// In hexadecimal digits: SHA-1, and NTLM, whose list looks alike.
const SHA1: usize = 40;
const NTLM: usize = 32;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// One a line, as people type it.
    Passwords,
    /// `SHA-1` or `SHA-1:COUNT` a line, as Have I Been Pwned gives them out.
    Digests,
}

/// The entries of a list that somebody brought. The first line says of which kind it is.
pub struct Input<R> {
    from: R,
    kind: Option<Kind>,
    line: Vec<u8>,
    pub lines: u64,
    /// Lines that can be nobody's password here: too short, too long, not UTF-8, a count of 0.
    pub skipped: u64,
}

impl<R: BufRead> Input<R> {
    pub fn new(from: R) -> Self {
        Self { from, kind: None, line: Vec::new(), lines: 0, skipped: 0 }
    }

    /// `None`: there are no more.
    pub fn next(&mut self) -> Result<Option<u64>, String> {
        while self.read_line().map_err(|error| format!("line {}: {error}", self.lines + 1))? {
            let kind = match self.kind {
                Some(kind) => kind,
                None => *self.kind.insert(kind_of(&self.line)?),
            };
            let entry = match kind {
                Kind::Passwords => of_password(&self.line),
                Kind::Digests => of_digest(&self.line).map_err(|what| {
                    format!("line {} {what}; the first line was a SHA-1 digest", self.lines)
                })?,
            };
            if entry.is_some() {
                return Ok(entry);
            }
            self.skipped += 1;
        }
        Ok(None)
    }

    /// Without its end; `false` after the last.
    fn read_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        let read = (&mut self.from).take(LINE_MAX).read_until(b'\n', &mut self.line)?;
        if read as u64 == LINE_MAX && self.line.last() != Some(&b'\n') {
            return Err(io::Error::other(format!(
                "is longer than {LINE_MAX} bytes: no list of words"
            )));
        }
        self.lines += u64::from(read > 0);
        if self.line.last() == Some(&b'\n') {
            self.line.pop();
            if self.line.last() == Some(&b'\r') {
                self.line.pop();
            }
        }
        if self.lines == 1 && self.line.starts_with(b"\xef\xbb\xbf") {
            self.line.drain(..3);
        }
        Ok(read > 0)
    }
}

fn kind_of(line: &[u8]) -> Result<Kind, String> {
    let digits = line.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    let ends = matches!(line.get(digits), None | Some(b':'));
    match digits {
        SHA1 if ends => Ok(Kind::Digests),
        NTLM if ends => {
            Err("line 1 looks like an NTLM digest: take the list of SHA-1 digests".into())
        }
        _ => Ok(Kind::Passwords),
    }
}

fn of_password(line: &[u8]) -> Option<u64> {
    let password = Password::parse(str::from_utf8(line).ok()?).ok()?;
    Some(entry(password.reveal()))
}

fn of_digest(line: &[u8]) -> Result<Option<u64>, String> {
    let wrong = || {
        let mut shown = String::new();
        for byte in line.iter().take(60).flat_map(|byte| std::ascii::escape_default(*byte)) {
            let _ = shown.write_char(char::from(byte));
        }
        format!("is no SHA-1 digest: {shown}")
    };
    let text = str::from_utf8(line).map_err(|_| wrong())?.trim_end();
    let (digest, count) = text.split_once(':').map_or((text, None), |(d, n)| (d, Some(n)));
    if text.is_empty() {
        return Ok(None);
    }
    let mut bytes = [0; SHA1 / 2];
    if digest.len() != SHA1 || !digest.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    for (byte, at) in bytes.iter_mut().zip((0..SHA1).step_by(2)) {
        *byte = u8::from_str_radix(&digest[at..at + 2], 16).map_err(|_| wrong())?;
    }
    let count = count.map_or(Ok(1), str::parse::<u64>).map_err(|_| wrong())?;
    // Its answers are padded with digests that nobody has seen.
    Ok((count > 0).then(|| first_bytes(&bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8]) -> Result<(Vec<u64>, u64), String> {
        let mut input = Input::new(text);
        let mut entries = Vec::new();
        while let Some(entry) = input.next()? {
            entries.push(entry);
        }
        Ok((entries, input.skipped))
    }

    #[test]
    fn passwords_come_one_a_line_and_blanks_are_theirs() {
        let text = "\u{feff}password one\r\n\npassword two \nshort\nno line end";
        let expected = ["password one", "password two ", "no line end"].map(entry);
        assert_eq!(all(text.as_bytes()), Ok((expected.to_vec(), 2)));
        assert_eq!(all(b"caf\xe9 latin one\npassword one"), Ok((vec![entry("password one")], 1)));
        assert_eq!(
            all("e\u{301}e\u{301}e\u{301}12345".as_bytes()),
            Ok((vec![entry("ééé12345")], 0))
        );
        let long = "a".repeat(257);
        assert_eq!(all(long.as_bytes()), Ok((vec![], 1)));
        assert!(all("a".repeat(5000).as_bytes()).is_err_and(|said| said.starts_with("line 1")));
    }

    #[test]
    fn digests_come_with_a_count_or_without() {
        let abc = "A9993E364706816ABA3E25717850C26C9CD0D89D";
        let lower = abc.to_lowercase();
        let text = format!("{abc}:17\r\n{lower}\n{}:0\n\n{}:3", "0".repeat(40), "F".repeat(40));
        assert_eq!(all(text.as_bytes()), Ok((vec![entry("abc"), entry("abc"), u64::MAX], 2)));
        for bad in ["password", ":3", "A9993E:1", &format!("{abc}:x"), &"é".repeat(20)] {
            let said = all(format!("{abc}\n{bad}").as_bytes()).expect_err(bad);
            assert!(said.starts_with("line 2 is no SHA-1 digest"), "{said}");
        }
        let plus = format!("{abc}\n+1{}", &abc[2..]);
        assert!(all(plus.as_bytes()).is_err(), "a sign is no digit");
    }

    #[test]
    fn digests_of_another_kind_are_not_taken_for_passwords() {
        let said = all(b"8846F7EAEE8FB117AD06BDD830B7586C:3").expect_err("NTLM");
        assert!(said.contains("NTLM"), "{said}");
    }
}
