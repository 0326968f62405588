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

fn hash_file(options: &LeptosOptions) -> Result<PathBuf, StartError> {
    Ok(std::env::current_exe()?.with_file_name(&*options.hash_file))
}
