use std::fmt;

use url::Url;

/// Where the database is. It may hold a password: `Debug` prints only a name, and no fault quotes it.
#[derive(Clone)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite://") {
            let named = !path.is_empty() && !path.starts_with('?') && !path.contains(":memory:");
            return named.then(|| Self(text.into())).ok_or_else(|| "names no file".into());
        }
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err("must start with sqlite:// or postgres://".into());
        }
        match Url::parse(text) {
            Ok(url) if url.host_str().is_some_and(|host| !host.is_empty()) => Ok(Self(text.into())),
            _ => Err("is not a URL; in a password write / as %2F, # as %23, @ as %40".into()),
        }
    }

    pub fn is_embedded(&self) -> bool {
        self.0.starts_with("sqlite:")
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(…)")
    }
}
