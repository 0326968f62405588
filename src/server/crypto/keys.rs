//! Every key, derived from `SECRET_KEY` by HKDF-SHA256 (RFC 5869), one label each, so that no two
//! uses share a key. Several secrets: the first signs, all verify.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::secret::Secret;
use crate::server::config::Config;
use crate::server::error::StartError;

pub type Key = Zeroizing<[u8; 32]>;

/// The two keys of refresh tokens, for each secret: the tag is checked before any database access,
/// the proof against the row.
pub struct RefreshKeys(pub Vec<RefreshKey>);

pub struct RefreshKey {
    pub tag: Key,
    pub proof: Key,
}

impl RefreshKeys {
    pub fn new(secrets: &[Secret]) -> Self {
        let derive = |secret| RefreshKey {
            tag: derive(secret, "vestibule refresh tag v1"),
            proof: derive(secret, "vestibule refresh proof v1"),
        };
        Self(secrets.iter().map(derive).collect())
    }
}

/// For the numbers of throttle buckets, by the newest secret.
pub fn throttle(secret: &Secret) -> Key {
    derive(secret, "vestibule throttle v1")
}

/// # Panics
/// Never: 32 bytes are within HKDF's bound of 255 hashes.
pub fn derive(secret: &Secret, label: &str) -> Key {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret.reveal())
        .expand(label.as_bytes(), key.as_mut_slice())
        .expect("32 bytes are within the bound");
    key
}

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
