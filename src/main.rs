use std::process::ExitCode;

use vestibule::server::cli;

fn main() -> ExitCode {
    cli::run()
}
