use crate::support::app::{Extra, Jar, PASSWORD, Rows, TestApp, person};
use futures::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

/// A body, its headers, and the refusal it gets.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], u16, &'a str);

#[tokio::test]
async fn a_new_account_is_signed_in_at_once() {
    let app = TestApp::start().await;
    let answer = app.post("/auth/sign-up", &Jar::default(), person("Ada@Example.com")).await;
    assert_eq!(answer.status, 201);
    let body = answer.json();
    assert_eq!(body["message"], "User successfully registered");
    let user = &body["user"];
    let fields: Vec<&String> = user.as_object().expect("an object").keys().collect();
    let expected = [
        "created_at",
        "email",
        "email_verified",
        "id",
        "language",
        "login",
        "roles",
        "second_factor",
        "time_zone",
    ];
    assert_eq!(fields, expected);
    assert_eq!(user["login"], "Ada@Example.com");
    assert_eq!(user["email"], "Ada@Example.com");
    assert_eq!(user["email_verified"], false);
    assert_eq!(user["roles"], json!(["user"]));
    let jar = Jar::default().after(&answer);
    let me = app.get("/auth/me", &jar).await.json();
    assert_eq!(&me["user"], user);
    assert_eq!(me["session"]["id"], app.session_id(&jar).to_string());
}

#[tokio::test]
async fn two_at_the_same_moment_make_one_account() {
    let app = TestApp::start().await;
    let names = ["ada", "ADA", "Ada", "ａｄａ", "aDa", "adA", "ADa", "aDA"];
    let answers = join_all(
        names.map(async |login| app.post("/auth/sign-up", &Jar::default(), person(login)).await),
    )
    .await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    for refused in answers.iter().filter(|answer| answer.status != 201) {
        assert_eq!(refused.refusal(), (409, "LOGIN_TAKEN".into()));
        assert_eq!(refused.cookies(), Vec::<String>::new());
    }
    assert_eq!(app.rows().await, Rows { accounts: 1, sessions: 1, flows: 0 });
}

#[tokio::test]
async fn a_refused_sign_up_names_each_field_and_creates_nothing() {
    let app = TestApp::start().await;
    let cases = [
        (json!({}), vec!["login", "password"]),
        (json!({ "login": "ada" }), vec!["password"]),
        (json!({ "login": "ada@", "password": PASSWORD }), vec!["login"]),
        (json!({ "login": "x".repeat(101), "password": PASSWORD }), vec!["login"]),
        (json!({ "login": "ada", "password": "short" }), vec!["password"]),
        (json!({ "login": "ada", "password": "password123" }), vec!["password"]),
        (json!({ "login": "ada.of.london", "password": "Ada.of.London" }), vec!["password"]),
        (json!({ "login": "ada", "password": "é".repeat(257) }), vec!["password"]),
        (json!({ "login": 1, "password": PASSWORD }), vec!["login"]),
        (json!({ "login": "ada", "password": null }), vec!["password"]),
        (json!({ "login": "ada", "password": PASSWORD, "admin": true }), vec!["admin"]),
        (json!({ "login": "ada", "password": PASSWORD, "transport": "pigeon" }), vec!["transport"]),
    ];
    for (body, fields) in cases {
        let answer = app.post("/auth/sign-up", &Jar::default(), body.clone()).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{body}");
        let errors = answer.json()["errors"].clone();
        let named: Vec<&str> = errors
            .as_array()
            .expect("errors")
            .iter()
            .map(|error| {
                assert!(error["message"].as_str().is_some_and(|message| message.len() > 10));
                error["field"].as_str().expect("a field")
            })
            .collect();
        assert_eq!(named, fields, "{body}");
        assert_eq!(answer.cookies(), Vec::<String>::new());
    }
    assert_eq!(app.rows().await, Rows::default());
}

#[tokio::test]
async fn a_body_that_is_not_json_is_told_so_and_creates_nothing() {
    let app = TestApp::start().await;
    let json = [("content-type", "application/json")];
    let good = person("ada").to_string();
    let cases: [Case; 6] = [
        ("", &json, 400, "MALFORMED_REQUEST"),
        ("", &[], 400, "MALFORMED_REQUEST"),
        ("{\"login\":", &json, 400, "MALFORMED_REQUEST"),
        ("[]", &json, 400, "MALFORMED_REQUEST"),
        (&format!("{good}{good}"), &json, 400, "MALFORMED_REQUEST"),
        (&good, &[("content-type", "text/plain")], 415, "UNSUPPORTED_MEDIA_TYPE"),
    ];
    for route in ["/auth/sign-up", "/auth/sign-in"] {
        for (text, headers, status, code) in cases {
            let more = Extra::text(text).headers(headers);
            let answer = app.send(Method::POST, route, &Jar::default(), more).await;
            assert_eq!(answer.refusal(), (status, code.into()), "{route} {text}");
        }
    }
    assert_eq!(app.rows().await, Rows::default());
}

#[tokio::test]
async fn no_answer_carries_a_password_hash() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let sign_in: Value = app.post("/auth/sign-in", &Jar::default(), person("ada")).await.json();
    for text in [sign_in.to_string(), app.get("/auth/me", &jar).await.body] {
        assert!(!text.contains("argon2") && !text.contains("password"), "{text}");
    }
}

#[tokio::test]
async fn signing_up_ends_the_session_it_was_asked_with() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let answer = app.post("/auth/sign-up", &ada, person("bob")).await;
    assert_eq!(answer.status, 201);
    assert!(!app.is_signed_in(&ada).await);
    assert!(app.is_signed_in(&ada.after(&answer)).await);
}
