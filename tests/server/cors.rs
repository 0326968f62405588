//! Other origins: those that are allowed use the JSON API, and nobody else does.

use reqwest::Method;
use serde_json::json;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};

const FRIEND: &str = "https://app.friend.example";

async fn with_friend() -> TestApp {
    TestApp::with(&[("CORS_ALLOWED_ORIGINS", FRIEND)]).await
}

fn hears_nothing(answer: &Answer) {
    let said = answer.headers.keys().find(|name| name.as_str().starts_with("access-control-"));
    assert_eq!(said, None, "{:?}", answer.headers);
}

async fn preflight(app: &TestApp, path: &str, origin: &str) -> Answer {
    let headers = [
        ("origin", origin),
        ("access-control-request-method", "PATCH"),
        ("access-control-request-headers", "content-type,authorization,if-match"),
    ];
    let more = Extra::default().headers(&headers);
    app.send(Method::OPTIONS, path, &Jar::default(), more).await
}

#[tokio::test]
async fn an_allowed_origin_asks_first_and_then_with_credentials() {
    let app = with_friend().await;
    let asked = preflight(&app, "/api/v1/tasks", FRIEND).await;
    assert!(asked.status.is_success());
    assert_eq!(asked.header("access-control-allow-origin"), FRIEND);
    assert_eq!(asked.header("access-control-allow-credentials"), "true");
    assert_eq!(asked.header("access-control-max-age"), "7200");
    for method in ["PATCH", "DELETE", "PUT"] {
        assert!(asked.header("access-control-allow-methods").contains(method), "{method}");
    }
    let headers = [("origin", FRIEND), ("sec-fetch-site", "cross-site")];
    let more = Extra::json(person("ada")).headers(&headers);
    let made = app.send(Method::POST, "/auth/sign-up", &Jar::default(), more).await;
    assert_eq!((made.status.as_u16(), made.header("access-control-allow-origin")), (201, FRIEND));
    let jar = Jar::default().after(&made);
    let more = Extra::json(json!({ "title": "x" })).headers(&headers);
    let task = app.send(Method::POST, "/api/v1/tasks", &jar, more).await;
    assert_eq!(task.status, 201, "{}", task.body);
    assert!(task.header("access-control-expose-headers").contains("etag"), "{:?}", task.headers);
    assert!(task.header("vary").to_lowercase().contains("origin"), "{:?}", task.headers);
    let more = Extra::json(json!({ "login": "ada", "password": "wrong" })).headers(&headers);
    let refused = app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
    assert_eq!(
        (refused.status.as_u16(), refused.header("access-control-allow-origin")),
        (401, FRIEND)
    );
}

#[tokio::test]
async fn anybody_else_gets_no_permission_and_has_no_effect() {
    let app = with_friend().await;
    let jar = app.sign_up("ada").await;
    for origin in [
        "https://evil.example",
        "null",
        "https://app.friend.example.evil.example",
        "http://app.friend.example",
    ] {
        let asked = preflight(&app, "/api/v1/tasks", origin).await;
        hears_nothing(&asked);
        let headers = [("origin", origin), ("sec-fetch-site", "cross-site")];
        let read =
            app.send(Method::GET, "/auth/me", &jar, Extra::default().headers(&headers)).await;
        hears_nothing(&read);
        let more = Extra::json(json!({ "title": "x" })).headers(&headers);
        let refused = app.send(Method::POST, "/api/v1/tasks", &jar, more).await;
        assert_eq!(refused.refusal(), (403, "CROSS_ORIGIN".into()), "{origin}");
        hears_nothing(&refused);
    }
    assert_eq!(app.get("/api/v1/tasks", &jar).await.json()["tasks"], json!([]));
}

#[tokio::test]
async fn an_allowed_origin_may_not_use_the_forms() {
    let app = with_friend().await;
    let jar = app.sign_up("ada").await;
    let headers = [("origin", FRIEND), ("sec-fetch-site", "cross-site")];
    let fields = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let more = Extra::form(&fields).headers(&headers);
    let refused = app.send(Method::POST, "/forms/change_password", &jar, more).await;
    assert_eq!(refused.status, 403);
    hears_nothing(&refused);
    let page = app.send(Method::GET, "/account", &jar, Extra::default().headers(&headers)).await;
    hears_nothing(&page);
    app.sign_in("ada").await;
}

#[tokio::test]
async fn without_the_setting_nobody_is_allowed() {
    let app = TestApp::start().await;
    hears_nothing(&preflight(&app, "/api/v1/tasks", FRIEND).await);
    hears_nothing(&app.get("/", &Jar::default()).await);
}
