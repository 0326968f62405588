use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

/// Where a page ends: behind this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub sort_key: String,
    pub id: Uuid,
}

impl Cursor {
    /// For the address; what is in it is nobody's business but ours.
    pub fn text(&self) -> String {
        URL_SAFE_NO_PAD.encode([self.id.as_bytes(), self.sort_key.as_bytes()].concat())
    }

    pub fn parse(text: &str) -> Option<Self> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (id, sort_key) = bytes.split_at_checked(16)?;
        let sort_key = String::from_utf8(sort_key.to_vec()).ok()?;
        // No database of ours takes it in a text.
        let plain = !sort_key.contains('\0');
        plain.then_some(Self { sort_key, id: Uuid::from_slice(id).ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_comes_back_as_it_went() {
        let cursor = Cursor { sort_key: "lovelace\u{1}ada".into(), id: Uuid::now_v7() };
        assert_eq!(Cursor::parse(&cursor.text()), Some(cursor));
        for bad in ["", "x", "!!", "AAAA"] {
            assert_eq!(Cursor::parse(bad), None, "{bad}");
        }
    }
}
