//! One structured line a request, and what went wrong. Never in the log: passwords, tokens,
//! cookies, query strings, bodies.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::config::LogFormat;

/// `RUST_LOG` narrows or widens it; statements (which carry values) stay out in any case.
const DEFAULT: &str = "info,sqlx=warn,sea_orm=warn,sea_orm_migration=warn";

pub fn start(format: LogFormat) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(DEFAULT));
    let registry = tracing_subscriber::registry().with(filter);
    // Colours only where somebody looks.
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false);
    let started = match format {
        LogFormat::Text => registry.with(lines).try_init(),
        LogFormat::Json => registry.with(lines.json().flatten_event(true)).try_init(),
    };
    // A second start in one process (tests) keeps the first subscriber.
    drop(started);
}
