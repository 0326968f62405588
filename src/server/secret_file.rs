//! `SECRET_KEY`, or the key in a file beside the embedded database.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use super::config::Config;
use super::crypto::Secret;
use super::error::StartError;

/// The key's file beside the embedded database.
const FILE: &str = "secret.key";

/// From the configuration, else from a file beside the embedded database, made on first start.
pub fn secrets(config: &Config) -> Result<Vec<Secret>, StartError> {
    if !config.secret_keys.is_empty() {
        return Ok(config.secret_keys.clone());
    }
    // Required with PostgreSQL.
    let path = config.database_url.beside(FILE).unwrap_or_default();
    if let Some(old) = config.database_url.once_beside(FILE)
        && old.exists()
        && !path.exists()
    {
        return Err(StartError::SecretFileElsewhere(old, path));
    }
    kept_secret(&path)
        .map(|secret| vec![secret])
        .map_err(|error| StartError::SecretFile(path.display().to_string(), error))
}

fn kept_secret(path: &Path) -> std::io::Result<Secret> {
    match fs::read(path) {
        Ok(bytes) if bytes.trim_ascii().len() >= 32 => Ok(Secret::new(bytes.trim_ascii())),
        Ok(_) => Err(std::io::Error::new(ErrorKind::InvalidData, "it holds no usable key")),
        Err(error) if error.kind() == ErrorKind::NotFound => make_secret(path),
        Err(error) => Err(error),
    }
}

/// Written whole under another name first: two first starts at once agree on one key, and a crash
/// leaves no half of one.
fn make_secret(path: &Path) -> std::io::Result<Secret> {
    let key = Zeroizing::new(rand::random::<[u8; 32]>());
    let text = Zeroizing::new(URL_SAFE_NO_PAD.encode(key.as_slice()));
    let draft = path.with_extension(format!("key.{:016x}", rand::random::<u64>()));
    let mut file = private_file(&draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    match linked {
        Ok(()) => tracing::info!(file = %path.display(), "made the secret key; keep it safe"),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    fs::read(path).map(Secret::new)
}

fn private_file(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}
