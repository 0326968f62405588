//! What the log says, and what it never says.

use reqwest::Method;
use serde_json::json;

use crate::helpers::{Jar, More, PASSWORD, Shared, person};
use crate::process::Process;

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
async fn a_forgotten_proxy_is_warned_of_once() {
    let shared = Shared::new().await;
    let process = Process::start(&shared.url(), &[]).await;
    for ip in ["192.0.2.1", "192.0.2.2", "192.0.2.3"] {
        let more = More::json(person("nobody")).headers(&[("x-forwarded-for", ip)]);
        process.web.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
    }
    assert_eq!(process.log().matches("X-Forwarded-For ignored").count(), 1, "{}", process.log());
}
