use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
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
            let answer = app.send(method.clone(), &path, &Jar::default(), Extra::default()).await;
            assert_ne!(answer.status, 429, "{path}");
        }
        let answer = app.send(method, &path, &Jar::default(), Extra::default()).await;
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
        let more = Extra::default().headers(&[("x-forwarded-for", last)]);
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
        let more = Extra::default().headers(&[("x-forwarded-for", client)]);
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
    let page = app.get(answer.header("location"), &Jar::default().after(&answer)).await;
    assert!(page.body.contains("Try again in 10\u{a0}minutes"), "{}", page.body);
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

#[tokio::test]
async fn ending_ones_own_session_is_not_refused_by_a_limit_that_others_used_up() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_IP", "20/1h")]).await;
    let mut jars = vec![app.sign_up("ada").await];
    for _ in 0..6 {
        jars.push(app.sign_in("ada").await);
    }
    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().expect("a token"));
    while app.get("/auth/me", &jars[0]).await.status != 429 {}

    let gone = |jar: &Jar| app.state.live.is_ended(app.session_id(jar));
    let (one, other) = (app.session_id(&jars[1]).to_string(), app.session_id(&jars[2]).to_string());
    let by_form = app.form("/forms/end_session", &jars[0], &[("session", &one)]).await;
    assert_eq!(by_form.header("location"), "/account/sessions");
    let path = format!("/auth/sessions/{other}");
    let by_json = app.send(Method::DELETE, &path, &jars[0], Extra::default()).await;
    assert_eq!(by_json.status, 204);
    assert!(gone(&jars[1]) && gone(&jars[2]));
    assert_eq!(app.form("/forms/sign_out", &jars[3], &[]).await.header("location"), "/sign-in");
    let refresh_only = jars[4].without("access_token");
    assert_eq!(app.post("/auth/sign-out", &refresh_only, json!({})).await.status, 200);
    assert!(gone(&jars[3]) && gone(&jars[4]));
    let more = || Extra::default().headers(&[("authorization", &bearer)]);
    let signed_out = app.send(Method::POST, "/auth/sign-out", &Jar::default(), more()).await;
    assert_eq!(signed_out.status, 200);
    let others = app.send(Method::DELETE, "/auth/sessions", &jars[0], Extra::default()).await;
    assert_eq!(others.status, 204);
    assert!(gone(&jars[5]) && !gone(&jars[0]));
    let others = app.form("/forms/end_other_sessions", &jars[0], &[]).await;
    assert_eq!(others.header("location"), "/account/sessions");

    // What is not signed by us has no limit of its own; neither has what is.
    let junk = Jar::default().with("access_token", "junk").with("refresh_token", "junk");
    assert_eq!(app.post("/auth/sign-out", &junk, json!({})).await.status, 429);
    assert_eq!(app.get("/auth/sessions", &jars[0]).await.status, 429);
    let mut statuses = Vec::new();
    for _ in 0..12 {
        statuses.push(app.post("/auth/sign-out", &jars[6], json!({})).await.status.as_u16());
    }
    assert_eq!(statuses, [[200; 10].as_slice(), &[429; 2]].concat());
}

#[tokio::test]
async fn tokens_that_were_collected_end_no_more_sessions_than_eight_times_the_addresss_limit() {
    let app = TestApp::with(&[ON, ("RATE_LIMIT_IP", "12/10h")]).await;
    let mut jars = vec![app.sign_up("ada").await];
    for _ in 0..10 {
        jars.push(app.sign_in("ada").await);
    }
    let mut refused = 0;
    for jar in &jars[..10] {
        for _ in 0..10 {
            let answer = app.post("/auth/sign-out", jar, json!({})).await;
            refused += u32::from(answer.status == 429);
        }
    }
    assert_eq!(refused, 100 - 12 * 8);
}

/// Another one for each number.
type Body<'a> = &'a dyn Fn(u32) -> serde_json::Value;

#[tokio::test]
async fn who_has_a_48_of_ipv6_gets_eight_times_the_limit_and_no_more() {
    let sign_in = |n: u32| json!({ "login": format!("name{n}"), "password": PASSWORD });
    let login = |n: u32| json!({ "login": format!("n{n}@example.com") });
    let code = |n: u32| json!({ "login": format!("name{n}"), "code": "00000000" });
    let same = |_: u32| json!({ "login": "ada", "password": PASSWORD });
    let account = ("RATE_LIMIT_ACCOUNT", "1000/1h");
    let cases: [(&str, &str, u16, Body<'_>); 5] = [
        ("RATE_LIMIT_IP", "/auth/verify-email", 400, &code),
        ("RATE_LIMIT_PASSWORD_IP", "/auth/sign-in", 401, &sign_in),
        ("RATE_LIMIT_LETTERS_IP", "/auth/verify-email/resend", 202, &login),
        ("RATE_LIMIT_CODES_IP", "/auth/verify-email", 400, &code),
        ("RATE_LIMIT_ACCOUNT_IP", "/auth/sign-in", 401, &same),
    ];
    for (setting, path, allowed, body) in cases {
        let proxy = ("TRUSTED_PROXIES", "127.0.0.0/8");
        let app = TestApp::with(&[ON, proxy, account, (setting, "1/1h")]).await;
        let from = async |ip: &str, n: u32| {
            let more = Extra::json(body(n)).headers(&[("x-forwarded-for", ip)]);
            app.send(Method::POST, path, &Jar::default(), more).await.status.as_u16()
        };
        for n in 0..8 {
            assert_eq!(from(&format!("2001:db8:7:{n:x}::1"), n).await, allowed, "{setting} {n}");
            assert_eq!(from(&format!("2001:db8:7:{n:x}::2"), 100 + n).await, 429, "{setting} {n}");
        }
        assert_eq!(from("2001:db8:7:ff00::1", 8).await, 429, "{setting}: the ninth /64");
        assert_eq!(from("2001:db8:8::1", 9).await, allowed, "{setting}: another /48");
        assert_eq!(from("192.0.2.1", 10).await, allowed, "{setting}");
        app.stop().await;
    }
}

#[tokio::test]
async fn a_byte_beyond_ascii_hides_no_client_behind_the_proxy() {
    let settings = [ON, ("RATE_LIMIT_IP", "2/1m"), ("TRUSTED_PROXIES", "127.0.0.0/8")];
    let app = TestApp::with(&settings).await;
    for client in ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"] {
        let line = format!("Zürich, {client}");
        let more = Extra::default().headers(&[("x-forwarded-for", &line)]);
        let answer = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
        assert_eq!(answer.status, 401, "{client}");
    }
}
