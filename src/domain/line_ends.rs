/// Text whose lines end with LF alone: browsers send CRLF (HTML §4.10.22.4), JSON carries whatever a
/// program wrote, and the same words are the same text.
pub fn with_lf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[cfg(test)]
mod tests {
    use super::with_lf;

    #[test]
    fn every_line_end_becomes_lf() {
        assert_eq!(with_lf("\r\none\rtwo\n\r\nthree\r\r\n"), "\none\ntwo\n\nthree\n\n");
    }
}
