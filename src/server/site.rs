use std::path::Path;

use leptos::config::{LeptosOptions, get_configuration};

use super::error::StartError;

/// Where the built pages' assets are: `Leptos.toml` in the working folder, overridden by `LEPTOS_*`.
/// Without the file (an installation elsewhere, a test) the variables and built-in names count.
pub fn options() -> Result<LeptosOptions, StartError> {
    let file = Path::new("Leptos.toml").exists().then_some("Leptos.toml");
    let configuration = get_configuration(file)
        .map_err(|error| StartError::Other(format!("cannot read Leptos.toml: {error}")))?;
    Ok(configuration.leptos_options)
}
