use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::PathBuf;

/// Sorts more numbers than memory holds: sorted runs in files without a name, then merged.
pub struct Runs {
    folder: PathBuf,
    /// Numbers held at a time.
    held_max: usize,
    held: Vec<u64>,
    files: Vec<File>,
}

impl Runs {
    pub fn new(folder: PathBuf, held_max: usize) -> Self {
        Self { folder, held_max, held: Vec::new(), files: Vec::new() }
    }

    pub fn push(&mut self, number: u64) -> io::Result<()> {
        self.held.push(number);
        if self.held.len() < self.held_max {
            return Ok(());
        }
        self.sort();
        let mut file = BufWriter::new(tempfile::tempfile_in(&self.folder)?);
        for number in self.held.drain(..) {
            file.write_all(&number.to_be_bytes())?;
        }
        let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        self.files.push(file);
        Ok(())
    }

    /// Each number once, in order.
    pub fn merge(mut self, mut each: impl FnMut(u64) -> io::Result<()>) -> io::Result<()> {
        self.sort();
        let mut held = self.held.into_iter();
        let mut files: Vec<_> = self.files.into_iter().map(BufReader::new).collect();
        let held_run = files.len();
        let mut next = |run: usize| match files.get_mut(run) {
            Some(file) => next_of(file),
            None => Ok(held.next()),
        };
        let mut heads = BinaryHeap::new();
        for run in 0..=held_run {
            heads.extend(next(run)?.map(|number| Reverse((number, run))));
        }
        let mut last = None;
        while let Some(Reverse((number, run))) = heads.pop() {
            if last != Some(number) {
                each(number)?;
                last = Some(number);
            }
            heads.extend(next(run)?.map(|number| Reverse((number, run))));
        }
        Ok(())
    }

    fn sort(&mut self) {
        self.held.sort_unstable();
        self.held.dedup();
    }
}

/// `None` at the end.
fn next_of(file: &mut impl Read) -> io::Result<Option<u64>> {
    let mut bytes = [0; 8];
    match file.read_exact(&mut bytes) {
        Ok(()) => Ok(Some(u64::from_be_bytes(bytes))),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_runs_come_out_as_one_in_order_without_doubles() {
        let folder = tempfile::tempdir().expect("a folder");
        for held in [1, 2, 7, 1000, 10_000] {
            let mut runs = Runs::new(folder.path().to_path_buf(), held);
            let numbers: Vec<u64> = (0..1000).map(|n| n * 7919 % 997).collect();
            for number in &numbers {
                runs.push(*number).expect("pushed");
            }
            let mut merged = Vec::new();
            runs.merge(|number| {
                merged.push(number);
                Ok(())
            })
            .expect("merged");
            assert_eq!(merged, (0..997).collect::<Vec<u64>>(), "{held} at a time");
        }
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }
}
