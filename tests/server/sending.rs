//! The way to the mail server: what holds nobody up, what is tried again, and what is given up.

use std::time::{Duration, Instant};

use chrono::{SubsecRound, TimeDelta, Utc};
use futures::future::join_all;
use reqwest::Method;
use sea_orm::EntityTrait;
use serde_json::json;
use vestibule::server::entity::outbox;
use vestibule::server::entity::outbox::Kind::{
    ChangeEmail, NewDevice, NotMine, PasswordChanged, ResetPassword, VerifyEmail,
};
use vestibule::server::mail::Letter;
use vestibule::server::mail::outbox::{Post, failed, hold, lease, put, retry, sent};
use vestibule::server::mail::queue::{BacklogAlarm, backlog};

use crate::support::app::{Extra, Jar, Shared, TestApp, person, soon};
use crate::support::process::Process;
use crate::support::smtp::{MailServer, Manners};

const LINKS: (&str, &str) = ("ALLOW_LOCALHOST_LINKS", "true");

/// A server that sends nothing: what lies in the outbox is the test's own.
const NO_MAIL: [(&str, &str); 3] =
    [("APP_URL", "https://accounts.example"), ("RATE_LIMITS", "on"), ("BIND", "127.0.0.1")];

fn letter(to: &str) -> Post {
    let letter = Letter { to: to.into(), subject: "s".into(), text: "t".into(), html: "h".into() };
    Post::Letter { letter, secret: None }
}

async fn to_send(app: &TestApp, to: &str) {
    let (db, secrets) = (&app.state.db, &app.state.secrets);
    put(db, secrets, NewDevice, None, &letter(to), Utc::now()).await.expect("put");
}

async fn rows(app: &TestApp) -> Vec<outbox::Model> {
    outbox::Entity::find().all(&app.state.db).await.expect("read")
}

async fn with(server: &MailServer, settings: &[(&str, &str)]) -> TestApp {
    let url = server.url();
    let mut all = vec![LINKS, ("SMTP_URL", url.as_str())];
    all.extend_from_slice(settings);
    TestApp::with(&all).await
}

/// How long it takes from asking for a new password until the email is there.
async fn wait_for_reset(app: &TestApp, server: &MailServer, from: &str) -> Duration {
    let before = server.letters_to("victim@example.com").len();
    let asked = Instant::now();
    let more = Extra::json(json!({ "login": "victim@example.com" }));
    let more = more.headers(&[("x-forwarded-for", from)]);
    let answer = app.send(Method::POST, "/auth/forgot-password", &Jar::default(), more).await;
    assert_eq!(answer.status, 202);
    while server.letters_to("victim@example.com").len() == before {
        assert!(asked.elapsed() < Duration::from_mins(1), "it does not come");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    asked.elapsed()
}

#[tokio::test]
async fn two_hundred_sign_ups_by_one_network_do_not_delay_a_strangers_new_password() {
    let server = MailServer::start().await;
    let app = with(&server, &[("TRUSTED_PROXIES", "127.0.0.1")]).await;
    let thinks = |slowness| server.change(Manners { slowness, ..Manners::default() });
    let sign_up = async |login: String, from: String| {
        let more = Extra::json(person(&login)).headers(&[("x-forwarded-for", &from)]);
        let answer = app.send(Method::POST, "/auth/sign-up", &Jar::default(), more).await;
        assert_eq!(answer.status, 202, "{}", answer.body);
    };
    sign_up("victim@example.com".into(), "192.0.2.1".into()).await;
    soon(async || server.letters_to("victim@example.com").len() == 1).await;
    // One address, then each from another /64 of one /48.
    for one in [true, false] {
        let mut crowd = (0..200).map(|n| {
            let from = if one { "198.51.100.7".into() } else { format!("2001:db8:7:{n:x}::1") };
            sign_up(format!("person{one}{n}@example.com"), from)
        });
        // However fast this machine is, the crowd is there first.
        thinks(Duration::from_secs(2));
        for _ in 0..20 {
            join_all(crowd.by_ref().take(10)).await;
        }
        thinks(Duration::from_millis(300));
        let waiting = rows(&app).await.iter().filter(|row| row.sent_at.is_none()).count();
        assert!(waiting > 100, "{waiting} are waiting");
        // Also for whoever shares the crowd's network.
        for from in ["192.0.2.1", "198.51.100.7"] {
            let waited = wait_for_reset(&app, &server, from).await;
            assert!(waited < Duration::from_secs(4), "{waited:?}");
        }
        let still = rows(&app).await.iter().filter(|row| row.sent_at.is_none()).count();
        assert!(still > 20, "the crowd still waits: {still}");
    }
    // Over few connections, and never more than the setting says.
    assert!(server.connections() <= 30, "{}", server.connections());
}

#[tokio::test]
async fn what_people_wait_for_goes_before_what_only_tells() {
    let app = TestApp::with(&NO_MAIL).await;
    let (db, secrets) = (&app.state.db, &app.state.secrets);
    let now = Utc::now();
    let (ada, bob) = (Some(uuid::Uuid::now_v7()), Some(uuid::Uuid::now_v7()));
    for (kind, who) in [
        (NewDevice, ada),
        (NotMine, bob),
        (VerifyEmail, ada),
        (VerifyEmail, ada),
        (PasswordChanged, ada),
        (ResetPassword, ada),
        (ChangeEmail, bob),
    ] {
        put(db, secrets, kind, who, &letter("ada@example.com"), now).await.expect("put");
    }
    let mut order = Vec::new();
    while let Some(row) = lease(db, now).await.expect("asked") {
        order.push((row.kind, row.user_id == ada));
    }
    assert_eq!(
        order,
        [
            (VerifyEmail, true),
            (ResetPassword, true),
            (ChangeEmail, false),
            (VerifyEmail, true),
            (NewDevice, true),
            (NotMine, false),
            (PasswordChanged, true),
        ]
    );
}

#[tokio::test]
async fn a_no_to_us_is_no_no_to_an_email_and_is_tried_again() {
    let at = |verb: &'static str, says: &'static str| Manners {
        answers: [(verb, says)].into(),
        extensions: &["AUTH PLAIN"],
        ..Manners::default()
    };
    for (verb, says) in [
        ("CONNECT", "554 no service for you"),
        ("EHLO", "550 who are you"),
        ("AUTH", "535 5.7.8 wrong password"),
        ("MAIL", "550 you may not write as this sender"),
        ("RCPT", "530 5.7.0 authentication required"),
        ("RCPT", "450 come back later"),
        ("END", "451 come back later"),
    ] {
        let server = MailServer::with(at(verb, says)).await;
        let url = server.url().replace("smtp://", "smtp://user:opensesame@");
        let app = TestApp::with(&[LINKS, ("SMTP_URL", &url)]).await;
        to_send(&app, "ada@example.com").await;
        soon(async || rows(&app).await[0].error.is_some()).await;
        let row = rows(&app).await.remove(0);
        assert_eq!((row.attempts, row.failed_at), (1, None), "{verb} {says}");
        let error = row.error.expect("an error");
        assert!(error.contains(&says[..3]), "{verb}: {error}");
        server.change(at("NOTHING", ""));
        retry(&app.state.db, Some(row.id), Utc::now()).await.expect("asked");
        soon(async || server.letters().len() == 1).await;
    }
}

#[tokio::test]
async fn a_no_to_the_email_itself_gives_it_up() {
    for (verb, says) in [
        ("RCPT", "550 no such person"),
        ("DATA", "554 not for this one"),
        ("END", "550 this looks like spam"),
    ] {
        let manners = Manners { answers: [(verb, says)].into(), ..Manners::default() };
        let server = MailServer::with(manners).await;
        let app = with(&server, &[]).await;
        to_send(&app, "ada@example.com").await;
        soon(async || rows(&app).await[0].failed_at.is_some()).await;
        assert_eq!(rows(&app).await[0].attempts, 1, "{verb}");
        // And the next one goes out over a good connection.
        server.change(Manners::default());
        to_send(&app, "bob@example.com").await;
        soon(async || server.letters().len() == 1).await;
    }
}

#[tokio::test]
async fn a_mail_server_that_refuses_us_is_an_alarm_once_and_so_is_its_return() {
    let shared = Shared::new().await;
    let refuses = Manners {
        answers: [("AUTH", "535 no")].into(),
        extensions: &["AUTH PLAIN"],
        ..Manners::default()
    };
    let server = MailServer::with(refuses).await;
    let app = shared.start(&NO_MAIL).await;
    for name in ["ada", "bob", "\u{e4}da"] {
        to_send(&app, &format!("{name}@example.com")).await;
    }
    app.stop().await;
    let url = server.url().replace("smtp://", "smtp://user:opensesame@");
    let process = Process::start(&shared.url(), &[LINKS, ("SMTP_URL", &url)]).await;
    let count = |words: &str| process.log().matches(words).count();
    soon(async || count("letter not sent") == 3).await;
    assert_eq!(count("ALARM: the mail server takes no emails from us"), 1, "{}", process.log());
    assert!(!process.log().contains("opensesame"), "no password in the log");
    server.change(Manners { extensions: &["AUTH PLAIN"], ..Manners::default() });
    let (said, _) = crate::support::process::verb(&shared.url(), &["mail", "list"]);
    for line in said.lines() {
        let id = line.split(' ').next().expect("an id");
        crate::support::process::verb(&shared.url(), &["mail", "retry", id]);
    }
    soon(async || count("letter sent") == 2).await;
    assert_eq!(count("the mail server takes our emails again"), 1, "{}", process.log());
    soon(async || count("lacks SMTPUTF8") > 0).await;
    assert!(process.log().contains("ALARM: an email is given up"), "{}", process.log());
}

#[tokio::test]
async fn an_address_beyond_ascii_goes_out_as_far_as_the_server_can() {
    let (idn, local) = ("ada@b\u{fc}cher.example", "\u{e4}da@b\u{fc}cher.example");
    let server = MailServer::start().await;
    let app = with(&server, &[]).await;
    to_send(&app, idn).await;
    soon(async || server.letters().len() == 1).await;
    assert!(server.heard().contains(&"RCPT TO:<ada@xn--bcher-kva.example>".to_owned()));
    assert!(!server.heard().iter().any(|line| line.contains("SMTPUTF8")));
    assert_eq!(server.letters_to("ada@xn--bcher-kva.example").len(), 1);
    to_send(&app, local).await;
    soon(async || rows(&app).await.iter().any(|row| row.failed_at.is_some())).await;
    let row = rows(&app).await.into_iter().find(|row| row.failed_at.is_some()).expect("one");
    assert_eq!(row.attempts, 1, "at once");
    assert!(row.error.is_some_and(|error| error.contains("SMTPUTF8")));

    let able = Manners { extensions: &["SMTPUTF8"], ..Manners::default() };
    let server = MailServer::with(able).await;
    let app = with(&server, &[]).await;
    to_send(&app, local).await;
    soon(async || server.letters().len() == 1).await;
    let heard = server.heard();
    let to = "RCPT TO:<\u{e4}da@xn--bcher-kva.example>".to_owned();
    assert!(heard.contains(&to), "{heard:?}");
    assert!(heard.iter().any(|line| line.starts_with("MAIL") && line.contains("SMTPUTF8")));
}

#[tokio::test]
async fn we_name_ourselves_in_full_and_say_that_no_person_writes() {
    for (settings, name) in [
        (vec![("APP_URL", "https://accounts.example"), ("RATE_LIMITS", "on")], "accounts.example"),
        (vec![("SMTP_HELO", "out.example.org")], "out.example.org"),
        (vec![("APP_URL", "http://127.0.0.1:3000")], "[127.0.0.1]"),
    ] {
        let server = MailServer::start().await;
        let mut all = vec![("BIND", "127.0.0.1")];
        all.extend(settings);
        let app = with(&server, &all).await;
        to_send(&app, "ada@example.com").await;
        soon(async || server.letters().len() == 1).await;
        assert!(server.heard().contains(&format!("EHLO {name}")), "{:?}", server.heard());
        let letter = server.letters().remove(0);
        assert!(letter.contains("\nAuto-Submitted: auto-generated\n"), "{letter}");
    }
}

#[tokio::test]
async fn a_mail_server_can_have_an_ipv6_address() {
    let server = MailServer::at("::1", 0, Manners::default()).await;
    let app = with(&server, &[]).await;
    to_send(&app, "ada@example.com").await;
    soon(async || server.letters().len() == 1).await;
}

#[tokio::test]
async fn connections_are_kept_and_a_dead_one_costs_no_email() {
    let server = MailServer::start().await;
    let app = with(&server, &[]).await;
    for n in 1..=5 {
        to_send(&app, "ada@example.com").await;
        soon(async || server.letters().len() == n).await;
        // The server has it a moment before we know, and the connection is free.
        app.all_sent().await;
    }
    assert_eq!(server.connections(), 1);
    // The server forgets us: it answers nothing well any more, until we come anew.
    server.change(Manners { answers: [("NOOP", "421 bye")].into(), ..Manners::default() });
    to_send(&app, "ada@example.com").await;
    soon(async || server.letters().len() == 6).await;
    app.all_sent().await;
    assert_eq!(server.connections(), 2);
    assert!(rows(&app).await.iter().all(|row| row.attempts == 1 && row.sent_at.is_some()));
}

#[tokio::test]
async fn a_server_that_needs_more_than_a_minute_for_an_email_gets_it_once_and_others_go_out_meanwhile()
 {
    let server = MailServer::slow(Duration::from_secs(65)).await;
    let shared = Shared::new().await;
    let url = server.url();
    let settings = [LINKS, ("SMTP_URL", url.as_str())];
    let (app, other) = (shared.start(&settings).await, shared.start(&settings).await);
    to_send(&app, "slow@example.com").await;
    soon(async || server.heard().iter().any(|line| line == "DATA")).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.change(Manners::default());
    to_send(&app, "quick@example.com").await;
    soon(async || server.letters_to("quick@example.com").len() == 1).await;
    assert_eq!(server.letters_to("slow@example.com").len(), 0);
    for _ in 0..80 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if rows(&app).await.iter().all(|row| row.sent_at.is_some()) {
            break;
        }
    }
    assert!(rows(&app).await.iter().all(|row| row.sent_at.is_some() && row.attempts == 1));
    assert_eq!(server.letters_to("slow@example.com").len(), 1);
    drop(other);
}

#[tokio::test]
async fn a_lease_is_renewed_by_whoever_sends_and_by_nobody_else() {
    let app = TestApp::with(&NO_MAIL).await;
    let (db, now) = (&app.state.db, Utc::now());
    let kind = NewDevice;
    put(db, &app.state.secrets, kind, None, &letter("ada@example.com"), now).await.expect("put");
    let row = lease(db, now).await.expect("asked").expect("leased");
    for minutes in 1..=12 {
        let at = now + TimeDelta::minutes(minutes);
        assert!(hold(db, &row, at).await.expect("asked"));
        let next = lease(db, at + TimeDelta::minutes(2)).await.expect("asked");
        assert_eq!(next, None, "{minutes} minutes");
    }
    let later = now + TimeDelta::minutes(16);
    let again = lease(db, later).await.expect("asked").expect("leased");
    assert!(!hold(db, &row, later).await.expect("asked"), "it is another's now");
    failed(db, &row, "too late".into(), true, later).await.expect("asked");
    let kept = rows(&app).await.remove(0);
    assert_eq!((kept.failed_at, kept.error), (None, None), "nor may the first give it up");
    assert_eq!(retry(db, Some(row.id), later).await.expect("asked"), 0, "it is being sent");
    assert!(hold(db, &again, later).await.expect("asked"));
    // Whoever did send it says so, and nobody begins anew.
    sent(db, &row, later).await.expect("asked");
    failed(db, &again, "cut off".into(), false, later).await.expect("asked");
    let kept = rows(&app).await.remove(0);
    assert!(kept.sent_at.is_some() && kept.error.is_none() && kept.sealed.is_empty());
}

#[tokio::test]
async fn a_lease_of_a_clock_that_was_set_back_keeps_no_email_from_being_tried_by_hand() {
    let app = TestApp::with(&NO_MAIL).await;
    let (db, now) = (&app.state.db, Utc::now());
    let post = letter("ada@example.com");
    put(db, &app.state.secrets, NewDevice, None, &post, now).await.expect("put");
    let row = lease(db, now).await.expect("asked").expect("leased");
    let by_hand = async |at| retry(db, Some(row.id), at).await.expect("asked");
    assert_eq!(by_hand(now).await, 0, "it is being sent");
    assert_eq!(by_hand(now - TimeDelta::days(1)).await, 1);
}

#[tokio::test]
async fn emails_that_go_out_late_are_an_alarm() {
    let app = TestApp::with(&NO_MAIL).await;
    let (db, due) = (&app.state.db, Utc::now().trunc_subsecs(6));
    for _ in 0..3 {
        let kind = ResetPassword;
        put(db, &app.state.secrets, kind, None, &letter("ada@example.com"), due)
            .await
            .expect("put");
    }
    let mut alarm = BacklogAlarm::default();
    let mut at = async |minutes: i64| {
        let now = due + TimeDelta::minutes(minutes);
        let found = backlog(db, now).await.expect("read");
        (found.waiting, found.oldest.num_minutes(), alarm.hear(found))
    };
    assert_eq!(at(1).await, (3, 1, false));
    assert_eq!(at(2).await, (3, 2, true));
    // What is being sent, or waits for its next try, is not late.
    let now = due + TimeDelta::minutes(2);
    lease(db, now).await.expect("asked").expect("leased");
    let tried = lease(db, now).await.expect("asked").expect("leased");
    failed(db, &tried, "away".into(), false, now).await.expect("noted");
    assert_eq!(at(2).await, (1, 2, true));
    let last = lease(db, now).await.expect("asked").expect("leased");
    failed(db, &last, "never".into(), true, now).await.expect("noted");
    assert_eq!(at(2).await, (0, 0, false));
}

#[tokio::test]
async fn a_mail_server_that_is_slow_about_one_network_holds_up_no_other() {
    let server = MailServer::start().await;
    let app = with(&server, &[("TRUSTED_PROXIES", "127.0.0.1")]).await;
    let sign_up = async |login: String, from: &str| {
        let more = Extra::json(person(&login)).headers(&[("x-forwarded-for", from)]);
        let answer = app.send(Method::POST, "/auth/sign-up", &Jar::default(), more).await;
        assert_eq!(answer.status, 202, "{}", answer.body);
    };
    server.change(Manners { slowness: Duration::from_mins(10), ..Manners::default() });
    for n in 0..12 {
        sign_up(format!("person{n}@example.com"), "198.51.100.7").await;
    }
    let begun = || server.heard().iter().filter(|line| *line == "DATA").count();
    soon(async || begun() == 4).await;
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(begun(), 4, "half of the connections");
    server.change(Manners::default());
    sign_up("victim@example.com".into(), "192.0.2.1").await;
    soon(async || server.letters_to("victim@example.com").len() == 1).await;
    assert_eq!(server.letters().len(), 1, "the others wait");
}
