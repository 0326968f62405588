//! Opening the database: embedded `SQLite` or `PostgreSQL`, migrated before anything reads it.

use std::fs::{DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::config::Config;
use super::error::StartError;

/// A request waits this long for a connection before it is told to come back.
const ACQUIRE: Duration = Duration::from_secs(3);

/// An embedded file cannot be away: whoever waits stands in a line that moves.
const ACQUIRE_EMBEDDED: Duration = Duration::from_secs(10);

/// Another process (the command line) may hold the embedded file for a moment.
const SQLITE_BUSY: Duration = Duration::from_secs(5);

/// Each of them a process of the database's; more would wait for the same disk.
const POSTGRES_CONNECTIONS: u32 = 16;

/// How often a first start looks whether another one has migrated the embedded file.
const LOOKS: usize = 20;
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// What servers that share a database do one after another: fixed numbers of our own.
#[derive(Clone, Copy, Debug)]
pub enum Lock {
    Migration = 0x5645_5354,
    KeyRing,
}

pub async fn open(config: &Config) -> Result<DatabaseConnection, StartError> {
    let db = connect(config).await?;
    migrate(&db).await?;
    Ok(db)
}

pub async fn connect(config: &Config) -> Result<DatabaseConnection, StartError> {
    let mut options = ConnectOptions::new(config.database_url.reveal());
    options.acquire_timeout(ACQUIRE).connect_timeout(ACQUIRE).sqlx_logging(false);
    if config.is_embedded() {
        make_private_file(config.database_url.reveal()).map_err(|error| {
            StartError::DatabaseFile(file_of(config.database_url.reveal()).into(), error)
        })?;
        // One connection: SQLite has one writer, and a queue for it in the pool waits evenly where
        // several writers wake each other by luck (docs/decisions/0002-one-sqlite-connection.md).
        options.acquire_timeout(ACQUIRE_EMBEDDED).max_connections(1).map_sqlx_sqlite_opts(
            |sqlite| {
                sqlite
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .busy_timeout(SQLITE_BUSY)
                    .foreign_keys(true)
            },
        );
    } else {
        options.max_connections(POSTGRES_CONNECTIONS).test_before_acquire(true);
    }
    // Of several first starts at once one changes the file's journal, and the others find it locked.
    for _ in 0..if config.is_embedded() { LOOKS } else { 0 } {
        match Database::connect(options.clone()).await {
            Ok(db) => return Ok(db),
            Err(error) => tracing::debug!(%error, "looking again"),
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(Database::connect(options).await?)
}

/// For several statements that belong together. On SQLite it asks to write at once: a reader that
/// becomes a writer would fail instead of waiting when another process wrote in between.
pub async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    db.begin_with_options(TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    })
    .await
}

/// Held until the transaction ends. SQLite has one writer anyway.
pub async fn lock(transaction: &impl ConnectionTrait, lock: Lock) -> Result<(), DbErr> {
    lock_number(transaction, lock as i64).await
}

pub async fn lock_number(transaction: &impl ConnectionTrait, number: i64) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        let statement = format!("SELECT pg_advisory_xact_lock({number})");
        transaction.execute_unprepared(&statement).await?;
    }
    Ok(())
}

pub async fn migrate(db: &DatabaseConnection) -> Result<(), DbErr> {
    if db.get_database_backend() == DbBackend::Postgres {
        let held = db.begin().await?;
        lock(&held, Lock::Migration).await?;
        Migrator::up(db, None).await?;
        return held.commit().await;
    }
    // Of several first starts on one file all but one find it locked or the tables made.
    for _ in 0..LOOKS {
        let Err(error) = Migrator::up(db, None).await else { return Ok(()) };
        tracing::debug!(%error, "another process may be migrating; looking again");
        if is_ready(db).await {
            return Ok(());
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Migrator::up(db, None).await
}

/// Reachable, and not behind this program.
pub async fn is_ready(db: &DatabaseConnection) -> bool {
    matches!(Migrator::get_pending_migrations_read_only(db).await, Ok(pending) if pending.is_empty())
}

/// The file and its folder, for their owner's eyes only; what is there already stays as it is.
/// SQLite gives its journals the rights of the file.
fn make_private_file(database_url: &str) -> std::io::Result<()> {
    let path = file_of(database_url);
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// `sqlite://PATH?…`
pub fn file_of(database_url: &str) -> &Path {
    let path = database_url.trim_start_matches("sqlite:").trim_start_matches("//");
    Path::new(path.split('?').next().unwrap_or_default())
}
