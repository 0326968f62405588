//! Makes `src/texts/catalogue.rs` of `locales/`: a function for each message. The catalogues themselves
//! are built in as well, for those whose words an owner changes (`TEXTS_DIR`).

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let options = BuildOptions::default()
        .with_output_file_path("src/texts/catalogue.rs")
        .with_ftl_output(FtlOutputOptions::single_file("src/texts/catalogue.ftl"))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation();
    if let Err(error) = sources() {
        println!("cargo::error=locales/: {error}");
    }
    build_from_locales_folder(options)
}

fn sources() -> io::Result<()> {
    let mut list = String::from("static SOURCES: &[(&str, &[&str])] = &[");
    for folder in entries(Path::new("locales"))? {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy();
        let mut files = String::new();
        for file in entries(&folder)? {
            let _ = write!(files, "include_str!({:?}),", file.to_string_lossy());
        }
        let _ = write!(list, "({tag:?}, &[{files}]),");
    }
    list.push_str("];");
    let to = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("sources.rs");
    fs::write(to, list)
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let read: io::Result<Vec<PathBuf>> =
        fs::read_dir(folder)?.map(|entry| entry?.path().canonicalize()).collect();
    let mut entries = read?;
    entries.sort_unstable();
    Ok(entries)
}
