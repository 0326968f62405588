//! Passwords known from data breaches, in a file that may be larger than memory (ASVS 6.2.12).
//!
//! - [`Blocklist`]: the file that `PASSWORD_BLOCKLIST` names, looked up in place
//! - [`build`]: makes it from a list of passwords, or of their SHA-1 digests
//!
//! The file: [`MAGIC`], the number of entries, then the entries, sorted, none twice. All numbers are
//! 8 bytes, big-endian.

mod build;
mod input;
mod runs;

use std::fmt;
use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Arc;

use sha1::{Digest, Sha1};

pub use build::{Built, build};

use crate::domain::Password;

const MAGIC: &[u8; 32] = b"vestibule breached passwords v1\n";
const ENTRY: u64 = size_of::<u64>() as u64;
const HEADER: u64 = MAGIC.len() as u64 + ENTRY;

#[derive(Clone)]
pub struct Blocklist {
    file: Arc<File>,
    entries: u64,
}

impl Blocklist {
    /// Kept open: a newer file that takes its place is read after the next start.
    pub fn open(path: &Path) -> Result<Self, String> {
        let unreadable = |error| format!("cannot be read: {error}");
        let not_ours = || {
            "is not a list that `vestibule passwords build IN --output FILE` made: build it from your \
             list first"
                .to_owned()
        };
        // A pipe would be waited for.
        if !path.metadata().map_err(unreadable)?.is_file() {
            return Err(not_ours());
        }
        let file = File::open(path).map_err(unreadable)?;
        let about = file.metadata().map_err(unreadable)?;
        if about.len() < HEADER {
            return Err(not_ours());
        }
        let mut magic = [0; MAGIC.len()];
        file.read_exact_at(&mut magic, 0).map_err(unreadable)?;
        if magic != *MAGIC {
            return Err(not_ours());
        }
        let entries = number_at(&file, MAGIC.len() as u64).map_err(unreadable)?;
        if entries.checked_mul(ENTRY).and_then(|size| size.checked_add(HEADER)) != Some(about.len())
        {
            return Err("was cut short or added to: build it again".into());
        }
        Ok(Self { file: Arc::new(file), entries })
    }

    /// In the spelling in which it is hashed; with other letters in upper case it is another one.
    pub async fn contains(&self, password: &Password) -> io::Result<bool> {
        let (list, entry) = (self.clone(), entry(password.reveal()));
        let found = tokio::task::spawn_blocking(move || list.find(entry)).await;
        found.map_err(io::Error::other)?
    }

    fn find(&self, entry: u64) -> io::Result<bool> {
        let (mut low, mut high) = (0, self.entries);
        while low < high {
            let middle = low.midpoint(high);
            match number_at(&self.file, HEADER + middle * ENTRY)?.cmp(&entry) {
                std::cmp::Ordering::Equal => return Ok(true),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Ok(false)
    }
}

impl fmt::Debug for Blocklist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Blocklist({} entries)", self.entries)
    }
}

fn number_at(file: &File, offset: u64) -> io::Result<u64> {
    let mut bytes = [0; size_of::<u64>()];
    file.read_exact_at(&mut bytes, offset)?;
    Ok(u64::from_be_bytes(bytes))
}

/// The first 8 bytes of the SHA-1 digest. With a billion entries one password in 18 billion is taken
/// for another's.
fn entry(password: &str) -> u64 {
    first_bytes(&Sha1::digest(password.as_bytes()).into())
}

fn first_bytes(digest: &[u8; 20]) -> u64 {
    digest.iter().take(size_of::<u64>()).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(bytes: &[u8]) -> Result<Blocklist, String> {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), bytes).expect("written");
        Blocklist::open(file.path())
    }

    fn list(entries: &[u64]) -> Vec<u8> {
        let numbers = [entries.len() as u64].into_iter().chain(entries.iter().copied());
        MAGIC.iter().copied().chain(numbers.flat_map(u64::to_be_bytes)).collect()
    }

    #[test]
    fn every_entry_is_found_and_no_other() {
        for count in 0..40 {
            let entries: Vec<u64> = (0..count).map(|n| 10 + n * 3).collect();
            let list = opened(&list(&entries)).expect("a list");
            for number in 0..200 {
                let found = list.find(number).expect("read");
                assert_eq!(found, entries.contains(&number), "{number} of {count}");
            }
        }
        let ends = opened(&list(&[0, u64::MAX])).expect("a list");
        assert!(ends.find(0).expect("read") && ends.find(u64::MAX).expect("read"));
    }

    #[test]
    fn what_is_no_list_of_ours_is_refused() {
        let good = list(&[1, 2, 3]);
        assert!(opened(&good).is_ok());
        for bad in [&b""[..], b"password\n123456\n", &good[..39]] {
            assert!(opened(bad).is_err_and(|said| said.starts_with("is not a list")), "{bad:?}");
        }
        let longer = [&good[..], &[0]].concat();
        for bad in [&good[..good.len() - 1], &good[..40], &longer] {
            assert!(opened(bad).is_err_and(|said| said.starts_with("was cut short")), "{bad:?}");
        }
        let endless = [&MAGIC[..], &u64::MAX.to_be_bytes()].concat();
        assert!(opened(&endless).is_err_and(|said| said.starts_with("was cut short")));
        assert!(Blocklist::open(Path::new("/")).is_err());
    }

    #[test]
    fn an_entry_is_the_beginning_of_the_digest() {
        // SHA-1 of "abc": FIPS 180-4, example.
        assert_eq!(entry("abc"), 0xa999_3e36_4706_816a);
    }
}
