use std::fs::{File, Permissions};
use std::io::{self, BufRead, BufWriter, Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::MAGIC;
use super::input::Input;
use super::runs::Runs;

/// Entries held in memory at a time: 128 MiB.
const HELD_MAX: usize = 16 << 20;

/// Lines between two words on how far it is.
const STEP: u64 = 10_000_000;

/// What became of a list.
pub struct Built {
    pub lines: u64,
    pub skipped: u64,
    pub entries: u64,
}

/// Writes the list beside `output`, and puts it in its place when it is whole: a server that has the old
/// one open goes on with that, and an error leaves it as it was. `progress`: lines read so far.
pub fn build(
    input: impl BufRead,
    output: &Path,
    mut progress: impl FnMut(u64),
) -> Result<Built, String> {
    let folder = folder_of(output);
    let mut input = Input::new(input);
    let mut runs = Runs::new(folder.clone(), HELD_MAX);
    let unwritable = |error: io::Error| format!("{}: {error}", folder.display());
    // Before hours of reading.
    let mut new = tempfile::Builder::new()
        .permissions(Permissions::from_mode(0o644))
        .tempfile_in(&folder)
        .map_err(unwritable)?;
    let mut said = 0;
    while let Some(entry) = input.next()? {
        runs.push(entry).map_err(unwritable)?;
        if input.lines >= said + STEP {
            said = input.lines;
            progress(said);
        }
    }
    let entries = write(new.as_file_mut(), runs).map_err(unwritable)?;
    if entries == 0 {
        return Err("holds no password that could be anybody's here (8 to 256 characters)".into());
    }
    new.persist(output).map_err(|error| format!("{}: {}", output.display(), error.error))?;
    File::open(&folder).and_then(|folder| folder.sync_all()).map_err(unwritable)?;
    Ok(Built { lines: input.lines, skipped: input.skipped, entries })
}

fn folder_of(output: &Path) -> PathBuf {
    let folder = output.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_path_buf()
}

/// The number of entries is known at the end.
fn write(file: &mut File, runs: Runs) -> io::Result<u64> {
    let mut entries: u64 = 0;
    let mut to = BufWriter::new(&mut *file);
    to.write_all(MAGIC)?;
    to.write_all(&entries.to_be_bytes())?;
    runs.merge(|entry| {
        entries += 1;
        to.write_all(&entry.to_be_bytes())
    })?;
    to.flush()?;
    drop(to);
    file.seek(SeekFrom::Start(MAGIC.len() as u64))?;
    file.write_all(&entries.to_be_bytes())?;
    file.sync_all()?;
    Ok(entries)
}
