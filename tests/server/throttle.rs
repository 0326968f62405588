use crate::helpers::{Answer, Jar, More, TestApp, person};
use reqwest::Method;
use serde_json::json;

const ON: (&str, &str) = ("RATE_LIMITS", "on");

#[tokio::test]
async fn guessing_one_password_is_slowed_down_alike_for_known_and_unknown_accounts() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "3/1m")]).await;
    app.sign_up("ada").await;
    let mut refusals = Vec::new();
    for login in ["ada", "nobody"] {
        for attempt in 1..=5 {
            let body = json!({ "login": login, "password": "not the password" });
            let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
            assert_eq!(answer.status, if attempt <= 3 { 401 } else { 429 }, "{login} {attempt}");
            if attempt > 3 {
                assert_eq!(answer.code(), "TOO_MANY_ATTEMPTS");
                assert_wait(&answer, 20);
                refusals.push(answer.body.replace(|c: char| c.is_ascii_digit(), "#"));
            }
        }
    }
    assert!(refusals.iter().all(|body| *body == refusals[0]), "whether the account exists or not");
    let right = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(right.status, 429, "not even the right password, from this address");
}

#[tokio::test]
async fn every_auth_and_forms_route_has_a_limit() {
    for (method, path) in vestibule::server::http::router::routes().listed {
        if !path.starts_with("/auth/") && !path.starts_with("/forms/") {
            continue;
        }
        let app = TestApp::with(&[ON, ("RATE_LIMIT_IP", "2/1m")]).await;
        for _ in 0..2 {
            let answer = app.send(method.clone(), &path, &Jar::default(), More::default()).await;
            assert_ne!(answer.status, 429, "{path}");
        }
        let answer = app.send(method, &path, &Jar::default(), More::default()).await;
        assert_eq!(answer.status, 429, "{path}");
        assert_wait(&answer, 30);
        app.stop().await;
    }
}

#[tokio::test]
async fn a_header_sent_by_a_stranger_opens_no_new_bucket() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_IP", "2/1m")]).await;
    let mut statuses = Vec::new();
    for last in ["192.0.2.1", "192.0.2.2", "192.0.2.3"] {
        let more = More::default().headers(&[("x-forwarded-for", last)]);
        statuses
            .push(app.send(Method::GET, "/auth/me", &Jar::default(), more).await.status.as_u16());
    }
    assert_eq!(statuses, [401, 401, 429]);
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_person_has_their_own_bucket() {
    let settings = [ON, ("RATE_LIMIT_IP", "2/1m"), ("TRUSTED_PROXIES", "127.0.0.0/8")];
    let app = TestApp::with(&settings).await;
    for client in ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] {
        let more = More::default().headers(&[("x-forwarded-for", client)]);
        let answer = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
        assert_eq!(answer.status, 401, "{client}");
    }
}

#[tokio::test]
async fn the_page_says_in_words_how_long_to_wait() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "1/10m")]).await;
    let fields = [("login", "ada"), ("password", "not the password")];
    app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let answer = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    assert_wait(&answer, 600);
    let page = app.get(answer.header("location"), &Jar::default()).await;
    assert!(page.body.contains("Please wait 10 minutes"), "{}", page.body);
}

#[tokio::test]
async fn changing_a_password_draws_on_the_same_buckets() {
    let limits = [ON, ("RATE_LIMIT_ACCOUNT_IP", "1/1m"), ("RATE_LIMIT_DEVICE", "1/1m")];
    // A device that the account knows has a try of its own and then its address's.
    for device in [true, false] {
        let app = TestApp::with(&limits).await;
        let jar = app.sign_up("ada").await;
        let jar = if device { jar } else { jar.without("device") };
        let fields =
            [("current_password", "not the password"), ("new_password", "another river lamp")];
        for _ in 0..2 {
            app.form("/forms/change_password", &jar, &fields).await;
        }
        let jar = jar.without("access_token").without("refresh_token");
        let answer = app.post("/auth/sign-in", &jar, person("ada")).await;
        assert_eq!(answer.status, 429, "known device: {device}");
    }
}

#[tokio::test]
async fn an_address_that_tries_many_accounts_is_slowed_down_too() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_PASSWORD_IP", "3/1m")]).await;
    app.sign_up("ada").await;
    for login in ["bob", "eve"] {
        let answer = app.post("/auth/sign-in", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 401);
    }
    let answer = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
    assert_eq!(answer.refusal(), (429, "TOO_MANY_ATTEMPTS".into()));
    assert_wait(&answer, 20);
}

/// To the second, less what the test itself took (the unit test in `throttle` is exact).
fn assert_wait(answer: &Answer, seconds: u32) {
    let wait: u32 = answer.header("retry-after").parse().expect("seconds");
    assert!((seconds - 10..=seconds).contains(&wait), "{wait}");
}
