//! What is served of a brand: its pictures and style sheets, as files of our own origin.
//!
//! - [`Files`]: what there is, by path; [`File`]: one of them
//! - [`picture`]: a picture that an owner gave, read and checked; [`svg`]: by an allow list
//! - [`css`]: the style sheet that follows from the colours

pub mod css;
mod picture;
mod svg;

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File as OpenFile};
use std::io::Read;
use std::path;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

pub use picture::{Drawn, PNG, SVG, picture};

/// Of any file that an owner gives, in bytes.
pub const MAX_BYTES: u64 = 100_000;

/// By path, without what stands behind `?`.
#[derive(Clone, Default)]
pub struct Files(Arc<BTreeMap<&'static str, File>>);

#[derive(Clone)]
pub struct File {
    pub media_type: &'static str,
    pub bytes: Arc<[u8]>,
    /// Changes with its content.
    pub version: String,
}

impl Files {
    pub fn new(files: BTreeMap<&'static str, File>) -> Self {
        Self(Arc::new(files))
    }

    pub fn get(&self, path: &str) -> Option<&File> {
        self.0.get(path)
    }

    /// Mail programs draw no SVG.
    pub fn logo_of_emails(&self) -> Option<&[u8]> {
        let logo = self.get("/brand/logo").filter(|logo| logo.media_type == PNG);
        logo.map(|logo| &*logo.bytes)
    }

    pub fn paths(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }
}

impl File {
    pub fn new(media_type: &'static str, bytes: impl Into<Arc<[u8]>>) -> Self {
        let bytes = bytes.into();
        let version = URL_SAFE_NO_PAD.encode(&Sha256::digest(&bytes)[..12]);
        Self { media_type, bytes, version }
    }

    /// Its address in a page: kept for ever, for with its content it changes.
    pub fn href(&self, path: &str) -> String {
        format!("{path}?v={}", self.version)
    }
}

/// By their names: all else is long.
impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(path, file)| (path, &file.version))).finish()
    }
}

/// Whole, if it is no larger than a file may be.
pub fn read(path: &str) -> Result<Vec<u8>, String> {
    let unreadable = |error| {
        let whole = path::absolute(path).unwrap_or_else(|_| path.into());
        format!("names {}, which cannot be read: {error}", whole.display())
    };
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(format!("names {path}, which is not a file"));
    }
    let mut bytes = Vec::new();
    let file = OpenFile::open(path).map_err(unreadable)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(format!("names {path}, which is larger than 100 kB"));
    }
    if bytes.is_empty() {
        return Err(format!("names {path}, which is empty"));
    }
    Ok(bytes)
}
