//! The command line: what can be asked of the program, and what it prints.
//!
//! - `account`, `sessions`, `operator`, `mail`: what an operator can do to a database that others serve
//!   from

#![expect(clippy::disallowed_methods, reason = "a command begins here, and so does its time")]

mod account;
mod find;
mod mail;
mod operator;
mod passwords;
mod routes;
mod sessions;
mod verbs;

use std::fmt::Display;
use std::io::Write;
use std::path;
use std::process::ExitCode;

use chrono::Utc;
use clap::Parser;

use self::verbs::{
    Cli, ConfigVerb, KeysVerb, MailVerb, PasswordsVerb, SessionsVerb, UserVerb, Verb,
};
use crate::domain::paths;
use crate::server::config::{self, Config, Loaded, LogFormat};
use crate::server::error::StartError;
use crate::server::http::router;
use crate::server::mail::Mailer;
use crate::server::{Server, accounts, cautions, database, jobs, leptos_options, logging};

pub fn run() -> ExitCode {
    let verb = Cli::parse().verb.unwrap_or(Verb::Serve);
    // What needs no configuration.
    match &verb {
        Verb::Openapi => {
            say(&router::document());
            return ExitCode::SUCCESS;
        }
        Verb::Routes { json } => return done(routes::print(*json)),
        Verb::Passwords(PasswordsVerb::Build { input, output }) => {
            return done(passwords::build(input, output));
        }
        _ => {}
    }
    let Loaded { config, warnings } = config::from_environment();
    let config = match config {
        Ok(config) => config,
        Err(faults) => {
            // A misspelt name often explains the fault.
            warnings.iter().for_each(complain);
            return fail(&faults.into());
        }
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    let result = runtime.block_on(async {
        match verb {
            Verb::Serve => serve(config, &warnings).await,
            Verb::Migrate => migrate(config).await,
            Verb::Purge => purge(config).await,
            Verb::User(UserVerb::Unlock { login }) => operator::unlock(config, &login).await,
            Verb::User(UserVerb::Grant { login, role }) => {
                operator::set_role(config, &login, role, true).await
            }
            Verb::User(UserVerb::Revoke { login, role }) => {
                operator::set_role(config, &login, role, false).await
            }
            Verb::User(UserVerb::Show { login }) => account::show(config, &login).await,
            Verb::User(UserVerb::Disable { login }) => account::disable(config, &login).await,
            Verb::User(UserVerb::Enable { login }) => account::enable(config, &login).await,
            Verb::User(UserVerb::Delete { login, yes }) => {
                account::delete(config, &login, yes).await
            }
            Verb::Sessions(SessionsVerb::List { login }) => sessions::list(config, &login).await,
            Verb::Sessions(SessionsVerb::End { login: Some(login), .. }) => {
                sessions::end(config, &login).await
            }
            Verb::Sessions(SessionsVerb::End { login: None, .. }) => {
                sessions::end_all(config).await
            }
            Verb::Mail(MailVerb::List) => mail::list(config).await,
            Verb::Mail(MailVerb::Retry { letter }) => mail::retry(config, letter).await,
            Verb::Keys(KeysVerb::Rotate) => operator::rotate(config).await,
            // Answered above.
            Verb::Openapi | Verb::Routes { .. } | Verb::Passwords(_) => Ok(()),
            Verb::Config(ConfigVerb::Check) => {
                cautions::refuse(&config)?;
                say("The configuration has no faults.");
                say(&settings_from());
                for caution in warnings.iter().chain(&cautions::of(&config)) {
                    say(caution);
                }
                for origin in &config.cors_allowed_origins {
                    if !config.app_url.is_same_site(origin) {
                        say(&format!("CORS_ALLOWED_ORIGINS: {origin} is another site than APP_URL. Browsers send it no cookies; its pages sign in with \"transport\": \"bearer\"."));
                    }
                }
                doubles(&config).await;
                Ok(())
            }
        }
    });
    done(result)
}

fn done(result: Result<(), StartError>) -> ExitCode {
    result.map_or_else(|error| fail(&error), |()| ExitCode::SUCCESS)
}

async fn serve(config: Config, warnings: &[String]) -> Result<(), StartError> {
    logging::start(config.log_format);
    cautions::refuse(&config)?;
    for caution in warnings.iter().chain(&cautions::of(&config)) {
        tracing::warn!("{caution}");
    }
    let app_url = config.app_url.origin().to_owned();
    let server = Server::build(config).await?;
    for (account, _) in accounts::doubles(&server.state.db).await? {
        tracing::warn!(
            %account,
            "this account's address is another account's in another spelling, so nobody signs in \
             to it by that; `vestibule config check` says which address"
        );
    }
    let missing = leptos_options::missing_assets(&server.state.leptos);
    if !missing.is_empty() {
        let site = &*server.state.leptos.site_root;
        tracing::warn!(?missing, site, "the pages ask for assets that are not there: build again");
    }
    if matches!(server.state.mailer.as_deref(), Some(Mailer::Folder(_))) {
        let read_at = format!("{app_url}{}", paths::MAILBOX);
        tracing::info!(read_at, "no mail server: emails are kept on this machine");
    }
    tracing::info!(address = %server.address()?, url = app_url, "ready");
    server.run(stop_signal()).await;
    Ok(())
}

/// Where they were read: a `.env` in another folder counts for nothing.
fn settings_from() -> String {
    let file = path::absolute(".env").unwrap_or_else(|_| ".env".into());
    if file.exists() {
        format!("It comes from the environment and from {}.", file.display())
    } else {
        format!("It comes from the environment alone: there is no {}.", file.display())
    }
}

/// Looks at the database without changing it, if there is one.
async fn doubles(config: &Config) {
    if config.database_url.file().is_some_and(|file| !file.exists()) {
        return;
    }
    let found = match database::connect(config).await {
        Ok(db) => accounts::doubles(&db).await.map_err(StartError::from),
        Err(error) => Err(error),
    };
    match found {
        Ok(found) => {
            for (account, address) in found {
                say(&format!(
                    "The account {account} has the address {address}, which is another account's \
                     in another spelling: nobody signs in to it by that (docs/OPERATIONS.md, \
                     \"By hand\")."
                ));
            }
        }
        Err(error) => say(&format!("The database was not looked at: {error}.")),
    }
}

async fn migrate(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    database::open(&config).await?;
    say("The database is up to date.");
    Ok(())
}

async fn purge(config: Config) -> Result<(), StartError> {
    logging::start(LogFormat::Text);
    let db = database::open_existing(&config).await?;
    let purged = jobs::purge::purge(&db, config.audit_retention, Utc::now()).await?;
    say(&format!(
        "Deleted {} sessions, {} stale flows, {} old links and {} audit events in {} batches.",
        purged.sessions, purged.flows, purged.secrets, purged.events, purged.batches
    ));
    if config.require_verified_email {
        let ttl = config.unverified_ttl;
        let accounts = jobs::growth::unverified(&db, ttl, Utc::now()).await?;
        say(&format!("Deleted {accounts} accounts whose address was never confirmed."));
    }
    Ok(())
}

/// Ctrl-C, or what an init system sends.
async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

/// A closed pipe is not worth a panic.
fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}

fn complain(what: impl Display) {
    drop(writeln!(std::io::stderr(), "vestibule: {what}"));
}

fn fail(error: &StartError) -> ExitCode {
    complain(error);
    ExitCode::FAILURE
}
