//! What the log says, and what it never says.

use reqwest::Method;
use sea_orm::{DatabaseConnection, EntityTrait};
use serde_json::json;
use vestibule::server::entity::{audit_event, flow, mail_secret, outbox, session, user};

use crate::support::app::{Extra, Jar, PASSWORD, Shared, person, soon};
use crate::support::process::Process;

#[tokio::test]
async fn no_password_token_or_cookie_is_ever_logged() {
    let shared = Shared::new().await;
    let settings = [("REFRESH_LEEWAY", "1s"), ("RUST_LOG", "debug"), ("RATE_LIMITS", "on")];
    let process = Process::start(&shared.url(), &settings).await;
    let web = &process.web;
    let mut secrets =
        vec![PASSWORD.to_owned(), "wrong but secret".into(), "another river lamp".into()];
    let mut jar = web.sign_up("ada").await;
    secrets.extend(jar.0.values().cloned());
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    jar = jar.after(&web.get("/account", &jar.without("access_token")).await);
    secrets.extend(jar.0.values().cloned());
    let wrong = json!({ "login": "ada", "password": "wrong but secret" });
    assert_eq!(web.post("/auth/sign-in", &Jar::default(), wrong).await.status, 401);
    let form = [("login", "ada"), ("password", "wrong but secret")];
    let refused = web.form("/forms/sign_in", &Jar::default(), &form).await;
    secrets.extend(Jar::default().after(&refused).0.into_values());
    web.get(&format!("/sign-in?token={PASSWORD}"), &Jar::default()).await;
    let changed = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    jar = jar.after(&web.form("/forms/change_password", &jar, &changed).await);
    secrets.extend(jar.0.values().cloned());
    let bearer = json!({ "login": "ada", "password": "another river lamp", "transport": "bearer" });
    let tokens = web.post("/auth/sign-in", &Jar::default(), bearer).await.json();
    for name in ["access_token", "refresh_token"] {
        secrets.push(tokens[name].as_str().expect("a token").to_owned());
    }
    let body = json!({ "refresh_token": tokens["refresh_token"] });
    web.post("/auth/refresh", &Jar::default(), body).await;
    web.post("/auth/sign-out", &jar, json!({})).await;
    let log = process.log();
    assert!(log.contains("/auth/sign-in") && log.contains("/account"), "it logs: {log}");
    assert!(secrets.len() >= 12, "{}", secrets.len());
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret}");
        // Nor a part that could be presented.
        if let Some(end) = secret.get(secret.len().saturating_sub(40)..) {
            assert!(!log.contains(end), "the end of {secret}");
        }
    }
}

#[tokio::test]
async fn what_stands_in_letters_is_in_no_log_and_in_no_column() {
    let shared = Shared::new().await;
    let folder = tempfile::tempdir().expect("a folder");
    let mail = folder.path().display().to_string();
    let settings = [("RUST_LOG", "debug"), ("MAIL_FOLDER", mail.as_str())];
    let process = Process::start(&shared.url(), &settings).await;
    let (web, stranger) = (&process.web, Jar::default());
    let address = "ada@example.com";
    let jar = web.sign_up(address).await;
    web.post("/auth/forgot-password", &stranger, json!({ "login": address })).await;
    let change = json!({ "email": "new@example.com", "password": PASSWORD });
    assert_eq!(web.post("/auth/change-email", &jar, change).await.status, 202);
    let letters = async || vestibule::server::mail::kept(folder.path(), 10).expect("read");
    soon(async || letters().await.len() == 3).await;
    let mut secrets = Vec::new();
    for letter in letters().await {
        let link =
            letter.letter.text.lines().find(|line| line.contains("?token=")).expect("a link");
        let path = link.trim_start_matches("http://localhost:3000").to_owned();
        let (page, token) = path.split_once("?token=").expect("a secret");
        let opened = web.get(&path, &stranger).await;
        let flow = Jar::default().after(&opened);
        assert_eq!(opened.header("location"), page);
        web.get(page, &flow).await;
        let code = letter
            .letter
            .text
            .lines()
            .map(str::trim_start)
            .find(|line| line.len() == 9 && line.contains('-'))
            .expect("a code");
        let api = format!("/auth{page}");
        for body in [
            json!({ "token": token, "password": "short" }),
            json!({ "token": token, "password": "another river lamp" }),
            json!({ "token": token, "password": "another river lamp" }),
            json!({ "login": address, "code": code, "password": "another river lamp" }),
        ] {
            web.post(&api, &stranger, body).await;
        }
        secrets.extend([token.to_owned(), code.to_owned()]);
        secrets.extend(flow.0.into_values());
    }
    assert_eq!(secrets.len(), 9, "{secrets:?}");
    let log = process.log();
    assert!(log.contains("/verify-email") && log.contains("letter sent"), "it logs: {log}");
    let app = shared.start(&[("MAIL_FOLDER", &mail)]).await;
    let columns = everything_in(&app.state.db).await;
    assert!(columns.contains("new@example.com"), "it looks: {columns}");
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret} is in the log");
        assert!(!columns.contains(&secret), "{secret} is in the database");
    }
}

/// Each row of each table that letters touch, as text.
async fn everything_in(db: &DatabaseConnection) -> String {
    let rows = [
        user::Entity::find().into_json().all(db).await,
        session::Entity::find().into_json().all(db).await,
        flow::Entity::find().into_json().all(db).await,
        mail_secret::Entity::find().into_json().all(db).await,
        audit_event::Entity::find().into_json().all(db).await,
    ];
    let rows: Vec<_> = rows.into_iter().map(|rows| rows.expect("read")).collect();
    let mut text = format!("{rows:?}");
    for letter in outbox::Entity::find().all(db).await.expect("read") {
        text.push_str(&String::from_utf8_lossy(&letter.sealed));
        text.push_str(&letter.error.unwrap_or_default());
    }
    text
}

#[tokio::test]
async fn a_forgotten_proxy_is_warned_of_once() {
    let shared = Shared::new().await;
    let process = Process::start(&shared.url(), &[]).await;
    for ip in ["192.0.2.1", "192.0.2.2", "192.0.2.3"] {
        let more = Extra::json(person("nobody")).headers(&[("x-forwarded-for", ip)]);
        process.web.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
    }
    assert_eq!(process.log().matches("X-Forwarded-For ignored").count(), 1, "{}", process.log());
}
