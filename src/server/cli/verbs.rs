//! What can be asked of the program, as `--help` says it.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::domain::Role;

/// The front door of a web product: sign up, sign in, stay signed in, sign out.
#[derive(Parser)]
#[command(version, about)]
pub struct Cli {
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

#[derive(Clone, Subcommand)]
pub enum Verb {
    /// Serve the site (the default)
    Serve,
    /// Bring the database up to date, then stop
    Migrate,
    /// Delete expired sessions, stale form state, old links and old audit events, then stop
    Purge,
    /// Help people with their accounts
    #[command(subcommand)]
    User(UserVerb),
    /// Where an account is signed in
    #[command(subcommand)]
    Sessions(SessionsVerb),
    /// Letters that have not been sent
    #[command(subcommand)]
    Mail(MailVerb),
    /// Look after the keys that sign access tokens
    #[command(subcommand)]
    Keys(KeysVerb),
    /// Lists of passwords that nobody may choose
    #[command(subcommand)]
    Passwords(PasswordsVerb),
    /// Print the `OpenAPI` document
    Openapi,
    /// Print every route: who may come, whether tokens are renewed, which rate limit counts
    Routes {
        /// For programs
        #[arg(long)]
        json: bool,
    },
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigVerb),
}

#[derive(Clone, Subcommand)]
pub enum UserVerb {
    /// Forget failed sign-ins, so that the account's owner can try again at once
    Unlock { login: String },
    /// Give a role; running servers know within a second
    Grant { login: String, role: Role },
    /// Take a role away; running servers know within a second
    Revoke { login: String, role: Role },
    /// Print what is known of an account
    Show { login: String },
    /// End every session and link, and let nobody in until it is enabled again
    Disable { login: String },
    /// Let its owner sign in again
    Enable { login: String },
    /// Delete it for good, with all that it owns; its user name is not given out again
    Delete {
        login: String,
        /// Really
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Clone, Subcommand)]
pub enum SessionsVerb {
    /// Print each device that is signed in
    List { login: String },
    /// Sign an account out everywhere; running servers know within a second
    End {
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        login: Option<String>,
        /// Every session of every account
        #[arg(long)]
        all: bool,
    },
}

#[derive(Clone, Subcommand)]
pub enum MailVerb {
    /// Print each letter that waits or was given up
    List,
    /// Try again what was given up, or one letter at once
    Retry { letter: Option<uuid::Uuid> },
}

#[derive(Clone, Subcommand)]
pub enum KeysVerb {
    /// Let the next key sign, and make the one after it; nobody is signed out
    Rotate,
}

#[derive(Clone, Subcommand)]
pub enum PasswordsVerb {
    /// Make the file for `PASSWORD_BLOCKLIST` from a list of passwords, one a line, or of their SHA-1
    /// digests (as Have I Been Pwned gives them out)
    Build {
        /// The list; - is standard input
        #[arg(value_name = "IN")]
        input: PathBuf,
        /// The file to make; one that is there is replaced once the new one is whole
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
    },
}

#[derive(Clone, Subcommand)]
pub enum ConfigVerb {
    /// Print every fault at once
    Check,
}
