//! What runs beside the requests, and what is said of it.

use std::time::{Duration, Instant};

use chrono::Utc;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, Database, DatabaseConnection, EntityTrait,
};
use tokio::net::TcpListener;
use tokio::time::timeout;
use uuid::Uuid;
use vestibule::server::config::Config;
use vestibule::server::database;
use vestibule::server::entity::outbox;
use vestibule::server::jobs::Job;
use vestibule::server::mail::outbox::lease;

use crate::readiness::without_assets;
use crate::support::app::{Jar, SECRET_KEY, Shared, TestApp, on_postgres, soon};
use crate::support::process::Process;

#[tokio::test]
async fn readyz_names_a_job_that_panicked_and_is_not_ready_without_one_that_matters() {
    let app = TestApp::start().await;
    let ready = async || app.get("/readyz", &Jar::default()).await;
    let answer = ready().await;
    assert_eq!((answer.status.as_u16(), without_assets(&answer.body)), (200, "ready"));

    app.state.jobs.panicked(Job::Mail);
    let answer = ready().await;
    assert_eq!(answer.status, 200, "an email that cannot be written stops no server");
    assert!(answer.body.contains("mail (panicked 1 times"), "{}", answer.body);

    app.state.jobs.panicked(Job::Revocation);
    let answer = ready().await;
    assert_eq!(answer.status, 503);
    assert!(answer.body.contains("revocation (panicked 1 times"), "{}", answer.body);
    // The real job is alive, and says so at its next beat.
    soon(async || ready().await.status == 200).await;
    assert!(ready().await.body.contains("revocation (panicked 1 times, works again)"));
    soon(async || ready().await.body.contains("mail (panicked 1 times, works again)")).await;
}

#[tokio::test]
async fn a_job_that_fails_is_named_in_the_log_once() {
    let shared = Shared::new().await;
    let process = Process::start(&shared.url(), &[]).await;
    let db = Database::connect(shared.url()).await.expect("a database");
    db.execute_unprepared("ALTER TABLE signing_keys RENAME TO away").await.expect("renamed");
    soon(async || process.log().contains("a background job failed")).await;
    assert!(process.log().contains("job=key ring"), "{}", process.log());
    db.execute_unprepared("ALTER TABLE away RENAME TO signing_keys").await.expect("renamed back");
    soon(async || process.log().contains("works again")).await;
    assert_eq!(process.log().matches("a background job failed").count(), 1, "{}", process.log());
}

#[tokio::test]
async fn shutting_down_waits_for_jobs_but_not_for_ever() {
    // A mail server that takes the call and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("smtp://{}", silent.local_addr().expect("an address"));
    let settings = [
        ("SMTP_URL", url.as_str()),
        ("MAIL_FROM", "no-reply@app.example"),
        ("ALLOW_LOCALHOST_LINKS", "true"),
        ("REQUIRE_VERIFIED_EMAIL", "false"),
    ];
    let app = TestApp::with(&settings).await;
    app.sign_up("ada@app.example").await;
    let _call = timeout(Duration::from_secs(10), silent.accept()).await.expect("called");
    let began = Instant::now();
    app.stop().await;
    let took = began.elapsed();
    assert!(took > Duration::from_secs(5), "the email on its way got some time: {took:?}");
    assert!(took < Duration::from_secs(12), "{took:?}");
}

#[tokio::test]
async fn a_lease_takes_exactly_one_email_however_the_database_plans_it() {
    let shared = Shared::new().await;
    let url = shared.url();
    let config = Config::read(&|name| match name {
        "DATABASE_URL" => Some(url.clone()),
        "SECRET_KEY" => Some(SECRET_KEY.to_owned()),
        _ => None,
    });
    let config = config.expect("valid");
    let db = database::open(&config).await.expect("a database");
    let now = Utc::now();
    for _ in 0..2 {
        let row = outbox::ActiveModel {
            id: Set(Uuid::now_v7()),
            user_id: Set(None),
            kind: Set(outbox::Kind::PasswordChanged),
            urgency: Set(outbox::Urgency::Told),
            asker: Set(0),
            turn: Set(0),
            sealed: Set(Vec::new()),
            created_at: Set(now),
            attempts: Set(0),
            next_at: Set(now),
            leased_until: Set(None),
            sent_at: Set(None),
            failed_at: Set(None),
            error: Set(None),
        };
        row.insert(&db).await.expect("put");
    }
    let db = if on_postgres() { planning_badly(&db, &config).await } else { db };
    assert!(lease(&db, now).await.expect("asked").is_some());
    let rows = outbox::Entity::find().all(&db).await.expect("read");
    assert_eq!(rows.iter().filter(|row| row.leased_until.is_some()).count(), 1);
    assert!(lease(&db, now).await.expect("asked").is_some(), "the other");
    assert!(lease(&db, now).await.expect("asked").is_none());
}

/// New connections, which plan as they may for a small table: the subquery once for each row.
async fn planning_badly(db: &DatabaseConnection, config: &Config) -> DatabaseConnection {
    let url = config.database_url.reveal();
    let name = url.rsplit('/').next().and_then(|name| name.split('?').next()).expect("a name");
    for plan in ["material", "hashjoin", "mergejoin", "sort", "hashagg", "indexscan", "bitmapscan"]
    {
        let off = format!("ALTER DATABASE {name} SET enable_{plan} = off");
        db.execute_unprepared(&off).await.expect("set");
    }
    db.execute_unprepared("ANALYZE outbox").await.expect("analysed");
    database::connect(config).await.expect("a database")
}
