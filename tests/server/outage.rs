//! An outage of the database signs nobody out. On `PostgreSQL`, through a door that can be shut; on `SQLite`, by
//! somebody who keeps the file locked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::Method;
use sea_orm::{ConnectOptions, ConnectionTrait, Database};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::support::app::{
    Extra, Jar, PASSWORD, Place, Shared, TestApp, Web, database_url, on_postgres, person, skipped,
    soon,
};
use serde_json::json;

/// Between the server and `PostgreSQL`: shut, it cuts every connection and takes no new one.
struct Door {
    open: Arc<AtomicBool>,
    cut: tokio::sync::watch::Sender<()>,
    port: u16,
}

impl Door {
    async fn before(host: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let open = Arc::new(AtomicBool::new(true));
        let (cut, heard) = tokio::sync::watch::channel(());
        let is_open = Arc::clone(&open);
        tokio::spawn(async move {
            let mut through = JoinSet::new();
            while let Ok((mut client, _)) = listener.accept().await {
                if !is_open.load(Ordering::SeqCst) {
                    continue;
                }
                let (host, mut heard) = (host.clone(), heard.clone());
                heard.mark_unchanged();
                through.spawn(async move {
                    let Ok(mut server) = TcpStream::connect(&host).await else { return };
                    tokio::select! {
                        _ = copy_bidirectional(&mut client, &mut server) => {}
                        _ = heard.changed() => {}
                    }
                });
            }
        });
        Self { open, cut, port }
    }

    fn shut(&self) {
        self.open.store(false, Ordering::SeqCst);
        self.cut.send_replace(());
    }

    fn open(&self) {
        self.open.store(true, Ordering::SeqCst);
    }
}

async fn behind_a_door(settings: &[(&str, &str)]) -> (Door, TestApp) {
    let Place::Postgres(url) = database_url().await else { panic!("PostgreSQL only") };
    let mut url = url::Url::parse(&url).expect("a URL");
    let host = format!("{}:{}", url.host_str().expect("a host"), url.port().unwrap_or(5432));
    let door = Door::before(host).await;
    url.set_host(Some("127.0.0.1")).expect("set");
    url.set_port(Some(door.port)).expect("set");
    let app = TestApp::on(&Place::Postgres(url.to_string()), settings).await;
    (door, app)
}

#[tokio::test]
async fn twenty_seconds_without_a_database_under_load_sign_nobody_out() {
    if !on_postgres() {
        skipped(
            "twenty_seconds_without_a_database_under_load_sign_nobody_out",
            "SQLite: a file is never away",
        );
        return;
    }
    let (door, app) = behind_a_door(&[("REFRESH_LEEWAY", "4s"), ("ACCESS_TOKEN_TTL", "2s")]).await;
    let mut jars = Vec::new();
    for n in 0..40 {
        jars.push(app.sign_up(&format!("person{n}")).await);
    }
    let web: Web = (*app).clone();
    let over = Arc::new(AtomicBool::new(false));
    let people: Vec<_> = jars
        .into_iter()
        .map(|jar| tokio::spawn(person_at_work(web.clone(), jar, over.clone())))
        .collect();
    tokio::time::sleep(Duration::from_secs(5)).await;
    door.shut();
    tokio::time::sleep(Duration::from_secs(20)).await;
    door.open();
    soon(async || app.get("/readyz", &Jar::default()).await.status == 200).await;
    tokio::time::sleep(Duration::from_secs(5)).await;
    over.store(true, Ordering::SeqCst);
    let mut failed = 0;
    for person in people {
        let (jar, refused) = person.await.expect("never signed out");
        failed += refused;
        assert!(app.is_signed_in(&jar).await, "still in afterwards");
    }
    assert!(failed >= 40, "the outage was felt: {failed}");
}

/// Asks all the time; an answer without the database must leave the cookies alone.
async fn person_at_work(web: Web, mut jar: Jar, over: Arc<AtomicBool>) -> (Jar, usize) {
    let mut refused = 0;
    while !over.load(Ordering::SeqCst) {
        let answer = web.get("/auth/me", &jar).await;
        match answer.status.as_u16() {
            200 => {}
            503 => refused += 1,
            other => panic!("{other}: {}", answer.body),
        }
        assert!(!answer.clears("access_token") && !answer.clears("refresh_token"));
        jar = jar.after(&answer);
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    (jar, refused)
}

#[tokio::test]
async fn an_outage_of_the_database_signs_nobody_out() {
    if !on_postgres() {
        skipped("an_outage_of_the_database_signs_nobody_out", "SQLite: a file is never away");
        return;
    }
    let (door, app) = behind_a_door(&[]).await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    door.shut();

    let page = app.get("/account", &due).await;
    assert_eq!(page.status, 503);
    assert!(page.body.contains("You're still signed in"), "{}", page.body);
    let problem = app.get("/auth/me", &due).await;
    assert_eq!(problem.refusal(), (503, "UNAVAILABLE".into()));
    let refresh = app.post("/auth/refresh", &due, json!({})).await;
    assert_eq!(refresh.refusal(), (503, "UNAVAILABLE".into()));
    let sign_out = app.post("/auth/sign-out", &due, json!({})).await;
    assert_eq!(sign_out.refusal(), (503, "UNAVAILABLE".into()));
    let form = app.form("/forms/sign_out", &due, &[]).await;
    assert_eq!(form.status, 503);
    assert!(form.body.contains("You're still signed in"), "{}", form.body);
    let sign_in = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(sign_in.refusal(), (503, "UNAVAILABLE".into()));
    let home = app.get("/forgot-password", &due).await;
    assert_eq!(home.status, 200, "a public page is still there");
    for answer in [&form, &page, &problem, &refresh, &sign_out, &home] {
        assert_eq!(answer.cookies(), Vec::<String>::new(), "the cookies are left alone");
    }
    assert_eq!(app.get("/healthz", &Jar::default()).await.status, 200);
    assert_eq!(app.get("/readyz", &Jar::default()).await.status, 503);

    door.open();
    soon(async || app.get("/readyz", &Jar::default()).await.status == 200).await;
    let back = app.get("/account", &due).await;
    assert_eq!(back.status, 200, "still in, without a restart");
    assert!(app.is_signed_in(&due.after(&back)).await);
}

/// Somebody has the embedded file open and writes: nobody is kept waiting, and nothing is half done.
#[tokio::test]
async fn a_locked_file_is_told_of_in_seconds_and_signs_nobody_out() {
    if on_postgres() {
        return skipped("a_locked_file_is_told_of_in_seconds_and_signs_nobody_out", "SQLite only");
    }
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("ada").await;
    let mut options = ConnectOptions::new(shared.url());
    options.max_connections(1);
    let other = Database::connect(options).await.expect("the file");
    other.execute_unprepared("BEGIN IMMEDIATE").await.expect("locked");
    let fields = [("login", "ada"), ("password", PASSWORD)];
    let stranger = Jar::default();
    for n in 0..4 {
        let asked = async {
            match n {
                0 => app.post("/auth/sign-in", &stranger, person("ada")).await,
                1 => app.form("/forms/sign_in", &stranger, &fields).await,
                2 => app.post("/auth/sign-up", &stranger, person("bob")).await,
                _ => {
                    let task = Extra::json(json!({ "title": "x" }));
                    app.send(Method::POST, "/api/v1/tasks", &jar, task).await
                }
            }
        };
        // It takes one; three are promised.
        let answer = timeout(Duration::from_secs(4), asked).await.expect("in time");
        assert_eq!(answer.status, 503, "{n}: {}", answer.body);
        assert_eq!(answer.cookies(), Vec::<String>::new(), "{n}");
    }
    assert!(app.is_signed_in(&jar).await, "what only reads goes on");
    other.execute_unprepared("ROLLBACK").await.expect("open again");
    app.sign_in("ada").await;
    assert_eq!(app.rows().await.accounts, 1);
}
