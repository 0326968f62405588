//! Makes `src/texts/catalogue.rs` of `locales/`: a function for each message.

use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};

fn main() -> ExitCode {
    let options = BuildOptions::default()
        .with_output_file_path("src/texts/catalogue.rs")
        .with_ftl_output(FtlOutputOptions::single_file("src/texts/catalogue.ftl"))
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation();
    build_from_locales_folder(options)
}
