//! Opening the database: embedded `SQLite` or `PostgreSQL`, migrated before anything reads it.

use std::path::Path;
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DbBackend, DbErr,
    TransactionTrait,
};

use super::config::Config;
use super::error::StartError;

/// A request waits this long for a connection before it is told to come back.
const ACQUIRE: Duration = Duration::from_secs(3);

/// Another process (the command line) may hold the embedded file for a moment.
const SQLITE_BUSY: Duration = Duration::from_secs(5);

/// Sockets that died without a word are found within this time.
const POSTGRES_CONNECTIONS: u32 = 16;

/// Two servers that start at once migrate one after the other. Any fixed number of our own.
const MIGRATION_LOCK: i64 = 0x5645_5354;

pub async fn open(config: &Config) -> Result<DatabaseConnection, StartError> {
    let db = connect(config).await?;
    migrate(&db).await?;
    Ok(db)
}

pub async fn connect(config: &Config) -> Result<DatabaseConnection, StartError> {
    let mut options = ConnectOptions::new(&config.database_url);
    options.acquire_timeout(ACQUIRE).connect_timeout(ACQUIRE).sqlx_logging(false);
    if config.is_embedded() {
        make_folder(&config.database_url)?;
        // One connection: SQLite has one writer, and a queue for it in the pool waits evenly where
        // several writers wake each other by luck (docs/decisions/0002-one-sqlite-connection.md).
        options.max_connections(1).map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(SQLITE_BUSY)
                .foreign_keys(true)
        });
    } else {
        options.max_connections(POSTGRES_CONNECTIONS).test_before_acquire(true);
    }
    Ok(Database::connect(options).await?)
}

pub async fn migrate(db: &DatabaseConnection) -> Result<(), DbErr> {
    if db.get_database_backend() == DbBackend::Postgres {
        let held = db.begin().await?;
        held.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
        Migrator::up(db, None).await?;
        return held.commit().await;
    }
    Migrator::up(db, None).await
}

/// Reachable, and not behind this program.
pub async fn is_ready(db: &DatabaseConnection) -> bool {
    matches!(Migrator::get_pending_migrations(db).await, Ok(pending) if pending.is_empty())
}

fn make_folder(database_url: &str) -> Result<(), StartError> {
    let path = database_url.trim_start_matches("sqlite:").trim_start_matches("//");
    let path = path.split('?').next().unwrap_or_default();
    match Path::new(path).parent() {
        Some(folder) if !folder.as_os_str().is_empty() => Ok(std::fs::create_dir_all(folder)?),
        _ => Ok(()),
    }
}
