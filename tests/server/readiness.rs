//! `/readyz` while the database answers and cannot be written.

use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection};

use crate::helpers::{Jar, TestApp, on_postgres};

#[tokio::test]
async fn a_database_that_cannot_be_written_is_not_ready_within_ten_seconds_and_is_again_when_it_can()
 {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    assert_eq!(ready(&app).await, (200, "ready".into()));

    set_full(&app, true).await;
    let begun = Instant::now();
    while ready(&app).await.0 == 200 {
        assert!(begun.elapsed() < Duration::from_secs(10), "still ready");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(ready(&app).await, (503, "the database cannot be written".into()));
    assert_eq!(app.get("/healthz", &Jar::default()).await.status, 200, "not to be restarted");
    assert!(app.is_signed_in(&jar).await, "reading goes on, and nobody is signed out");

    set_full(&app, false).await;
    let begun = Instant::now();
    while ready(&app).await.0 != 200 {
        assert!(begun.elapsed() < Duration::from_secs(10), "not ready again");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(app.is_signed_in(&jar).await);
}

async fn ready(app: &TestApp) -> (u16, String) {
    let answer = app.get("/readyz", &Jar::default()).await;
    (answer.status.as_u16(), answer.body)
}

/// SQLite may not grow; PostgreSQL takes no writes on any new connection, and has only new ones.
async fn set_full(app: &TestApp, full: bool) {
    let run = async |db: &DatabaseConnection, sql: &str| {
        db.execute_unprepared(sql).await.expect("done");
    };
    if !on_postgres() {
        let most = if full { 1 } else { 1_000_000 };
        return run(&app.state.db, &format!("PRAGMA max_page_count = {most}")).await;
    }
    let name = app
        .state
        .db
        .get_postgres_connection_pool()
        .connect_options()
        .get_database()
        .expect("a name")
        .to_owned();
    let server = std::env::var("TEST_POSTGRES_URL").expect("TEST_POSTGRES_URL with postgres");
    let admin = Database::connect(&server).await.expect("PostgreSQL answers");
    let value = if full { "on" } else { "off" };
    run(&admin, &format!("ALTER DATABASE {name} SET default_transaction_read_only = {value}"))
        .await;
    let end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ";
    run(&admin, &format!("{end}'{name}'")).await;
}
