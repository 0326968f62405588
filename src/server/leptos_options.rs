use std::path::{Path, PathBuf};

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
    let hashes = if options.hash_files { hashes(options) } else { String::new() };
    let hash_of = |kind: &str| {
        let line = hashes.lines().find_map(|line| line.strip_prefix(kind)?.strip_prefix(':'));
        line.map(|hash| format!(".{}", hash.trim())).unwrap_or_default()
    };
    ["css", "js", "wasm"]
        .map(|kind| {
            format!("{}/{}{}.{kind}", options.site_pkg_dir, options.output_name, hash_of(kind))
        })
        .into_iter()
        .filter(|file| !Path::new(&*options.site_root).join(file).is_file())
        .collect()
}

/// Read each time, as a page does: a build writes it anew under a program that runs.
fn hashes(options: &LeptosOptions) -> String {
    let read = hash_file(options).ok().and_then(|file| std::fs::read_to_string(file).ok());
    read.unwrap_or_default()
}

fn hash_file(options: &LeptosOptions) -> Result<PathBuf, StartError> {
    Ok(std::env::current_exe()?.with_file_name(&*options.hash_file))
}
