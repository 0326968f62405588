use std::error::Error;
use std::str::FromStr;
use std::time::{Duration, Instant};

use sea_orm::sqlx::postgres::PgPoolOptions;
use sea_orm::sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sea_orm::sqlx::{PgPool, SqlitePool, query};
use serde_json::{Value, json};

/// As many rows as there are sessions where renewals are measured.
const ROWS: i64 = 300;

/// The program's own.
const POSTGRES_CONNECTIONS: u32 = 16;

#[derive(Clone)]
enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

pub async fn run(url: &str, time: Duration, lanes: i64) -> Result<Value, Box<dyn Error>> {
    let pool = Pool::open(url).await?;
    pool.run("CREATE TABLE IF NOT EXISTS floor (id BIGINT PRIMARY KEY, moved BIGINT NOT NULL)")
        .await?;
    for id in 0..ROWS {
        pool.write("INSERT INTO floor (moved, id) VALUES ($1, $2) ON CONFLICT DO NOTHING", 0, id)
            .await?;
    }
    let began = Instant::now();
    let tasks: Vec<_> =
        (0..lanes).map(|lane| tokio::spawn(update(pool.clone(), lane, time))).collect();
    let mut took = Vec::new();
    for task in tasks {
        took.extend(task.await??);
    }
    let seconds = began.elapsed().as_secs_f64();
    took.sort_unstable();
    let at = |permille: usize| took[(took.len() - 1) * permille / 1000].as_secs_f64() * 1000.0;
    Ok(
        json!({ "count": took.len(), "seconds": seconds, "p50": at(500), "p99": at(990), "p999": at(999) }),
    )
}

async fn update(
    pool: Pool,
    lane: i64,
    time: Duration,
) -> Result<Vec<Duration>, sea_orm::sqlx::Error> {
    let (began, mut took) = (Instant::now(), Vec::new());
    for n in 0.. {
        if began.elapsed() >= time {
            break;
        }
        let asked = Instant::now();
        pool.write("UPDATE floor SET moved = $1 WHERE id = $2", n, (lane * 37 + n) % ROWS).await?;
        took.push(asked.elapsed());
    }
    Ok(took)
}

type Done = Result<(), sea_orm::sqlx::Error>;

impl Pool {
    async fn open(url: &str) -> Result<Self, sea_orm::sqlx::Error> {
        if url.starts_with("postgres") {
            let pool = PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS);
            return Ok(Self::Postgres(pool.connect(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full);
        Ok(Self::Sqlite(SqlitePoolOptions::new().max_connections(1).connect_with(options).await?))
    }

    async fn run(&self, sql: &'static str) -> Done {
        match self {
            Self::Sqlite(pool) => query(sql).execute(pool).await.map(drop),
            Self::Postgres(pool) => query(sql).execute(pool).await.map(drop),
        }
    }

    async fn write(&self, sql: &'static str, value: i64, id: i64) -> Done {
        match self {
            Self::Sqlite(pool) => query(sql).bind(value).bind(id).execute(pool).await.map(drop),
            Self::Postgres(pool) => query(sql).bind(value).bind(id).execute(pool).await.map(drop),
        }
    }
}
