//! What can go wrong inside, for the log, and what people are told of it.
//!
//! - [`ServerError`]: while serving; [`ServerError::report`] logs it, where it is answered
//! - [`StartError`]: before the port is open; printed by `cli`

use std::net::SocketAddr;
use std::path::PathBuf;

use sea_orm::DbErr;

use super::config::Faults;
use crate::domain::AppError;

#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    #[error("database: {0}")]
    Database(#[from] DbErr),
    /// No hashing worker became free in time.
    #[error("the hashing queue is full")]
    Busy,
    #[error("PASSWORD_BLOCKLIST: {0}")]
    Blocklist(std::io::Error),
    #[error("{0}")]
    Internal(String),
    /// Nothing is wrong with us: the answer is no.
    #[error("{0}")]
    Refused(#[from] AppError),
}

impl ServerError {
    pub fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }

    /// Into the log, and what people are told of it.
    pub fn report(self) -> AppError {
        match &self {
            Self::Refused(_) => {}
            Self::Busy => tracing::warn!(error = %self, "request turned away"),
            _ => tracing::error!(error = %self, "request failed"),
        }
        self.told()
    }

    /// Without a word to the log: whoever answers with it reports it.
    pub fn told(&self) -> AppError {
        match self {
            Self::Refused(error) => error.clone(),
            Self::Busy => AppError::Busy { retry_after: BUSY_RETRY },
            Self::Database(_) | Self::Blocklist(_) => AppError::Unavailable,
            Self::Internal(_) => AppError::Internal,
        }
    }
}

/// Seconds to wait when there are too many at once: those before them are served within about two
/// (so long is the queue of the hashing workers).
pub const BUSY_RETRY: u32 = 2;

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("{0}")]
    Config(#[from] Faults),
    #[error("cannot reach the database: {0}")]
    Database(DbErr),
    /// The change that this program does not know.
    #[error(
        "the database was brought up to date by a newer version of this program: it has seen {0}, \
         which this one does not know. Start that version or a later one, or go back to a copy of the \
         database from before"
    )]
    NewerDatabase(String),
    #[error("DATABASE_URL: cannot write to the database file {0} and its folder: {1}")]
    DatabaseFile(PathBuf, std::io::Error),
    #[error(
        "there is no database {0}: run this in the folder where the server was started, or set \
         DATABASE_URL as it has it"
    )]
    NoDatabase(String),
    #[error(
        "DATABASE_URL: this database is encoded in {0}, in which not every name can be kept; make one \
         in UTF8: CREATE DATABASE vestibule ENCODING 'UTF8' TEMPLATE template0"
    )]
    Encoding(String),
    #[error(
        "DATABASE_URL leads through a connection pooler in transaction mode (PgBouncer?) that loses \
         prepared statements: give Vestibule a pool in session mode (pool_mode = session), or use \
         PgBouncer 1.21 or newer with max_prepared_statements = 200"
    )]
    TransactionPooling,
    #[error(
        "DATABASE_URL leads through a connection pooler (PgBouncer?) that refuses what a connection \
         begins with; name it in its ignore_startup_parameters: {0}"
    )]
    StartupParameters(DbErr),
    #[error("MAIL_FOLDER: cannot write to the folder of letters {0}: {1}")]
    MailFolder(PathBuf, std::io::Error),
    #[error("cannot listen on {0}: {1}")]
    Port(SocketAddr, std::io::Error),
    #[error(
        "SECRET_KEY is not set, and the key file {0} beside the database cannot be made or read: {1}"
    )]
    SecretFile(String, std::io::Error),
    #[error(
        "the secret key lies in {0}, where an earlier version put it because of the % in DATABASE_URL. \
         Move it to {1}: with a new one everybody would be signed out"
    )]
    SecretFileElsewhere(PathBuf, PathBuf),
    #[error("{0}")]
    Io(#[from] std::io::Error),
    #[error("{0}")]
    Server(#[from] ServerError),
    #[error("{0}")]
    Other(String),
}
