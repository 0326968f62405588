//! An outage of the database signs nobody out. On `PostgreSQL`, through a door that can be shut.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::helpers::{Jar, Place, TestApp, database_url, on_postgres, soon};
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

#[tokio::test]
async fn an_outage_of_the_database_signs_nobody_out() {
    if !on_postgres() {
        return; // an embedded file cannot be away
    }
    let Place::Postgres(url) = database_url().await else { return };
    let mut url = url::Url::parse(&url).expect("a URL");
    let host = format!("{}:{}", url.host_str().expect("a host"), url.port().unwrap_or(5432));
    let door = Door::before(host).await;
    url.set_host(Some("127.0.0.1")).expect("set");
    url.set_port(Some(door.port)).expect("set");
    let app = TestApp::on(&Place::Postgres(url.to_string()), &[]).await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    door.shut();

    let page = app.get("/account", &due).await;
    assert_eq!(page.status, 503);
    assert!(page.body.contains("You stay signed in"), "{}", page.body);
    let problem = app.get("/auth/me", &due).await;
    assert_eq!(problem.refusal(), (503, "UNAVAILABLE".into()));
    let refresh = app.post("/auth/refresh", &due, json!({})).await;
    assert_eq!(refresh.refusal(), (503, "UNAVAILABLE".into()));
    let sign_out = app.post("/auth/sign-out", &due, json!({})).await;
    assert_eq!(sign_out.refusal(), (503, "UNAVAILABLE".into()));
    let form = app.form("/forms/sign_out", &due, &[]).await;
    assert_eq!(form.status, 503);
    assert!(form.body.contains("You stay signed in"), "{}", form.body);
    let sign_in = app.post("/auth/sign-in", &Jar::default(), crate::helpers::person("ada")).await;
    assert_eq!(sign_in.refusal(), (503, "UNAVAILABLE".into()));
    let home = app.get("/", &due).await;
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
