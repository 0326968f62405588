use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use super::{complain, say};
use crate::server::blocklist;
use crate::server::error::StartError;

/// `-` is standard input.
pub fn build(input: &Path, output: &Path) -> Result<(), StartError> {
    let from = open(input, output).map_err(StartError::Other)?;
    let built = blocklist::build(from, output, |lines| complain(format!("{lines} lines read")))
        .map_err(|what| StartError::Other(format!("{}: {what}", input.display())))?;
    say(&format!(
        "Wrote {} passwords to {}, of {} lines, {} of which can be nobody's password here. Set \
         PASSWORD_BLOCKLIST={} and start the servers again.",
        built.entries,
        output.display(),
        built.lines,
        built.skipped,
        output.display()
    ));
    Ok(())
}

fn open(input: &Path, output: &Path) -> Result<BufReader<Box<dyn Read>>, String> {
    // Only a file is replaced, and never the list itself.
    let old = output.metadata().ok();
    if old.is_some_and(|old| !old.is_file()) {
        return Err(format!("{} is there, and is no file", output.display()));
    }
    if input == Path::new("-") {
        return Ok(BufReader::new(Box::new(io::stdin())));
    }
    let unreadable = |error: io::Error| format!("{}: {error}", input.display());
    let file = File::open(input).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(format!("{} is a folder", input.display()));
    }
    if input.canonicalize().ok().is_some_and(|same| output.canonicalize().ok() == Some(same)) {
        return Err(format!("{} would be replaced by what is made of it", input.display()));
    }
    Ok(BufReader::with_capacity(1 << 20, Box::new(file)))
}
