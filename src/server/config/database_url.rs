use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use sea_orm::sqlx::sqlite::SqliteConnectOptions;
use url::{Url, form_urlencoded};

/// Where the database is. It may hold a password: `Debug` prints only a name, and no fault quotes it.
#[derive(Clone)]
pub struct DatabaseUrl {
    text: String,
    /// Of the embedded database, as SQLite opens it.
    file: Option<PathBuf>,
}

impl DatabaseUrl {
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.starts_with("sqlite://") {
            return Ok(Self { text: text.into(), file: Some(embedded_file(text)?) });
        }
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err("must start with sqlite:// or postgres://".into());
        }
        let url = Url::parse(text)
            .map_err(|_| "is not a URL; in a password write / as %2F, # as %23, @ as %40")?;
        if !names_host(&url) {
            return Err("names no host: postgres://HOST/NAME, or for a socket \
                        postgres:///NAME?host=/run/postgresql"
                .into());
        }
        Ok(Self { text: text.into(), file: None })
    }

    pub fn is_embedded(&self) -> bool {
        self.file.is_some()
    }

    /// The file of the embedded database.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// What lies beside the embedded database.
    pub fn beside(&self, name: &str) -> Option<PathBuf> {
        Some(self.file()?.with_file_name(name))
    }

    /// Where earlier versions looked for it: by the path as it is written, `%20` and all.
    pub fn once_beside(&self, name: &str) -> Option<PathBuf> {
        let path = self.text.strip_prefix("sqlite://")?.split('?').next()?;
        Some(Path::new(path).with_file_name(name))
    }

    pub fn reveal(&self) -> &str {
        &self.text
    }
}

/// By the library that opens it, so that `%20` is a space here too: what is made beside the database,
/// and who may read it, must not be decided for another path.
fn embedded_file(text: &str) -> Result<PathBuf, String> {
    let options = SqliteConnectOptions::from_str(text)
        .map_err(|_| "is not understood; in a path write ? as %3F, # as %23, % as %25")?;
    let query = text.split_once('?').map_or("", |(_, query)| query);
    let in_memory = form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| name == "mode" && value == "memory");
    let file = options.get_filename();
    let path = file.as_os_str().as_encoded_bytes();
    let is_file = file.file_name().is_some() && !path.ends_with(b"/") && !path.contains(&0);
    // SQLite's own names for a database in memory, and for URIs of its own.
    if in_memory || !is_file || path.starts_with(b":") || path.starts_with(b"file:") {
        return Err("names no file".into());
    }
    Ok(file.to_owned())
}

/// Before the path, or as `libpq` has it, in the query: a host, an address, the folder of a socket.
fn names_host(url: &Url) -> bool {
    let by_query =
        || url.query_pairs().any(|(name, value)| name.starts_with("host") && !value.is_empty());
    url.host_str().is_some_and(|host| !host.is_empty()) || by_query()
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseUrl(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_the_one_that_is_opened() {
        for (text, file) in [
            ("sqlite://v.db", "v.db"),
            ("sqlite:///var/lib/v.db?mode=rwc", "/var/lib/v.db"),
            ("sqlite:///My%20Data/v%23.db", "/My Data/v#.db"),
            ("sqlite:///Z%C3%BCrich/v.db", "/Zürich/v.db"),
            ("sqlite:///a b/v.db", "/a b/v.db"),
            ("sqlite:///100%25/v.db", "/100%/v.db"),
        ] {
            let url = DatabaseUrl::parse(text).expect(text);
            assert_eq!(url.file(), Some(Path::new(file)), "{text}");
            let beside = Path::new(file).with_file_name("mail");
            assert_eq!(url.beside("mail"), Some(beside), "{text}");
        }
        for text in [
            "sqlite://",
            "sqlite://?mode=rwc",
            "sqlite://:memory:",
            "sqlite://%3Amemory%3A",
            "sqlite://v.db?mode=memory",
            "sqlite://v.db?mode=memory&cache=shared",
            "sqlite://file:v.db",
            "sqlite://data/",
            "sqlite://v%00.db",
            "sqlite://v%FF.db",
            "sqlite://v.db?unknown=1",
        ] {
            assert!(DatabaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_host_stands_before_the_path_or_in_the_query() {
        for text in [
            "postgres://db/x",
            "postgresql://u:p@db:5433/x",
            "postgres://%2Frun%2Fpostgresql/x",
            "postgres:///x?host=/run/postgresql",
            "postgresql:///x?user=u&host=/run/postgresql&port=5433",
            "postgres:///x?hostaddr=127.0.0.1",
        ] {
            assert!(DatabaseUrl::parse(text).is_ok_and(|url| !url.is_embedded()), "{text}");
        }
        for text in
            ["postgres:///x", "postgres:///x?host=", "postgres://u:p/x@db/x", "mysql://db/x"]
        {
            assert!(DatabaseUrl::parse(text).is_err(), "{text}");
        }
    }
}
