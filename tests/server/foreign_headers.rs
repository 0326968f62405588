//! What others put into a request hides nothing of ours: cookies of sibling sites, a proxy's own
//! `Authorization`, bytes beyond ASCII in any header.

use reqwest::Method;
use serde_json::json;

use crate::support::app::{Extra, Jar, PASSWORD, TestApp, Web, person};

/// Latin-1 and UTF-8, as sibling sites write them, and a name that hides behind a space which
/// `str::trim` would take away.
const OTHERS: [&[u8]; 3] =
    [b"city=Z\xfcrich", "city=Zürich".as_bytes(), b"\xc2\x85flow=evil; \xff"];

/// What a proxy in front asks for, and what is no scheme at all.
const SCHEMES: [&[u8]; 7] = [
    b"Basic YTpi",
    b"basic Z\xfcrich",
    b"Digest username=\"a\", realm=\"Bearer\"",
    b"Negotiate YII=",
    b"",
    b"Bearerish rubbish",
    b"\xff",
];

#[tokio::test]
async fn one_byte_beyond_ascii_in_a_foreign_cookie_hides_none_of_ours() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for others in OTHERS {
        let web = app.among(others);
        let jar = app.due(&app.sign_in("ada").await).await;
        let page = web.get("/account", &jar).await;
        assert_eq!(page.status, 200, "{}", others.escape_ascii());
        assert!(page.cookie("refresh_token").is_some(), "renewed before it was drawn");
        let jar = jar.after(&page);
        assert_eq!(web.post("/auth/refresh", &jar, json!({})).await.status, 200);
        assert!(web.is_signed_in(&jar.without("refresh_token")).await);
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_whatever_other_sites_have_set() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for others in OTHERS {
        let web = app.among(others);
        let jar = app.sign_in("ada").await;
        assert_eq!(web.post("/auth/sign-out", &jar, json!({})).await.status, 200);
        assert!(app.session(&jar).await.ended_at.is_some(), "JSON {}", others.escape_ascii());
        let jar = app.sign_in("ada").await;
        assert_eq!(web.form("/forms/sign_out", &jar, &[]).await.header("location"), "/sign-in");
        assert!(app.session(&jar).await.ended_at.is_some(), "form {}", others.escape_ascii());
    }
}

#[tokio::test]
async fn a_link_and_a_draft_are_found_again_among_foreign_cookies() {
    let app = TestApp::start().await;
    for (at, others) in OTHERS.iter().enumerate() {
        let web = app.among(others);
        let ada = format!("ada{at}@example.com");
        app.sign_up(&ada).await;
        app.letter(&ada, 1).await;
        web.post("/auth/forgot-password", &Jar::default(), json!({ "login": ada })).await;
        let letter = app.letter(&ada, 2).await;
        let opened = web.get(letter.link(), &Jar::default()).await;
        let page = web.get("/reset-password", &Jar::default().after(&opened)).await;
        assert!(page.body.contains(&format!("<bdi>{ada}</bdi>")), "{}", page.body);

        let fields = [("login", "ada lovelace"), ("password", "not the password")];
        let refused = web.form("/forms/sign_in", &Jar::default(), &fields).await;
        let jar = Jar::default().after(&refused);
        let page = web.get(refused.header("location"), &jar).await;
        assert!(page.body.contains("ada lovelace"), "{}", page.body);
    }
}

#[tokio::test]
async fn a_known_device_is_known_among_foreign_cookies() {
    let tight = ("RATE_LIMIT_ACCOUNT_IP", "1/10m");
    for others in OTHERS {
        let app = TestApp::with(&[("RATE_LIMITS", "on"), tight]).await;
        let device = app.sign_up("ada").await.without("access_token").without("refresh_token");
        for expected in [401, 429] {
            let wrong = json!({ "login": "ada", "password": "not the password" });
            assert_eq!(app.post("/auth/sign-in", &Jar::default(), wrong).await.status, expected);
        }
        let answer = app.among(others).post("/auth/sign-in", &device, person("ada")).await;
        assert_eq!(answer.status, 200, "{}", others.escape_ascii());
    }
}

#[tokio::test]
async fn a_proxys_own_authorization_is_not_for_us() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for scheme in SCHEMES {
        let with = |more: Extra| more.headers(&[("authorization", scheme)]);
        let jar = app.due(&app.sign_in("ada").await).await;
        let page = app.send(Method::GET, "/account", &jar, with(Extra::default())).await;
        assert_eq!(page.status, 200, "{}", scheme.escape_ascii());
        let jar = jar.after(&page);
        let renewed = app.send(Method::POST, "/auth/refresh", &jar, with(Extra::default())).await;
        assert_eq!(renewed.status, 200);
        let out = app.send(Method::POST, "/auth/sign-out", &jar, with(Extra::default())).await;
        assert!(out.clears("access_token") && out.clears("refresh_token"));
        assert!(app.session(&jar).await.ended_at.is_some(), "{}", scheme.escape_ascii());
        let nobody =
            app.send(Method::GET, "/auth/me", &Jar::default(), with(Extra::default())).await;
        assert_eq!(nobody.refusal(), (401, "AUTHENTICATION_REQUIRED".into()));
    }
}

#[tokio::test]
async fn a_strange_origin_stays_refused() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let strange: [&[u8]; 5] = [
        b"\xff",
        b"http://localhost:3000\xff",
        b"\xffhttp://localhost:3000",
        "http://localhost:3000\u{85}".as_bytes(),
        "http://löcalhost:3000".as_bytes(),
    ];
    for origin in strange {
        let more = Extra::json(json!({})).headers(&[("origin", origin)]);
        let answer = app.send(Method::POST, "/auth/sign-out", &jar, more).await;
        assert_eq!(answer.refusal(), (403, "CROSS_ORIGIN".into()), "{}", origin.escape_ascii());
    }
    assert!(app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn other_headers_are_read_beside_foreign_bytes_too() {
    let app = TestApp::with(&[("TRUSTED_PROXIES", "127.0.0.0/8")]).await;
    let web: &Web = &app;
    let body = json!({ "login": "ada", "password": PASSWORD });
    let firefox =
        b"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 Z\xfcrich";
    let headers: [(&str, &[u8]); 2] =
        [("user-agent", firefox), ("x-forwarded-for", b"Z\xfcrich, 192.0.2.7")];
    let more = Extra::json(body).headers(&headers);
    let jar =
        Jar::default().after(&web.send(Method::POST, "/auth/sign-up", &Jar::default(), more).await);
    let sessions = web.get("/auth/sessions", &jar).await.json();
    assert_eq!(sessions["sessions"][0]["device"], "Firefox on Linux");
    assert_eq!(sessions["sessions"][0]["ip"], "192.0.2.7");

    let more = Extra::form(&[("login", "ada"), ("password", "not the password")])
        .headers(&[("referer", b"http://localhost:3000/sign-in?x=Z\xfcrich&return_to=/tasks")]);
    let refused = web.send(Method::POST, "/forms/sign_in", &Jar::default(), more).await;
    assert!(refused.header("location").contains("return_to=%2Ftasks"), "{}", refused.body);

    let made = web.post("/api/v1/tasks", &jar, json!({ "title": "x" })).await;
    let path = made.header("location").to_owned();
    let tags: [&[u8]; 2] = [b"\"\xfc\"", b"\"\xfc\", \"1\""];
    for (tag, status) in tags.into_iter().zip([412, 204]) {
        let more = Extra::default().headers(&[("if-match", tag)]);
        assert_eq!(web.send(Method::DELETE, &path, &jar, more).await.status, status);
    }
}
