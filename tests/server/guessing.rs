//! An account under attack: the attacker learns nothing, and the owner is not locked out.

use futures::future::join_all;
use reqwest::Method;
use serde_json::json;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, Shared, TestApp, person};

const ON: (&str, &str) = ("RATE_LIMITS", "on");
const PROXY: (&str, &str) = ("TRUSTED_PROXIES", "127.0.0.0/8");

async fn from(app: &TestApp, ip: &str, jar: &Jar, login: &str, password: &str) -> Answer {
    let body = json!({ "login": login, "password": password });
    let more = Extra::json(body).headers(&[("x-forwarded-for", ip)]);
    app.send(Method::POST, "/auth/sign-in", jar, more).await
}

fn guest(jar: &Jar) -> Jar {
    jar.without("access_token").without("refresh_token")
}

fn wait(answer: &Answer) -> u32 {
    answer.header("retry-after").parse().expect("seconds")
}

#[tokio::test]
async fn fifty_addresses_and_a_thousand_wrong_passwords_do_not_lock_the_owner_out() {
    // Refilled slowly, so that a slow machine changes nothing.
    let app = TestApp::with(&[ON, PROXY, ("RATE_LIMIT_ACCOUNT", "30/10h")]).await;
    let owner = guest(&app.sign_up("ada").await);
    for login in ["ada", "nobody"] {
        let mut statuses = std::collections::BTreeMap::new();
        for round in 0..20 {
            let tries = (0..50).map(|n| {
                let ip = format!("198.51.100.{n}");
                let app = &app;
                async move { from(app, &ip, &Jar::default(), login, "not the password").await }
            });
            for answer in join_all(tries).await {
                *statuses.entry(answer.status.as_u16()).or_insert(0) += 1;
            }
            if login == "ada" && round % 5 == 0 {
                let answer = from(&app, "203.0.113.7", &owner, "ada", PASSWORD).await;
                assert_eq!(answer.status, 200, "the owner, on a device that the account knows");
            }
        }
        assert_eq!(statuses.values().sum::<i32>(), 1000);
        assert!(statuses.keys().all(|status| [401, 429].contains(status)), "{statuses:?}");
        // Each of the owner's successes empties the bucket of the name.
        let checked = if login == "ada" { 5 * 30 } else { 30 };
        assert_eq!(statuses[&401], checked, "so many were checked: {statuses:?}");
    }
    // On a device that the account does not know, the wait is said.
    for login in ["ada", "nobody"] {
        let answer = from(&app, "203.0.113.8", &Jar::default(), login, PASSWORD).await;
        assert_eq!(answer.status, 429);
        assert!((1..=1200).contains(&wait(&answer)), "{login}: {}", wait(&answer));
    }
}

#[tokio::test]
async fn after_fifty_failures_in_a_row_unknown_devices_get_one_try_per_quarter_of_an_hour() {
    let limits = [("RATE_LIMIT_ACCOUNT", "1000/1m"), ("RATE_LIMIT_PASSWORD_IP", "1000/1m")];
    let app = TestApp::with(&[ON, PROXY, limits[0], limits[1]]).await;
    let owner = guest(&app.sign_up("ada").await);
    for login in ["ada", "nobody"] {
        for n in 0..50 {
            let ip = format!("198.51.100.{}", n / 5);
            let answer = from(&app, &ip, &Jar::default(), login, "not the password").await;
            assert_eq!(answer.status, 401, "{login} {n}");
        }
        for ip in ["203.0.113.8", "203.0.113.9"] {
            let answer = from(&app, ip, &Jar::default(), login, PASSWORD).await;
            assert_eq!(answer.status, 429, "{login}: not even the right password");
            assert!((870..=900).contains(&wait(&answer)), "{}", wait(&answer));
        }
    }
    assert_eq!(from(&app, "203.0.113.7", &owner, "ada", PASSWORD).await.status, 200);
    let answer = from(&app, "203.0.113.8", &Jar::default(), "ada", PASSWORD).await;
    assert_eq!(answer.status, 200, "the owner has signed in: no lockout any more");
}

#[tokio::test]
async fn any_number_at_once_gets_no_further_than_one_after_the_other() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "5/10m")]).await;
    app.sign_up("ada").await;
    let tries = (0..40).map(|_| async {
        let body = json!({ "login": "ada", "password": "not the password" });
        app.post("/auth/sign-in", &Jar::default(), body).await.status.as_u16()
    });
    let statuses = join_all(tries).await;
    assert_eq!(statuses.iter().filter(|status| **status == 401).count(), 5, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 429).count(), 35, "{statuses:?}");
}

#[tokio::test]
async fn a_restart_or_another_replica_forgets_nothing() {
    let limits = [ON, ("RATE_LIMIT_ACCOUNT_IP", "3/10m")];
    let shared = Shared::new().await;
    let (one, other) = (shared.start(&limits).await, shared.start(&limits).await);
    one.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    for app in [&one, &other, &one] {
        assert_eq!(app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await.status, 401);
    }
    assert_eq!(other.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 429);
    one.stop().await;
    other.stop().await;
    let app = shared.start(&limits).await;
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 429);
}

#[tokio::test]
async fn a_success_clears_what_it_should() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "3/10m")]).await;
    app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    for _ in 0..5 {
        for _ in 0..2 {
            let answer = app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await;
            assert_eq!(answer.status, 401);
        }
        assert_eq!(app.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 200);
    }
    // Somebody who has an account of their own empties no bucket of their address with it.
    let app = TestApp::with(&[ON, ("RATE_LIMIT_PASSWORD_IP", "4/10m")]).await;
    app.sign_up("eve").await;
    app.sign_in("eve").await;
    app.sign_in("eve").await;
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await.status, 401);
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), wrong).await.status, 429);
}

#[tokio::test]
async fn a_known_device_has_a_limit_of_its_own() {
    let limits = [("RATE_LIMIT_DEVICE", "2/10m"), ("RATE_LIMIT_ACCOUNT_IP", "3/10m")];
    let app = TestApp::with(&[ON, PROXY, limits[0], limits[1]]).await;
    let device = guest(&app.sign_up("ada").await);
    // Two of its own, then those that anybody has from this address.
    for expected in [401, 401, 401, 401, 401, 429] {
        let answer = from(&app, "203.0.113.7", &device, "ada", "not the password").await;
        assert_eq!(answer.status, expected);
    }
    assert_eq!(from(&app, "203.0.113.7", &device, "ada", PASSWORD).await.status, 429);
    // Whoever copied its cookie does not keep the owner out.
    assert_eq!(from(&app, "203.0.113.8", &device, "ada", PASSWORD).await.status, 200);
}

#[tokio::test]
async fn right_passwords_cost_work_too_also_on_a_known_device() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_PASSWORD_IP", "5/10m")]).await;
    let device = guest(&app.sign_up("ada").await);
    let mut statuses = Vec::new();
    for _ in 0..11 {
        let answer = app.post("/auth/sign-in", &device, person("ada")).await;
        statuses.push(answer.status.as_u16());
    }
    // Five of the device, four that the sign-up left to the address.
    assert_eq!(statuses, [[200; 9].as_slice(), &[429; 2]].concat());
}

#[tokio::test]
async fn a_device_is_known_to_its_own_account_only_and_no_more_after_a_new_password() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_ACCOUNT_IP", "1/10m")]).await;
    let ada = app.sign_up("ada").await;
    app.sign_up("bob").await;
    let known = async |device: &Jar, login: &str| {
        let body = json!({ "login": login, "password": "not the password" });
        let mut last = 0;
        for _ in 0..3 {
            last = app.post("/auth/sign-in", device, body.clone()).await.status.as_u16();
        }
        last == 401
    };
    assert!(known(&guest(&ada), "ada").await);
    assert!(!known(&guest(&ada), "bob").await);
    assert!(!known(&guest(&ada).with("device", "made-up"), "ada").await);
    let fields = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let answer = app.form("/forms/change_password", &ada, &fields).await;
    assert_eq!(answer.header("location"), "/account/security");
    assert!(!known(&guest(&ada), "ada").await, "a copy from before");
    assert!(known(&guest(&ada.after(&answer)), "ada").await, "here");
}

#[tokio::test]
async fn the_device_cookie_is_kept_for_a_year_and_lets_nobody_in() {
    let app = TestApp::start().await;
    let answer = app.post("/auth/sign-up", &Jar::default(), person("ada")).await;
    let line = answer.cookie("device").expect("set");
    assert!(line.contains("HttpOnly") && line.contains("SameSite=Lax"), "{line}");
    assert!(line.contains("Max-Age=31536000") && line.contains("Path=/"), "{line}");
    let jar = Jar::default().after(&answer);
    assert!(!app.is_signed_in(&guest(&jar)).await);
    let signed_out = app.post("/auth/sign-out", &jar, json!({})).await;
    assert!(!signed_out.clears("device"), "signing out does not make it unknown");
    let again = app.post("/auth/sign-in", &guest(&jar), person("ada")).await;
    assert!(again.cookie("device").is_some(), "a year from now on");
}

#[tokio::test]
async fn a_try_that_was_none_does_not_count() {
    let one_try = [ON, ("RATE_LIMIT_ACCOUNT_IP", "1/1h"), ("HASH_CONCURRENCY", "1")];
    let app = TestApp::with(&one_try).await;
    app.sign_up("ada").await;
    let worker = app.state.passwords.worker().await.expect("the only one");
    for _ in 0..2 {
        let answer = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
        assert_eq!(answer.refusal(), (503, "BUSY".into()));
    }
    drop(worker);
    app.sign_in("ada").await;
}

#[tokio::test]
async fn a_right_password_beside_a_link_costs_a_try_as_any_other() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_PASSWORD_IP", "6/1h")]).await;
    let jar = app.sign_up("ada").await.without("device");
    let change = json!({ "email": "eve@example.com", "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, change).await.status, 202);
    let letter = app.letter("eve@example.com", 1).await;
    app.sign_up("eve@example.com").await;
    // The address is taken by now: the link is not used up, however often the password is right.
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let body = json!({ "token": letter.token(), "password": PASSWORD });
        statuses.push(app.post("/auth/verify-email", &Jar::default(), body).await.status.as_u16());
    }
    assert_eq!(statuses, [409, 409, 409, 429, 429]);
}
