//! An answer that is lost on its way, and a database that has lost what it had committed.

use futures::future::join_all;
use sea_orm::{ActiveModelTrait, Database, EntityTrait, IntoActiveModel};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use vestibule::server::entity::audit_event::{self, Kind};
use vestibule::server::entity::session;

use crate::support::app::{Extra, Jar, Shared, TestApp, Web};
use crate::support::process::Process;
use reqwest::Method;

/// Short, so that the test can wait for real.
const SHORT: [(&str, &str); 2] = [("REFRESH_LEEWAY", "2s"), ("ACCESS_TOKEN_TTL", "1s")];

/// A proxy that hands one request on, waits for the whole answer, and hangs up without it.
async fn losing_proxy(server: String) -> Web {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let mut server = TcpStream::connect(&server).await.expect("connected");
            let mut request = vec![0; 16 * 1024];
            let length = client.read(&mut request).await.expect("a request");
            server.write_all(&request[..length]).await.expect("sent on");
            let mut answer = vec![0; 16 * 1024];
            let length = server.read(&mut answer).await.expect("an answer");
            assert!(answer[..length].starts_with(b"HTTP/1.1 200"), "it was answered");
        }
    });
    Web::new(format!("http://{address}"))
}

async fn lose_the_answer(app: &TestApp, jar: &Jar) {
    let proxy = losing_proxy(app.base.trim_start_matches("http://").to_owned()).await;
    let asked = proxy.try_send(Method::GET, "/auth/me", jar, Extra::default()).await;
    assert!(asked.is_err(), "the answer was lost");
}

/// Longer than the leeway and the access token's life.
async fn silence() {
    tokio::time::sleep(std::time::Duration::from_millis(2300)).await;
}

#[tokio::test]
async fn after_a_lost_answer_and_a_long_silence_the_old_token_still_renews() {
    for at_once in [1, 10] {
        let app = TestApp::with(&SHORT).await;
        let jar = app.sign_up("ada").await;
        silence().await;
        lose_the_answer(&app, &jar).await;
        assert_eq!(app.session(&jar).await.counter, 2, "it was renewed");
        silence().await;
        let answers = join_all((0..at_once).map(|_| app.get("/auth/me", &jar))).await;
        for answer in answers {
            assert_eq!(answer.status, 200, "still in, {at_once} at once");
            let kept = jar.after(&answer);
            assert_eq!(app.counter(&kept), 3);
            assert!(app.is_signed_in(&kept).await);
        }
    }
}

#[tokio::test]
async fn after_the_successor_was_used_the_old_token_ends_the_session_and_leaves_a_trace() {
    // Access tokens that outlive the test: what confirms a renewal does not hang on a clock.
    let app = TestApp::with(&SHORT[..1]).await;
    let stolen = app.sign_up("ada").await.without("access_token");
    silence().await;
    let owner = stolen.after(&app.get("/auth/me", &stolen).await);
    assert!(app.is_signed_in(&owner).await, "the successor was used");
    silence().await;
    assert_eq!(app.get("/auth/me", &stolen).await.status, 401);
    assert!(!app.is_signed_in(&owner).await, "both are out");
    let events = audit_event::Entity::find().all(&app.state.db).await.expect("read");
    let reused: Vec<_> = events.iter().filter(|event| event.kind == Kind::TokenReused).collect();
    assert_eq!(reused.len(), 1);
    assert_eq!(reused[0].session_id, Some(app.session_id(&owner)));
}

#[tokio::test]
async fn a_fail_over_that_lost_the_last_commits_signs_nobody_out_and_warns_once_each() {
    let shared = Shared::new().await;
    let settings = [("REFRESH_LEEWAY", "1s"), ("ACCESS_TOKEN_TTL", "1m")];
    let process = Process::start(&shared.url(), &settings).await;
    let db = Database::connect(shared.url()).await.expect("a database");
    let mut jars = Vec::new();
    for n in 0..20 {
        jars.push(process.web.sign_up(&format!("person{n}")).await);
    }
    let older = session::Entity::find().all(&db).await.expect("read");
    for _ in 0..2 {
        tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
        for jar in &mut jars {
            let answer = process.web.get("/auth/me", &jar.without("access_token")).await;
            *jar = jar.after(&answer);
        }
    }
    for row in older {
        assert_eq!(row.counter, 1);
        row.into_active_model().reset_all().update(&db).await.expect("restored");
    }
    for jar in &mut jars {
        let answer = process.web.get("/auth/me", &jar.without("access_token")).await;
        assert_eq!(answer.status, 200, "still in");
        *jar = jar.after(&answer);
        assert!(process.web.is_signed_in(jar).await);
    }
    assert_eq!(process.log().matches("had forgotten a renewal").count(), 20, "{}", process.log());
}
