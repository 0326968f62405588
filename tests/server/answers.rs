//! What every answer has, whoever gives it: pages, programs' answers, files, and each way to say no.

use reqwest::Method;

use crate::support::app::{Answer, Extra, Jar, TestApp, person};

const POLICY: &str = "content-security-policy";

fn is_dressed(answer: &Answer, what: &str) {
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("x-frame-options"), "DENY", "{what}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{what}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{what}");
    assert!(!answer.header("permissions-policy").is_empty(), "{what}");
    assert!(!answer.header("cache-control").is_empty(), "{what}");
    assert_eq!(answer.header("x-request-id").len(), 36, "{what}");
    let policy = answer.header(POLICY);
    assert!(policy.contains("default-src 'none'"), "{what}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
}

#[tokio::test]
async fn every_route_answers_with_the_security_headers_to_strangers_and_to_people() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for (method, path) in vestibule::server::http::router::routes().listed {
        if path.contains("sign-out") || path.contains("sign_out") || method == Method::DELETE {
            continue; // it would end what the others are asked with
        }
        for asked_with in [&Jar::default(), &jar] {
            let what = format!("{method} {path}");
            let answer = app.send(method.clone(), &path, asked_with, Extra::default()).await;
            is_dressed(&answer, &what);
            let own_styles = path == "/api" || path.starts_with("/dev/mailbox/");
            let inline = answer.header(POLICY).contains("unsafe-inline");
            assert!(!inline || own_styles, "{what}: {}", answer.header(POLICY));
        }
    }
}

#[tokio::test]
async fn every_way_to_say_no_has_them_too() {
    let limits = [("RATE_LIMITS", "on"), ("RATE_LIMIT_IP", "4/10h")];
    let app = TestApp::with(&limits).await;
    let stranger = Jar::default();
    let foreign = Extra::default().headers(&[("host", "evil.example")]);
    let long = Extra::text(&"a".repeat(20_000)).headers(&[("content-type", "application/json")]);
    let other = Extra::json(person("ada")).headers(&[("sec-fetch-site", "cross-site")]);
    for (expected, method, path, more) in [
        (404, Method::GET, "/nothing", Extra::default()),
        (404, Method::GET, "/pkg/nothing.js", Extra::default()),
        (404, Method::GET, "/api/nothing", Extra::default()),
        (405, Method::DELETE, "/sign-in", Extra::default()),
        (421, Method::GET, "/", foreign),
        (413, Method::POST, "/auth/sign-up", long),
        (403, Method::POST, "/auth/sign-up", other),
        (401, Method::GET, "/auth/me", Extra::default()),
    ] {
        let answer = app.send(method, path, &stranger, more).await;
        assert_eq!(answer.status, expected, "{path}: {}", answer.body);
        is_dressed(&answer, path);
    }
    for _ in 0..5 {
        app.get("/auth/me", &stranger).await;
    }
    let slowed = app.get("/auth/me", &stranger).await;
    assert_eq!(slowed.status, 429);
    is_dressed(&slowed, "429");
}

#[tokio::test]
async fn no_path_leads_out_of_the_site() {
    let app = TestApp::start().await;
    for path in [
        "/../Cargo.toml",
        "/pkg/../../Cargo.toml",
        "/pkg/%2e%2e/%2e%2e/Cargo.toml",
        "/pkg/..%2f..%2fCargo.toml",
        "/pkg//etc/passwd",
        "/%2e%2e%2fCargo.toml",
    ] {
        let answer = app.raw(path, &Jar::default()).await;
        assert!([400, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.status);
        assert!(!answer.body.contains("[package]") && !answer.body.contains("root:"), "{path}");
    }
}

#[tokio::test]
async fn every_cookie_over_https_is_bound_to_its_host() {
    let settings =
        [("APP_URL", "https://app.example"), ("RATE_LIMITS", "on"), ("BIND", "127.0.0.1")];
    let app = TestApp::with(&settings).await;
    let signed_up = app.post("/auth/sign-up", &Jar::default(), person("ada")).await;
    let fields = [("login", "a b"), ("password", "x")];
    let refused = app.form("/forms/sign_in", &Jar::default(), &fields).await;
    let lines = [signed_up.cookies(), refused.cookies()].concat();
    assert!(lines.len() >= 4, "both tokens, the device and the form's: {lines:?}");
    for line in lines {
        assert!(line.starts_with("__Host-"), "{line}");
        for attribute in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
            assert!(line.contains(attribute), "{attribute}: {line}");
        }
        assert!(!line.contains("Domain="), "{line}");
    }
}

#[tokio::test]
async fn no_mark_of_the_renderer_stands_inside_of_a_script() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for (path, jar) in [("/sign-in", &Jar::default()), ("/account", &jar), ("/nowhere", &jar)] {
        let page = app.get(path, jar).await.body;
        let scripts: Vec<_> = page.split("<script").skip(1).collect();
        assert!(scripts.len() >= 2, "{path}: {page}");
        for script in scripts {
            let text = script.split_once("</script>").expect("it ends").0;
            assert!(!text.contains("<!"), "{path}: {text}");
        }
    }
}
