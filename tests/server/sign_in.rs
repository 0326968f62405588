use crate::helpers::{Jar, More, PASSWORD, TestApp, on_postgres, person};
use reqwest::Method;
use sea_orm::EntityTrait;
use serde_json::json;
use vestibule::server::entity::user;

#[tokio::test]
async fn any_spelling_of_the_login_signs_in() {
    let app = TestApp::start().await;
    app.sign_up("Ada@Example.com").await;
    for login in ["ada@example.com", "ADA@EXAMPLE.COM", " ada@example.com ", "ａda@example.com"] {
        let answer = app.post("/auth/sign-in", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 200, "{login}");
        assert_eq!(answer.json()["message"], "Login successful");
        assert_eq!(answer.json()["user"]["login"], "Ada@Example.com");
    }
}

#[tokio::test]
async fn an_unknown_login_and_a_wrong_password_get_the_same_answer() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    let unknown = json!({ "login": "eve", "password": "not the password" });
    let impossible = json!({ "login": "e v e", "password": "not the password" });
    let answers = [
        app.post("/auth/sign-in", &Jar::default(), wrong).await,
        app.post("/auth/sign-in", &Jar::default(), unknown).await,
        app.post("/auth/sign-in", &Jar::default(), impossible).await,
    ];
    for answer in &answers {
        assert_eq!(answer.refusal(), (401, "INVALID_CREDENTIALS".into()));
        assert_eq!(answer.body, answers[0].body);
        let names = |answer: &crate::helpers::Answer| {
            answer.headers.keys().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(names(answer), names(&answers[0]));
    }
    assert_eq!(app.rows().await, [1, 1, 0], "no session was made");
}

#[tokio::test]
async fn a_missing_field_is_named_and_no_hash_is_spent() {
    let app = TestApp::start().await;
    let answer = app.post("/auth/sign-in", &Jar::default(), json!({ "login": "" })).await;
    assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()));
    assert_eq!(answer.json()["errors"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn signing_in_ends_the_session_it_was_asked_with() {
    let app = TestApp::start().await;
    let before = app.sign_up("ada").await;
    let other = app.sign_in("ada").await;
    // Even by an access token that has expired, and by the refresh token alone.
    for shown in [app.expired(&before).without("refresh_token"), other.without("access_token")] {
        let answer = app.post("/auth/sign-in", &shown, person("ada")).await;
        assert_eq!(answer.status, 200);
    }
    assert!(!app.is_signed_in(&before).await, "what was copied before is worth nothing after");
    assert!(!app.is_signed_in(&other).await);
    assert_eq!(app.live_sessions().await, 2);
}

#[tokio::test]
async fn a_password_is_hashed_anew_when_the_parameters_rise() {
    if on_postgres() {
        return; // one server after another on one embedded file is enough
    }
    let folder = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/kept.db", folder.path().display());
    let app = TestApp::with(&[("DATABASE_URL", &url)]).await;
    app.sign_up("ada").await;
    app.stop().await;
    let app = TestApp::with(&[("DATABASE_URL", &url), ("ARGON2_MEMORY_KIB", "128")]).await;
    app.sign_in("ada").await;
    let row = user::Entity::find().one(&app.state.db).await.expect("read").expect("a row");
    assert!(row.password_hash.starts_with("$argon2id$v=19$m=128,t=1,p=1$"), "{row:?}");
    app.sign_in("ada").await;
}

#[tokio::test]
async fn a_busy_gate_says_when_to_come_back_and_signs_nobody_in() {
    // One slow worker: whoever is not served within two seconds is told.
    let cost =
        [("HASH_CONCURRENCY", "1"), ("ARGON2_MEMORY_KIB", "65536"), ("ARGON2_ITERATIONS", "30")];
    let app = TestApp::with(&cost).await;
    let stranger = Jar::default();
    let tries = (0..8).map(|_| app.post("/auth/sign-in", &stranger, person("ada")));
    let answers = futures::future::join_all(tries).await;
    let busy: Vec<_> = answers.iter().filter(|answer| answer.status == 503).collect();
    assert!(!busy.is_empty(), "eight slow hashes do not fit into two seconds");
    for answer in busy {
        assert_eq!(answer.code(), "BUSY");
        assert_eq!(answer.header("retry-after"), "2");
    }
}

#[tokio::test]
async fn a_client_that_hangs_up_frees_no_worker() {
    // One worker, and a hash that takes longer than anybody waits for it.
    let cost =
        [("HASH_CONCURRENCY", "1"), ("ARGON2_MEMORY_KIB", "65536"), ("ARGON2_ITERATIONS", "150")];
    let app = TestApp::with(&cost).await;
    let stranger = Jar::default();
    let hung_up = app.post("/auth/sign-in", &stranger, person("ada"));
    let patience = std::time::Duration::from_millis(500);
    assert!(tokio::time::timeout(patience, hung_up).await.is_err(), "it takes its time");
    let next = app.post("/auth/sign-in", &stranger, person("ada")).await;
    assert_eq!(next.refusal(), (503, "BUSY".into()), "the worker is still at it");
}

#[tokio::test]
async fn a_bearer_sign_in_sets_no_cookie() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.cookies(), Vec::<String>::new());
    let tokens = answer.json();
    let fields: Vec<_> = tokens.as_object().expect("an object").keys().cloned().collect();
    let expected =
        ["access_token", "expires_in", "refresh_expires_in", "refresh_token", "token_type"];
    assert_eq!(fields, expected);
    assert_eq!(tokens["expires_in"], 900);
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().expect("a token"));
    let more = More::default().headers(&[("authorization", &bearer)]);
    let me = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
    assert_eq!(me.json()["user"]["login"], "ada");
}

#[tokio::test]
async fn an_authorization_header_decides_alone() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for header in ["Bearer rubbish", "Bearer", "Basic YTpi", ""] {
        let more = More::default().headers(&[("authorization", header)]);
        let answer = app.send(Method::GET, "/auth/me", &jar, more).await;
        assert_eq!(answer.refusal(), (401, "TOKEN_INVALID".into()), "{header:?}");
    }
    let expired = app.expired(&jar);
    let bearer = format!("Bearer {}", expired.get("access_token").expect("set"));
    let more = More::default().headers(&[("authorization", &bearer)]);
    let answer = app.send(Method::GET, "/auth/me", &jar, more).await;
    assert_eq!(answer.refusal(), (401, "TOKEN_EXPIRED".into()), "and it is not renewed");
    assert_eq!(answer.cookies(), Vec::<String>::new());
}
