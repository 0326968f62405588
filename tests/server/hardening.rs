use crate::support::app::{Extra, Jar, Rows, TestApp};
use reqwest::Method;

#[tokio::test]
async fn every_response_carries_the_security_headers() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for path in ["/", "/sign-in", "/account", "/nothing", "/auth/me", "/auth/none", "/healthz"] {
        let answer = app.get(path, &jar).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("x-frame-options"), "DENY", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "not over plain http");
        assert_eq!(answer.header("cache-control"), "no-store", "{path}");
        assert_eq!(answer.header("x-request-id").len(), 36, "{path}");
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert!(!policy.contains("unsafe-inline"), "{path}");
    }
}

#[tokio::test]
async fn each_response_has_its_own_nonce_and_no_script_goes_without() {
    let app = TestApp::start().await;
    let nonce = |page: &crate::support::app::Answer| {
        let policy = page.header("content-security-policy").to_owned();
        let start = policy.find("'nonce-").expect("a nonce") + 7;
        let nonce = &policy[start..start + policy[start..].find('\'').expect("closed")];
        assert!(page.body.contains(&format!("nonce=\"{nonce}\"")), "used on the page");
        assert_eq!(
            page.body.matches("<script").count(),
            page.body.matches("nonce=").count()
                - page.body.matches("<link rel=\"modulepreload\"").count()
                - page.body.matches("<link rel=\"preload\"").count()
        );
        nonce.to_owned()
    };
    let first = nonce(&app.get("/forgot-password", &Jar::default()).await);
    assert_ne!(first, nonce(&app.get("/forgot-password", &Jar::default()).await));
}

#[tokio::test]
async fn pages_without_an_island_load_no_wasm() {
    let app = TestApp::start().await;
    for path in ["/forgot-password", "/nothing"] {
        assert!(!app.get(path, &Jar::default()).await.body.contains(".wasm"), "{path}");
    }
    for path in ["/sign-in", "/sign-up"] {
        assert!(app.get(path, &Jar::default()).await.body.contains(".wasm"), "{path}");
    }
}

#[tokio::test]
async fn one_byte_too_many_is_413_and_without_effect() {
    let app = TestApp::start().await;
    let json = [("content-type", "application/json")];
    let form = [("content-type", "application/x-www-form-urlencoded"), ("accept", "text/html")];
    let start = r#"{"login":"ada","password":"quiet river lamp""#;
    let sized = |length: usize| format!("{start}{}}}", " ".repeat(length - start.len() - 1));
    let too_long = sized(10_241);
    assert_eq!(too_long.len(), 10_241);
    for path in ["/auth/sign-up", "/auth/sign-in", "/auth/sign-out", "/auth/refresh"] {
        let more = Extra::text(&too_long).headers(&json);
        let answer = app.send(Method::POST, path, &Jar::default(), more).await;
        assert_eq!(answer.refusal(), (413, "PAYLOAD_TOO_LARGE".into()), "{path}");
    }
    let more = Extra::text(&too_long).headers(&form);
    let answer = app.send(Method::POST, "/forms/sign_up", &Jar::default(), more).await;
    assert_eq!(answer.status, 413);
    assert_eq!(app.rows().await, Rows::default());
    let chunked = format!(
        "POST /auth/sign-up HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
         transfer-encoding: chunked\r\nconnection: close\r\n\r\n{:x}\r\n{too_long}\r\n0\r\n\r\n",
        too_long.len()
    );
    assert_eq!(app.write(&chunked).await.refusal(), (413, "PAYLOAD_TOO_LARGE".into()));
    assert_eq!(app.rows().await, Rows::default());
    let fits = Extra::text(&sized(10_240)).headers(&json);
    let answer = app.send(Method::POST, "/auth/sign-up", &Jar::default(), fits).await;
    assert_eq!(answer.status, 201);
}

#[tokio::test]
async fn a_foreign_host_is_told_where_the_server_is() {
    let app = TestApp::start().await;
    for host in ["evil.example", "localhost.evil.example", "192.0.2.1:3000"] {
        for path in ["/", "/auth/me"] {
            let more = Extra::default().headers(&[("host", host)]);
            let answer = app.send(Method::GET, path, &Jar::default(), more).await;
            assert_eq!(answer.status, 421, "{host} {path}");
            assert!(answer.body.contains("http://localhost:3000"), "{}", answer.body);
        }
        let more = Extra::default().headers(&[("host", host)]);
        assert_eq!(app.send(Method::GET, "/healthz", &Jar::default(), more).await.status, 200);
    }
}

#[tokio::test]
async fn over_https_cookies_are_host_bound_and_secure() {
    let settings =
        [("APP_URL", "https://app.example"), ("RATE_LIMITS", "on"), ("BIND", "127.0.0.1")];
    let app = TestApp::with(&settings).await;
    let answer =
        app.post("/auth/sign-up", &Jar::default(), crate::support::app::person("ada")).await;
    assert_eq!(answer.status, 201);
    for (name, age) in [("__Host-access_token", 900), ("__Host-refresh_token", 604_800)] {
        let line = answer.cookie(name).expect(name);
        let attributes = &line[line.find(';').expect("attributes")..];
        let expected = format!("; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age={age}");
        assert_eq!(attributes, expected);
    }
    assert_eq!(answer.header("strict-transport-security"), "max-age=31536000; includeSubDomains");
    let jar = Jar::default().after(&answer);
    assert_eq!(app.get("/auth/me", &jar).await.status, 200, "any Host is answered");
    let out = app.post("/auth/sign-out", &jar, serde_json::json!({})).await;
    for name in ["__Host-access_token", "__Host-refresh_token"] {
        let expected = format!("{name}=; HttpOnly; SameSite=Lax; Secure; Path=/; Max-Age=0");
        assert_eq!(out.cookie(name), Some(expected));
    }
}

#[tokio::test]
async fn probes_tell_alive_from_ready() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/healthz", &Jar::default()).await.status, 200);
    assert_eq!(app.get("/readyz", &Jar::default()).await.status, 200);
    app.state.db.clone().close().await.expect("closed");
    assert_eq!(app.get("/healthz", &Jar::default()).await.status, 200);
    assert_eq!(app.get("/readyz", &Jar::default()).await.status, 503);
}

#[tokio::test]
async fn shutting_down_finishes_what_is_in_flight() {
    let app = TestApp::with(&[("HASH_CONCURRENCY", "1")]).await;
    app.sign_up("ada").await;
    let worker = app.state.passwords.worker().await.expect("the only one");
    let web = (*app).clone();
    app.queries();
    let request = tokio::spawn(async move {
        web.post("/auth/sign-in", &Jar::default(), crate::support::app::person("ada")).await
    });
    app.has_asked_about("users").await;
    tokio::join!(app.stop(), async {
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        drop(worker);
    });
    assert_eq!(request.await.expect("joined").status, 200);
}

#[tokio::test]
async fn a_body_that_is_announced_too_long_is_refused_before_it_is_sent() {
    let app = TestApp::start().await;
    let head = "POST /auth/sign-up HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
                content-length: 20000\r\nconnection: close\r\n\r\n{";
    let answered = tokio::time::timeout(std::time::Duration::from_secs(10), app.write(head)).await;
    let answer = answered.expect("without waiting for the rest");
    assert_eq!(answer.refusal(), (413, "PAYLOAD_TOO_LARGE".into()));
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let app = TestApp::start().await;
    let head = "POST /auth/sign-up HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
                content-length: 40\r\nconnection: close\r\n\r\n{";
    let asked = std::time::Instant::now();
    let answered = tokio::time::timeout(std::time::Duration::from_secs(40), app.write(head)).await;
    let answer = answered.expect("answered all the same");
    assert_eq!(answer.status, 408, "{}", answer.body);
    assert!(asked.elapsed().as_secs() >= 19, "people on a train have time: {:?}", asked.elapsed());
    assert_eq!(app.rows().await, Rows::default());
}
