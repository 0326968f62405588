use crate::support::app::{Extra, Jar, PASSWORD, Rows, Shared, TestApp, person};
use reqwest::Method;
use sea_orm::EntityTrait;
use sea_orm::prelude::Expr;
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
        // Values too, but for what is of its own in every answer.
        let told = |answer: &crate::support::app::Answer| {
            let own = ["date", "x-request-id"];
            let mut headers = answer.headers.clone();
            for name in own {
                headers.remove(name).expect("there in any case");
            }
            headers
        };
        assert_eq!(told(answer), told(&answers[0]));
    }
    assert_eq!(
        app.rows().await,
        Rows { accounts: 1, sessions: 1, flows: 0 },
        "no session was made"
    );
}

#[tokio::test]
async fn a_missing_field_is_named_and_no_hash_is_spent() {
    let app = TestApp::with(&[("HASH_CONCURRENCY", "1")]).await;
    // Whoever asked for a worker would be told that there is none.
    let worker = app.state.passwords.worker().await.expect("the only one");
    let answer = app.post("/auth/sign-in", &Jar::default(), json!({ "login": "" })).await;
    assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()));
    assert_eq!(answer.json()["errors"].as_array().map(Vec::len), Some(2));
    drop(worker);
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
    let kept = Shared::new().await;
    let app = kept.start(&[]).await;
    app.sign_up("ada").await;
    app.stop().await;
    let memory = ("ARGON2_MEMORY_KIB", "128");
    let risen = [
        (vec![memory], "m=128,t=1,p=1"),
        (vec![memory, ("ARGON2_ITERATIONS", "2")], "m=128,t=2,p=1"),
    ];
    for (settings, expected) in risen {
        let app = kept.start(&settings).await;
        app.sign_in("ada").await;
        let row = user::Entity::find().one(&app.state.db).await.expect("read").expect("a row");
        let start = format!("$argon2id$v=19${expected}$");
        assert!(row.password_hash.starts_with(&start), "{expected}");
        app.sign_in("ada").await;
        app.stop().await;
    }
}

#[tokio::test]
async fn a_busy_gate_says_when_to_come_back_and_signs_nobody_in() {
    let app = TestApp::with(&[("HASH_CONCURRENCY", "1")]).await;
    let jar = app.sign_up("ada").await;
    let worker = app.state.passwords.worker().await.expect("the only one");
    let stranger = Jar::default();
    let known_and_unknown = ["ada", "nobody", "ada", "nobody"];
    let tries = known_and_unknown.map(|login| app.post("/auth/sign-in", &stranger, person(login)));
    for answer in futures::future::join_all(tries).await {
        assert_eq!(answer.refusal(), (503, "BUSY".into()));
        assert_eq!(answer.header("retry-after"), "2");
        assert_eq!(answer.cookies(), Vec::<String>::new());
    }
    assert_eq!(
        app.rows().await,
        Rows { accounts: 1, sessions: 1, flows: 0 },
        "the right password too: no session was made"
    );
    assert!(app.is_signed_in(&jar).await, "and whoever is in needs no worker");
    drop(worker);
    app.sign_in("ada").await;
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
    let more = Extra::default().headers(&[("authorization", &bearer)]);
    let me = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
    assert_eq!(me.json()["user"]["login"], "ada");
}

#[tokio::test]
async fn a_bearer_header_decides_alone() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let rubbish: [&[&[u8]]; 6] = [
        &[b"Bearer rubbish"],
        &[b"bearer rubbish"],
        &[b"Bearer"],
        &[b"Bearer Z\xfcrich"],
        &[b"Basic YTpi", b"Bearer rubbish"],
        &[b"Bearer rubbish", b"Basic YTpi"],
    ];
    for lines in rubbish {
        let lines: Vec<_> = lines.iter().map(|line| ("authorization", *line)).collect();
        let more = Extra::default().headers(&lines);
        let answer = app.send(Method::GET, "/auth/me", &jar, more).await;
        assert_eq!(answer.refusal(), (401, "TOKEN_INVALID".into()), "{lines:?}");
    }
    let expired = app.expired(&jar);
    let bearer = format!("Bearer {}", expired.get("access_token").expect("set"));
    let more = Extra::default().headers(&[("authorization", &bearer)]);
    let answer = app.send(Method::GET, "/auth/me", &jar, more).await;
    assert_eq!(answer.refusal(), (401, "TOKEN_EXPIRED".into()), "and it is not renewed");
    assert_eq!(answer.cookies(), Vec::<String>::new());
}

/// Of two that hold the account for reading, and then write it, `PostgreSQL` would end one.
#[tokio::test]
async fn the_first_sign_ins_of_an_account_may_come_at_once() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for _ in 0..3 {
        user::Entity::update_many()
            .col_expr(user::Column::SignedIn, Expr::value(false))
            .exec(&app.state.db)
            .await
            .expect("as if it had never been used");
        let nobody = Jar::default();
        let tries = (0..8).map(|_| app.post("/auth/sign-in", &nobody, person("ada")));
        for answer in futures::future::join_all(tries).await {
            assert_eq!(answer.status, 200, "{}", answer.body);
        }
    }
}
