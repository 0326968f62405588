//! Opening the database: embedded `SQLite` or `PostgreSQL`, migrated before anything reads it.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use migration::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::sqlx::{AssertSqlSafe, Executor};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    DbErr, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};

use tracing::Instrument;

use super::config::Config;
use super::error::StartError;
use super::{postgres, private_folder};

/// A request waits this long for a connection before it is told to come back.
const ACQUIRE: Duration = Duration::from_secs(3);

/// Of an embedded file. With the wait below nobody is kept longer than three seconds before they are told
/// to come back, whoever holds the file.
const ACQUIRE_EMBEDDED: Duration = Duration::from_secs(2);

/// Another process (the command line) may hold the embedded file for a moment. All others wait behind
/// whoever waits here.
const SQLITE_BUSY: Duration = Duration::from_secs(1);

/// Each of them a process of the database's; more would wait for the same disk.
const POSTGRES_CONNECTIONS: u32 = 16;

/// How often a first start looks whether another one has migrated the embedded file.
const MAX_TRIES: usize = 20;
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// What servers that share a database do one after another: fixed numbers of our own.
#[derive(Clone, Copy, Debug)]
pub enum Lock {
    Migration = 0x5645_5354,
    KeyRing,
}

/// Milliseconds (0: any), on each connection to `PostgreSQL`: without them a statement that hangs, a
/// lock that nobody lets go, or a transaction whose owner is stuck takes a connection from the pool
/// for good.
struct Patience {
    statement: u32,
    lock: u32,
    idle_in_transaction: u32,
}

/// For requests and jobs, whose statements take milliseconds.
const HURRIED: Patience = Patience { statement: 10_000, lock: 5_000, idle_in_transaction: 15_000 };

/// For migrations, which may rewrite a large table, and whose lock waits meanwhile; whatever the
/// database's own defaults are.
const UNHURRIED: Patience = Patience { statement: 0, lock: 0, idle_in_transaction: 0 };

/// Migrated, and ready for requests and jobs.
pub async fn open(config: &Config) -> Result<DatabaseConnection, StartError> {
    if config.is_embedded() {
        let db = connect(config).await?;
        bring_up_to_date(&db).await?;
        return Ok(db);
    }
    let migrating = connect_with(config, &UNHURRIED).await?;
    postgres::check(&migrating).await?;
    bring_up_to_date(&migrating).await?;
    migrating.close().await?;
    connect(config).await
}

/// What others serve from: one that is not there is not made, and an empty one stays so.
pub async fn open_existing(config: &Config) -> Result<DatabaseConnection, StartError> {
    if let Some(file) = config.database_url.file() {
        let is_there = file.try_exists();
        if !is_there.map_err(|error| StartError::DatabaseFile(file.into(), error))? {
            return Err(StartError::NoDatabase(file.display().to_string()));
        }
    } else {
        let db = connect(config).await?;
        let migrated = Statement::from_string(
            DbBackend::Postgres,
            "SELECT 1 WHERE to_regclass('seaql_migrations') IS NOT NULL",
        );
        if db.query_one_raw(migrated).await?.is_none() {
            return Err(StartError::NoDatabase("of Vestibule's at DATABASE_URL".into()));
        }
        db.close().await?;
    }
    open(config).await
}

async fn bring_up_to_date(db: &DatabaseConnection) -> Result<(), StartError> {
    match newer_change(db).await {
        Some(change) => Err(StartError::NewerDatabase(change)),
        None => Ok(migrate(db).await?),
    }
}

pub async fn connect(config: &Config) -> Result<DatabaseConnection, StartError> {
    connect_with(config, &HURRIED).await
}

async fn connect_with(
    config: &Config,
    patience: &Patience,
) -> Result<DatabaseConnection, StartError> {
    let mut options = ConnectOptions::new(config.database_url.reveal());
    options.acquire_timeout(ACQUIRE).connect_timeout(ACQUIRE).sqlx_logging(false);
    if let Some(file) = config.database_url.file() {
        make_private_file(file).map_err(|error| StartError::DatabaseFile(file.into(), error))?;
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
        let set = patience.as_statement();
        options
            .max_connections(POSTGRES_CONNECTIONS)
            .test_before_acquire(true)
            .map_sqlx_postgres_pool_opts(move |pool| {
                let set = set.clone();
                pool.after_connect(move |connection, _| {
                    let set = AssertSqlSafe(set.clone());
                    Box::pin(async move { connection.execute(set).await.map(drop) })
                })
            })
            // We keep no fractions, and a PgBouncer refuses the parameter unless it is told to ignore it.
            .map_sqlx_postgres_opts(|postgres| postgres.extra_float_digits(None));
    }
    // Of several first starts at once one changes the file's journal, and the others find it locked.
    for _ in 0..if config.is_embedded() { MAX_TRIES } else { 0 } {
        match Database::connect(options.clone()).await {
            Ok(db) => return Ok(db),
            Err(error) => tracing::debug!(%error, "looking again"),
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(Database::connect(options).await?)
}

impl Patience {
    fn as_statement(&self) -> String {
        let Self { statement, lock, idle_in_transaction } = self;
        format!(
            "SET statement_timeout = {statement}; SET lock_timeout = {lock}; \
             SET idle_in_transaction_session_timeout = {idle_in_transaction}"
        )
    }
}

/// For several statements that belong together. The only way into a transaction (`clippy.toml`).
///
/// On `SQLite` it asks to write at once: a reader that becomes a writer would fail instead of waiting
/// when another process wrote in between.
///
/// `BEGIN` runs in a task of its own. The driver for `PostgreSQL` knows of a transaction only once
/// `BEGIN` is answered (sqlx 0.9.0, its issues 4385 and 4393): dropped before, the connection would
/// return to the pool inside of a transaction that nobody commits, and with it go the writes of all
/// who use it next. In a task it is answered in any case, and rolled back if nobody waits for it.
pub async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let db = db.clone();
    let begun = async move {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        #[expect(clippy::disallowed_methods, reason = "here it cannot be cancelled")]
        db.begin_with_options(options).await
    };
    tokio::spawn(begun.in_current_span()).await.map_err(|error| DbErr::Custom(error.to_string()))?
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
        let held = begin(db).await?;
        lock(&held, Lock::Migration).await?;
        Migrator::up(db, None).await?;
        return held.commit().await;
    }
    // Of several first starts on one file all but one find it locked or the tables made.
    for _ in 0..MAX_TRIES {
        let Err(error) = Migrator::up(db, None).await else { return Ok(()) };
        tracing::debug!(%error, "another process may be migrating; looking again");
        if is_ready(db).await {
            return Ok(());
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Migrator::up(db, None).await
}

/// The last change to the tables that the database has seen and this program does not know: a newer
/// program was here. What it has changed cannot be guessed, so nothing is read or written then.
pub async fn newer_change(db: &DatabaseConnection) -> Option<String> {
    let known: Vec<String> =
        Migrator::migrations().iter().map(|change| change.name().to_owned()).collect();
    let seen = "SELECT version FROM seaql_migrations ORDER BY version DESC";
    let seen = Statement::from_string(db.get_database_backend(), seen);
    // An empty database has no such table; one that is away is told of by whoever asks next.
    let rows = db.query_all_raw(seen).await.unwrap_or_default();
    let seen = rows.iter().filter_map(|row| row.try_get_by_index::<String>(0).ok());
    seen.into_iter().find(|change| !known.contains(change))
}

/// Reachable, and neither behind this program nor ahead of it.
pub async fn is_ready(db: &DatabaseConnection) -> bool {
    matches!(Migrator::get_pending_migrations_read_only(db).await, Ok(pending) if pending.is_empty())
}

/// The file and its folder, for their owner's eyes only; what is there already stays as it is.
/// SQLite gives its journals the rights of the file.
fn make_private_file(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), private_folder::prepare)?;
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}
