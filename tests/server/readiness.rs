//! `/readyz` while the database answers and cannot be written.

use std::time::{Duration, Instant};

use sea_orm::{ConnectionTrait, Database, DatabaseConnection};

use crate::support::app::{Jar, TestApp, on_postgres};
use crate::support::process::Process;

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
    (answer.status.as_u16(), without_assets(&answer.body).to_owned())
}

/// These tests may run before the assets are built; `/readyz` says that, too.
pub fn without_assets(ready: &str) -> &str {
    ready.split_once("; missing: ").map_or(ready, |(rest, _)| rest)
}

/// A build by hand empties the folder that a program serves from (pitfall of cargo-leptos): its pages
/// then come without style and script, and nobody is told.
#[tokio::test]
async fn assets_that_are_not_where_the_pages_ask_for_them_are_named_at_the_start_and_in_readyz() {
    let site = tempfile::tempdir().expect("a folder");
    let package = site.path().join("pkg");
    std::fs::create_dir(&package).expect("made");
    for name in ["vestibule.css", "vestibule.js", "vestibule.wasm"] {
        std::fs::write(package.join(name), "x").expect("written");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let database = format!("sqlite://{}/vestibule.db", folder.path().display());
    let root = site.path().to_str().expect("a path").to_owned();
    let settings = [("LEPTOS_SITE_ROOT", root.as_str()), ("LEPTOS_HASH_FILES", "false")];
    let said = async |process: &Process| {
        let answer = process.web.get("/readyz", &Jar::default()).await;
        (answer.status.as_u16(), answer.body)
    };

    let process = Process::start(&database, &settings).await;
    assert_eq!(said(&process).await, (200, "ready".into()));
    assert!(!process.log().contains("build again"), "{}", process.log());
    std::fs::remove_file(package.join("vestibule.css")).expect("removed");
    let lacking = (200, "ready; missing: pkg/vestibule.css".to_owned());
    assert_eq!(said(&process).await, lacking, "under a program that runs");
    process.stop().await;

    let process = Process::start(&database, &settings).await;
    assert_eq!(said(&process).await, lacking);
    assert!(process.log().contains("build again"), "{}", process.log());
    assert!(process.log().contains("pkg/vestibule.css"), "{}", process.log());
    process.stop().await;
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
