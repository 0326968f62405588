use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use leptos::config::{LeptosOptions, get_configuration};

use super::error::StartError;

/// Where the built pages' assets are: `Leptos.toml` in the working folder, overridden by `LEPTOS_*`.
/// Without the file (an installation elsewhere, a test) the variables and built-in names count.
pub fn options() -> Result<LeptosOptions, StartError> {
    let file = Path::new("Leptos.toml").exists().then_some("Leptos.toml");
    let configuration = get_configuration(file)
        .map_err(|error| StartError::Other(format!("cannot read Leptos.toml: {error}")))?;
    let mut options = configuration.leptos_options;
    // Leptos panics at the first page when the names it should read are not there.
    if options.hash_files && !hash_file(&options)?.exists() {
        tracing::warn!("no {} beside the program: asset names are not hashed", options.hash_file);
        options.hash_files = false;
    }
    Ok(options)
}

/// Files that the pages ask for and the site's folder does not have, as paths in it: nothing was built,
/// or another build has taken the folder.
pub fn missing_assets(options: &LeptosOptions) -> Vec<String> {
    let hashes = hashes(options);
    ["css", "js", "wasm"]
        .map(|kind| built(options, &hashes, kind))
        .into_iter()
        .filter(|file| !Path::new(&*options.site_root).join(file).is_file())
        .collect()
}

/// The address of the style sheet. Its name is read once; while somebody edits, at each page.
pub fn stylesheet(options: &LeptosOptions) -> String {
    static READ: OnceLock<String> = OnceLock::new();
    let read = || format!("/{}", built(options, &hashes(options), "css"));
    if std::env::var_os("LEPTOS_WATCH").is_some() { read() } else { READ.get_or_init(read).clone() }
}

/// A file of the site, under its name of now.
fn built(options: &LeptosOptions, hashes: &str, kind: &str) -> String {
    let line = hashes.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':'));
    let hash = line.map(|hash| format!(".{}", hash.trim())).unwrap_or_default();
    format!("{}/{}{hash}.{kind}", options.site_pkg_dir, options.output_name)
}

/// A build writes it anew under a program that runs.
fn hashes(options: &LeptosOptions) -> String {
    if !options.hash_files {
        return String::new();
    }
    let read = hash_file(options).ok().and_then(|file| std::fs::read_to_string(file).ok());
    read.unwrap_or_default()
}

fn hash_file(options: &LeptosOptions) -> Result<PathBuf, StartError> {
    Ok(std::env::current_exe()?.with_file_name(&*options.hash_file))
}
