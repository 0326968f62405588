//! Letters: none is lost, none is sent twice, and a mail server that is away holds nobody up.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Database, DatabaseConnection, EntityTrait,
    IntoActiveModel, QueryFilter,
};
use serde_json::json;
use vestibule::server::entity::{outbox, user};
use vestibule::server::mail::outbox::{Post, failed, lease, put, unsent};
use vestibule::server::mail::{Letter, Mailer, kept};

use crate::support::app::{Jar, PASSWORD, Shared, TestApp, person, soon};
use crate::support::process::{Process, verb};
use crate::support::smtp::MailServer;

const ADA: &str = "ada@example.com";
const LINKS: (&str, &str) = ("ALLOW_LOCALHOST_LINKS", "true");
const UNCONFIRMED: (&str, &str) = ("REQUIRE_VERIFIED_EMAIL", "false");

/// A server that sends nothing: what lies in the outbox is the test's own.
const NO_MAIL: [(&str, &str); 3] =
    [("APP_URL", "https://accounts.example"), ("RATE_LIMITS", "on"), ("BIND", "127.0.0.1")];

/// Letters that one server sends at the same time (`SMTP_CONNECTIONS`).
const AT_ONCE: usize = 8;

/// Makes an account whose address is confirmed; no letter was needed.
async fn confirmed(app: &TestApp, address: &str) -> Jar {
    let jar = app.sign_up("ada").await;
    let all = user::Entity::update_many()
        .col_expr(user::Column::Email, Expr::value(address))
        .col_expr(user::Column::EmailKey, Expr::value(address))
        .col_expr(user::Column::EmailVerified, Expr::value(true));
    all.exec(&app.state.db).await.expect("confirmed");
    jar
}

fn post(letter: Letter) -> Post {
    Post::Letter { letter, secret: None }
}

async fn change_password(app: &TestApp, jar: &Jar, new: &str) -> Jar {
    let fields = [("current_password", PASSWORD), ("new_password", new)];
    let answer = app.form("/forms/change_password", jar, &fields).await;
    assert_eq!(answer.header("location"), "/account/security");
    jar.after(&answer)
}

/// Notices: what people asked for themselves is told in other files.
async fn rows(app: &TestApp) -> Vec<outbox::Model> {
    let all = outbox::Entity::find().all(&app.state.db).await.expect("read");
    all.into_iter().filter(|row| row.kind != outbox::Kind::VerifyEmail).collect()
}

#[tokio::test]
async fn somebody_with_the_password_cannot_fill_the_owners_mailbox() {
    let app = TestApp::with(&[("SESSIONS_MAX", "2")]).await;
    confirmed(&app, ADA).await;
    for _ in 0..8 {
        app.sign_in(ADA).await;
    }
    let told = rows(&app).await;
    for kind in [outbox::Kind::NewDevice, outbox::Kind::TooManySessions] {
        assert_eq!(told.iter().filter(|row| row.kind == kind).count(), 5, "{kind:?} an hour");
    }
}

#[tokio::test]
async fn the_owner_is_told_and_a_developer_reads_it_in_the_mailbox() {
    let app = TestApp::start().await;
    let jar = confirmed(&app, ADA).await;
    let empty = app.get("/dev/mailbox", &Jar::default()).await.body;
    assert!(empty.contains("No emails yet."), "{empty}");
    app.sign_in(ADA).await;
    change_password(&app, &jar, "another river lamp").await;
    let mailbox = async || app.get("/dev/mailbox", &Jar::default()).await.body;
    soon(async || mailbox().await.contains("Your Vestibule password was changed")).await;
    let page = mailbox().await;
    assert!(page.contains("New sign-in to your Vestibule account") && page.contains(ADA), "{page}");
    assert!(page.contains("href=\"http://localhost:3000/account/sessions\""), "{page}");
    // Whoever changed it may know it: the way out is a new one by email.
    assert!(page.contains("href=\"http://localhost:3000/forgot-password\""), "{page}");
    let letter = page.split("/dev/mailbox/").nth(1).and_then(|rest| rest.split('"').next());
    let html = app.get(&format!("/dev/mailbox/{}", letter.expect("a link")), &Jar::default()).await;
    assert!(
        html.body.starts_with("<!DOCTYPE html>") && html.body.contains("Your Vestibule password")
    );
    assert!(html.header("content-security-policy").contains("sandbox"));
    for odd in ["1", "%00", "..%2f..%2fsecret.key"] {
        assert_eq!(app.get(&format!("/dev/mailbox/{odd}"), &Jar::default()).await.status, 404);
    }
}

#[tokio::test]
async fn an_address_that_nobody_confirmed_is_not_written_to() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    app.sign_in(ADA).await;
    change_password(&app, &jar, "another river lamp").await;
    assert_eq!(rows(&app).await.len(), 0);
}

#[tokio::test]
async fn a_copied_session_is_told_to_its_owner() {
    let server = MailServer::start().await;
    let app = TestApp::with(&[LINKS, UNCONFIRMED, ("SMTP_URL", &server.url())]).await;
    let stolen = confirmed(&app, ADA).await;
    let mut owner = stolen.clone();
    for _ in 0..2 {
        let due = app.due(&owner).await;
        owner = due.after(&app.get("/auth/me", &due).await);
    }
    app.get("/auth/me", &stolen.without("access_token")).await;
    soon(async || server.letters().len() == 1).await;
    let letter = server.letters().remove(0);
    for words in ["To: ada@example.com", "Subject: We ended a suspicious session", "text/html"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
}

#[tokio::test]
async fn the_outbox_holds_no_text_that_can_be_read_and_forgets_what_was_sent() {
    let app = TestApp::with(&[LINKS, UNCONFIRMED, ("SMTP_URL", "smtp://127.0.0.1:9")]).await;
    let jar = confirmed(&app, ADA).await;
    change_password(&app, &jar, "another river lamp").await;
    let waiting = rows(&app).await.remove(0);
    let text = String::from_utf8_lossy(&waiting.sealed).into_owned();
    assert!(!text.contains("ada") && !text.contains("password"), "{text}");
    assert_eq!(waiting.sent_at, None);

    let app = TestApp::start().await;
    let jar = confirmed(&app, ADA).await;
    change_password(&app, &jar, "another river lamp").await;
    soon(async || rows(&app).await[0].sent_at.is_some()).await;
    assert_eq!(rows(&app).await[0].sealed, Vec::<u8>::new());
}

#[tokio::test]
async fn a_mail_server_that_is_away_holds_nobody_up_and_gets_the_letter_when_it_is_back() {
    let shared = Shared::new().await;
    let port = crate::support::process::free_port(); // nobody is there
    let url = format!("smtp://127.0.0.1:{port}");
    let app = shared.start(&[LINKS, UNCONFIRMED, ("SMTP_URL", &url)]).await;
    let jar = confirmed(&app, ADA).await;
    change_password(&app, &jar, "another river lamp").await;
    soon(async || rows(&app).await[0].error.is_some()).await;
    let row = rows(&app).await.remove(0);
    assert_eq!((row.attempts, row.failed_at), (1, None));
    let wait = (row.next_at - Utc::now()).num_seconds();
    assert!((50..=60).contains(&wait), "again in a minute: {wait}");
    let (said, _) = verb(&shared.url(), &["mail", "list"]);
    assert!(said.contains("PasswordChanged to ada@example.com, 1 tries, next try"), "{said}");

    let server = MailServer::on(port, Duration::ZERO).await;
    let (said, went_well) = verb(&shared.url(), &["mail", "retry", &row.id.to_string()]);
    assert!(went_well && said.contains("1 to be tried again"), "{said}");
    soon(async || rows(&app).await[0].sent_at.is_some()).await;
    assert_eq!(server.letters().len(), 1);
    let (said, _) = verb(&shared.url(), &["mail", "list"]);
    assert!(said.contains("Every letter has been sent."), "{said}");
}

#[tokio::test]
async fn what_finally_fails_is_kept_and_can_be_tried_again() {
    let shared = Shared::new().await;
    let server = MailServer::start().await;
    let app = shared.start(&[LINKS, UNCONFIRMED, ("SMTP_URL", &server.url())]).await;
    let jar = confirmed(&app, "refused@example.com").await;
    change_password(&app, &jar, "another river lamp").await;
    soon(async || rows(&app).await[0].failed_at.is_some()).await;
    let (said, _) = verb(&shared.url(), &["mail", "list"]);
    assert!(said.contains("given up") && said.contains("550"), "{said}");
    let (said, went_well) = verb(&shared.url(), &["mail", "retry"]);
    assert!(went_well && said.contains("1 to be tried again"), "{said}");
    soon(async || rows(&app).await[0].failed_at.is_some()).await;
    assert_eq!(server.letters().len(), 0);

    // A server that is away for longer than all tries take: given up in the end, and kept. Without the
    // job, which would take it first.
    let row = rows(&app).await.remove(0);
    let (id, db) = (row.id, &app.state.db.clone());
    app.stop().await;
    let now_is =
        async || outbox::Entity::find_by_id(id).one(db).await.expect("read").expect("a row");
    let mut row = row.into_active_model();
    row.failed_at = Set(None);
    row.attempts = Set(0);
    let mut now = row.update(db).await.expect("reset").next_at + TimeDelta::seconds(1);
    let mut waits = Vec::new();
    for _ in 0..20 {
        let Some(leased) = lease(db, now).await.expect("asked") else { break };
        failed(db, &leased, "away".into(), false, now).await.expect("noted");
        let row = now_is().await;
        if row.failed_at.is_none() {
            waits.push(((row.next_at - now).num_seconds() + 30) / 60);
        }
        now = row.next_at + TimeDelta::seconds(1);
    }
    assert!(now_is().await.failed_at.is_some(), "given up in the end: {waits:?}");
    assert_eq!(waits, [1, 2, 5, 15, 60, 180, 360, 720, 1440]);
}

#[tokio::test]
async fn a_letter_is_leased_to_one_and_free_again_when_they_died() {
    let app = TestApp::with(&NO_MAIL).await;
    let letter = Letter { to: ADA.into(), subject: "s".into(), text: "t".into(), html: "h".into() };
    let (db, now) = (&app.state.db, Utc::now() + TimeDelta::days(1));
    put(db, &app.state.secrets, outbox::Kind::NewDevice, None, &post(letter), now)
        .await
        .expect("put");
    let first = lease(db, now).await.expect("asked").expect("leased");
    assert_eq!(first.attempts, 1);
    assert_eq!(lease(db, now).await.expect("asked"), None, "to one only");
    assert_eq!(lease(db, now + TimeDelta::minutes(2)).await.expect("asked"), None);
    let again = lease(db, now + TimeDelta::minutes(4)).await.expect("asked").expect("leased");
    assert_eq!((again.id, again.attempts), (first.id, 2));
}

#[tokio::test]
async fn two_servers_send_each_letter_once_also_when_one_is_killed() {
    let shared = Shared::new().await;
    let server = MailServer::slow(Duration::from_millis(50)).await;
    let app = shared.start(&NO_MAIL).await; // only to make letters
    let url = shared.url();
    let letters = 40;
    let setting = server.url();
    let settings = [LINKS, ("SMTP_URL", setting.as_str())];
    for n in 0..letters {
        let letter = Letter {
            to: format!("person{n}@example.com"),
            subject: format!("Letter {n}."),
            text: "t".into(),
            html: "h".into(),
        };
        // Not due until both are there.
        let soon = Utc::now() + TimeDelta::seconds(8);
        put(&app.state.db, &app.state.secrets, outbox::Kind::NewDevice, None, &post(letter), soon)
            .await
            .expect("put");
    }
    app.stop().await;
    let (mut one, other) =
        tokio::join!(Process::start(&url, &settings), Process::start(&url, &settings));
    soon_enough(async || server.letters().len() > 10).await;
    one.kill();
    // All but what the killed one was sending at that moment: that is free again after its lease.
    soon_enough(async || server.letters().len() >= letters - AT_ONCE).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let mut seen: Vec<String> = server
        .letters()
        .iter()
        .map(|letter| {
            letter.lines().find(|line| line.starts_with("Message-ID")).expect("an id").into()
        })
        .collect();
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), count, "none came twice");
    assert!(other.log().contains("letter sent"), "{}", other.log());
}

/// As if so much time had passed that everything is due and every lease is over.
async fn much_later(db: &DatabaseConnection) {
    let all = outbox::Entity::update_many()
        .col_expr(outbox::Column::NextAt, Expr::value(Utc::now()))
        .col_expr(outbox::Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .filter(outbox::Column::SentAt.is_null());
    all.exec(db).await.expect("moved");
}

async fn unsent_in(db: &DatabaseConnection) -> usize {
    unsent(db).await.expect("read").len()
}

#[tokio::test]
async fn what_people_ask_for_while_the_mail_server_is_down_comes_once_when_it_is_back() {
    let shared = Shared::new().await;
    let port = crate::support::process::free_port(); // nobody is there
    let smtp = format!("smtp://127.0.0.1:{port}");
    let (url, settings) = (shared.url(), [LINKS, ("SMTP_URL", smtp.as_str())]);
    drop(shared.start(&[]).await);
    let (mut one, other) =
        tokio::join!(Process::start(&url, &settings), Process::start(&url, &settings));
    let db = Database::connect(&url).await.expect("connected");
    let mut expected = BTreeSet::new();
    for n in 0..12 {
        let address = format!("person{n}@example.com");
        let (web, nobody) = (if n % 2 == 0 { &one.web } else { &other.web }, Jar::default());
        assert_eq!(web.post("/auth/sign-up", &nobody, person(&address)).await.status, 202);
        let forgot = json!({ "login": address });
        assert_eq!(web.post("/auth/forgot-password", &nobody, forgot).await.status, 202);
        expected.insert(format!("To: {address} Subject: Confirm your email for Vestibule"));
        expected.insert(format!("To: {address} Subject: Reset your Vestibule password"));
    }
    // Not only leased: a failure that is noted later would put the letter off again.
    let tried = async || unsent(&db).await.expect("read").iter().all(|it| it.error.is_some());
    soon_enough(tried).await;

    let server = MailServer::on(port, Duration::from_millis(200)).await;
    much_later(&db).await;
    soon_enough(async || server.letters().len() >= 5).await;
    one.kill();
    // All but what the killed one was sending: that is free again when its lease is over.
    soon_enough(async || unsent_in(&db).await <= AT_ONCE).await;
    much_later(&db).await;
    soon_enough(async || unsent_in(&db).await == 0).await;

    let letters = server.letters();
    let line = |letter: &str, name: &str| {
        letter.lines().find(|line| line.starts_with(name)).expect("a header").to_owned()
    };
    // The same letter may come twice when a server is killed between the answer and its note of it.
    let by_id: BTreeMap<String, String> = letters
        .iter()
        .map(|it| {
            let about = format!("{} {}", line(it, "To:"), line(it, "Subject:"));
            (line(it, "Message-ID"), about)
        })
        .collect();
    assert!(letters.len() <= by_id.len() + AT_ONCE, "{} of {}", letters.len(), by_id.len());
    assert_eq!(by_id.len(), expected.len(), "no letter twice under another id");
    assert_eq!(by_id.into_values().collect::<BTreeSet<_>>(), expected);
    assert!(other.log().contains("letter sent"), "{}", other.log());
}

async fn soon_enough(mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..400 {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it did not come true in time");
}

#[tokio::test]
async fn elsewhere_there_is_no_mailbox() {
    let settings =
        [("APP_URL", "https://accounts.example"), ("RATE_LIMITS", "on"), ("BIND", "127.0.0.1")];
    let app = TestApp::with(&settings).await;
    assert_eq!(app.get("/dev/mailbox", &Jar::default()).await.status, 404);
    let answer = app.post("/auth/sign-up", &Jar::default(), json!({})).await;
    assert_eq!(answer.status, 400, "it is up");
    // Letters let people in: where others can reach the port, they cannot be read.
    let app = TestApp::with(&[("APP_URL", "https://localhost"), ("BIND", "0.0.0.0")]).await;
    app.sign_up(ADA).await;
    app.all_sent().await;
    assert_eq!(app.get("/dev/mailbox", &Jar::default()).await.status, 404);
    let Some(Mailer::Folder(folder)) = app.state.mailer.as_deref() else { panic!("a folder") };
    let letters = kept(folder, usize::MAX).expect("read");
    assert_eq!(letters.len(), 1);
    for letter in letters {
        let path = format!("/dev/mailbox/{}", letter.id);
        assert_eq!(app.get(&path, &Jar::default()).await.status, 404, "nor one by its id");
    }
}

#[tokio::test]
async fn nobody_is_told_of_a_device_that_the_account_knows() {
    let app = TestApp::start().await;
    let jar = confirmed(&app, ADA).await.without("access_token").without("refresh_token");
    let told = async |jar: &Jar| {
        let answer = app.post("/auth/sign-in", jar, person("ada")).await;
        assert_eq!(answer.status, 200);
        rows(&app).await.len()
    };
    assert_eq!(told(&jar).await, 0, "it signed up here");
    assert_eq!(told(&Jar::default()).await, 1, "elsewhere");
    assert_eq!(told(&jar).await, 1);
}
