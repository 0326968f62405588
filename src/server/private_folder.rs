//! Folders of ours: for their owner's eyes only, and written to.

use std::fs::{DirBuilder, OpenOptions, remove_file};
use std::io::Result;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

/// Makes it, with 0700, if it is missing (what is there keeps its rights), and sees that files can be
/// made in it: SQLite's journals, letters. Better now, with the name of the setting, than at the first
/// request.
pub fn prepare(folder: &Path) -> Result<()> {
    // The folder of a bare file name.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let probe = folder.join(format!(".writable.{:016x}", rand::random::<u64>()));
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(&probe)?;
    remove_file(probe)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn it_is_private_and_nothing_is_left_in_it() {
        let root = tempfile::tempdir().expect("a folder");
        let folder = root.path().join("a b/c");
        prepare(&folder).expect("made");
        let mode = folder.metadata().expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        assert_eq!(folder.read_dir().expect("read").count(), 0);
        prepare(&folder).expect("there already");
    }

    #[test]
    fn where_no_file_can_be_made_it_fails() {
        let root = tempfile::tempdir().expect("a folder");
        let file = root.path().join("file");
        std::fs::write(&file, "").expect("written");
        assert!(prepare(&file).is_err() && prepare(&file.join("below")).is_err());
        assert!(prepare(Path::new("/proc")).is_err(), "there, and nobody can write to it");
    }
}
