//! HTML for people, JSON for programs, by what they say they read.

use reqwest::Method;
use serde_json::json;
use vestibule::server::http::router;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";

/// What browsers, their extensions, proxies and hand-made posts say, and what none of them says.
const FOR_PAGES: [Option<&str>; 9] = [
    None,
    Some(""),
    Some("*/*"),
    Some("text/*"),
    Some("TEXT/HTML"),
    Some("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    Some("application/json;q=0.5, text/html"),
    Some("application/json;q=0, */*"),
    Some("image/png"),
];
const FOR_JSON: [&str; 6] = [
    "application/json",
    "Application/Json; q=1",
    "application/json, text/plain, */*",
    "text/html;q=0.5, application/json",
    "application/problem+json",
    "application/*",
];

/// Byte by byte: a client would add an `Accept` of its own.
async fn post(app: &TestApp, path: &str, accept: Option<&str>, kind: &str, body: &str) -> Answer {
    let accept = accept.map(|accept| format!("accept: {accept}\r\n")).unwrap_or_default();
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: localhost:3000\r\n{accept}content-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    );
    app.write(&request).await
}

#[tokio::test]
async fn a_refused_form_goes_back_to_its_page_unless_json_is_asked_for() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let forms = router::routes().listed;
    let forms = forms.iter().filter(|(_, path)| path.starts_with("/forms/"));
    for (_, path) in forms {
        for accept in FOR_PAGES {
            let answer =
                post(&app, path, accept, FORM, "login=ada&password=wrong-wrong&code=x").await;
            assert_eq!(answer.status, 303, "{path} {accept:?}: {}", answer.body);
            assert!(answer.header("location").starts_with('/'), "{path} {accept:?}");
        }
    }
    for accept in FOR_JSON {
        let answer =
            post(&app, "/forms/sign_in", Some(accept), FORM, "login=ada&password=wrong").await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (401, ""), "{accept}");
        assert_eq!(answer.json(), json!("InvalidCredentials"), "{accept}");
        assert_eq!(answer.cookies(), Vec::<String>::new(), "nothing is kept for a page");
    }
    let answer = post(&app, "/forms/sign_in", Some("*/*"), "application/json", "{}").await;
    assert_eq!(answer.status, 400, "{}", answer.body);
}

#[tokio::test]
async fn a_form_that_goes_through_leads_on_whatever_is_accepted() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let body = format!("login=ada&password={}", PASSWORD.replace(' ', "+"));
    for accept in FOR_PAGES {
        let answer = post(&app, "/forms/sign_in", accept, FORM, &body).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("location")),
            (303, "/account"),
            "{accept:?}"
        );
        assert!(app.is_signed_in(&Jar::default().after(&answer)).await);
    }
}

/// A page for people, a problem for programs.
fn is_for(answer: &Answer, code: &str, json: bool, told: &str) {
    if json {
        assert_eq!(answer.code(), code, "{told}");
    } else {
        let kind = answer.header("content-type");
        assert!(
            kind.starts_with("text/html") || code == "WRONG_HOST",
            "{told}: {kind} {}",
            answer.body
        );
    }
}

#[tokio::test]
async fn what_a_layer_refuses_it_refuses_in_the_askers_own_form() {
    let limit = [("RATE_LIMITS", "on"), ("RATE_LIMIT_IP", "4/1h")];
    let (app, limited) = (TestApp::start().await, TestApp::with(&limit).await);
    for _ in 0..5 {
        post(&limited, "/forms/sign_out", None, FORM, "").await;
    }
    let all = FOR_PAGES.map(|accept| (accept, false)).into_iter();
    for (accept, json) in all.chain(FOR_JSON.map(|accept| (Some(accept), true))) {
        let told = format!("{accept:?}");
        let long = format!("title={}", "x".repeat(20_000));
        let answer = post(&app, "/forms/create_task", accept, FORM, &long).await;
        assert_eq!(answer.status, 413, "{told}");
        is_for(&answer, "PAYLOAD_TOO_LARGE", json, &told);
        let answer = post(&limited, "/forms/sign_in", accept, FORM, "login=ada").await;
        assert_eq!(answer.status, 429, "{told}");
        assert!(answer.headers.contains_key("retry-after"), "{told}");
        is_for(&answer, "TOO_MANY_ATTEMPTS", json, &told);
        let headers: Vec<(&str, &str)> = accept.iter().map(|accept| ("accept", *accept)).collect();
        let ask = async |path: &str, more: &[(&str, &str)]| {
            let headers = [&headers[..], more].concat();
            app.send(Method::GET, path, &Jar::default(), Extra::default().headers(&headers)).await
        };
        let missing = ask("/nothing-here", &[]).await;
        assert_eq!(missing.status, 404, "{told}");
        is_for(&missing, "NOT_FOUND", json, &told);
        let elsewhere = ask("/", &[("host", "evil.example")]).await;
        assert_eq!(elsewhere.status, 421, "{told}");
        is_for(&elsewhere, "WRONG_HOST", json, &told);
        let wrong_verb = ask("/forms/sign_in", &[]).await;
        assert_eq!(wrong_verb.status, 405, "{told}");
        is_for(&wrong_verb, "METHOD_NOT_ALLOWED", json, &told);
        // These are for programs, whatever is asked for.
        let problem = ask("/auth/nothing-here", &[]).await;
        assert_eq!(problem.refusal(), (404, "NOT_FOUND".into()), "{told}");
    }
}
