//! A forgotten password: a letter, a new one, and everybody else is out.

use reqwest::Method;
use serde_json::json;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
use crate::support::letters::Mail;

const ADA: &str = "ada@example.com";
const NEW: &str = "another river lamp";

async fn forgot(app: &TestApp, login: &str) {
    let answer =
        app.post("/auth/forgot-password", &Jar::default(), json!({ "login": login })).await;
    assert_eq!(answer.status, 202, "{}", answer.body);
}

async fn reset(app: &TestApp, body: serde_json::Value) -> Answer {
    app.post("/auth/reset-password", &Jar::default(), body).await
}

/// An account with a confirmed address, and a letter to reset its password.
async fn asked() -> (TestApp, Jar, Mail) {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let answer = app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    assert_eq!(answer.status, 200);
    forgot(&app, ADA).await;
    let letter = app.letter(ADA, 2).await;
    assert!(letter.link().starts_with("/reset-password?token="), "{}", letter.text);
    (app, jar, letter)
}

#[tokio::test]
async fn a_reset_ends_all_sessions_and_links_and_tells_the_owner() {
    let (app, jar, letter) = asked().await;
    let other = app.sign_in(ADA).await;
    let answer = reset(&app, json!({ "token": letter.token(), "password": NEW })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.cookies(), Vec::<String>::new(), "whoever resets signs in after");
    for jar in [&jar, &other, &app.expired(&jar)] {
        assert!(!app.is_signed_in(jar).await);
    }
    let old = app.post("/auth/sign-in", &Jar::default(), person(ADA)).await;
    assert_eq!(old.refusal(), (401, "INVALID_CREDENTIALS".into()));
    let new = json!({ "login": ADA, "password": NEW });
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), new).await.status, 200);
    let again = reset(&app, json!({ "token": letter.token(), "password": NEW })).await;
    assert_eq!(again.refusal(), (400, "LINK_USED".into()));
    app.all_sent().await;
    let subjects: Vec<_> = app.letters_to(ADA).into_iter().map(|letter| letter.subject).collect();
    assert!(subjects.contains(&"Your Vestibule password was reset".to_owned()), "{subjects:?}");
}

#[tokio::test]
async fn a_form_does_it_with_the_link_or_with_the_code() {
    for by_code in [false, true] {
        let app = TestApp::start().await;
        app.sign_up(ADA).await;
        app.letter(ADA, 1).await;
        let answer = app.form("/forms/forgot_password", &Jar::default(), &[("login", ADA)]).await;
        assert_eq!(answer.header("location"), "/reset-password");
        let jar = Jar::default().after(&answer);
        let letter = app.letter(ADA, 2).await;
        let code = letter.code().to_owned();
        let (jar, fields) = if by_code {
            (jar, vec![("login", ADA), ("code", code.as_str()), ("password", NEW)])
        } else {
            // On another device.
            let opened = app.get(letter.link(), &Jar::default()).await;
            (Jar::default().after(&opened), vec![("password", NEW)])
        };
        let short = app
            .form(
                "/forms/reset_password",
                &jar,
                &[("login", ADA), ("code", &code), ("password", "short")],
            )
            .await;
        assert_eq!(short.header("location").split('?').next(), Some("/reset-password"));
        let answer = app.form("/forms/reset_password", &jar, &fields).await;
        assert_eq!(answer.header("location"), "/sign-in", "{}", answer.body);
        let page = app.get("/sign-in", &jar.after(&answer)).await;
        assert!(page.body.contains("Your password has been changed"), "{}", page.body);
        let new = json!({ "login": ADA, "password": NEW });
        assert_eq!(app.post("/auth/sign-in", &Jar::default(), new).await.status, 200);
    }
}

#[tokio::test]
async fn a_page_sets_the_password_of_the_account_it_names() {
    let app = TestApp::start().await;
    let mut jar = Jar::default();
    let mut shown = Vec::new();
    for login in [ADA, "eve@example.com"] {
        app.sign_up(login).await;
        app.letter(login, 1).await;
        forgot(&app, login).await;
        let letter = app.letter(login, 2).await;
        jar = jar.after(&app.get(letter.link(), &jar).await);
        let page = app.get("/reset-password", &jar).await.body;
        assert!(page.contains(&format!("<bdi>{login}</bdi>")), "{page}");
        let link = page.split("name=\"link\" value=\"").nth(1).and_then(|it| it.split('"').next());
        shown.push(link.expect("which letter").to_owned());
    }
    // In the first tab, after the second link was opened in another.
    let fields = [("link", shown[0].as_str()), ("password", NEW)];
    let answer = app.form("/forms/reset_password", &jar, &fields).await;
    assert_eq!(answer.header("location").split('?').next(), Some("/reset-password"));
    for login in [ADA, "eve@example.com"] {
        app.sign_in(login).await;
    }
    let fields = [("link", shown[1].as_str()), ("password", NEW)];
    let answer = app.form("/forms/reset_password", &jar, &fields).await;
    assert_eq!(answer.header("location"), "/sign-in");
    app.sign_in(ADA).await;
}

#[tokio::test]
async fn a_refused_reset_uses_nothing_up() {
    let (app, jar, letter) = asked().await;
    for bad in ["", "short", "password1", ADA] {
        let answer = reset(&app, json!({ "token": letter.token(), "password": bad })).await;
        assert_eq!(answer.refusal(), (400, "VALIDATION_FAILED".into()), "{bad}");
        assert_eq!(answer.json()["errors"][0]["field"], "password");
    }
    assert!(app.is_signed_in(&jar).await);
    let answer = reset(&app, json!({ "token": letter.token(), "password": NEW })).await;
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_changed_password_ends_the_links_that_were_out() {
    let (app, jar, letter) = asked().await;
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    let changed = app.post("/auth/change-password", &jar, body).await;
    assert_eq!(changed.status, 200, "{}", changed.body);
    let jar = jar.after(&changed);
    assert!(app.is_signed_in(&jar).await);
    let late =
        reset(&app, json!({ "token": letter.token(), "password": "a third river lamp" })).await;
    assert_eq!(late.refusal(), (400, "LINK_INVALID".into()));
    let code = json!({ "login": ADA, "code": letter.code(), "password": "a third river lamp" });
    assert_eq!(reset(&app, code).await.refusal(), (400, "LINK_INVALID".into()));
    assert!(app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_bearer_session_changes_its_password_and_stays_one() {
    let app = TestApp::start().await;
    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-up", &Jar::default(), body).await.json();
    let bearer = format!("Bearer {}", tokens["access_token"].as_str().expect("a token"));
    let change = |current: &str| {
        let body = json!({ "current_password": current, "new_password": NEW });
        Extra::json(body).headers(&[("authorization", &bearer)])
    };
    let wrong =
        app.send(Method::POST, "/auth/change-password", &Jar::default(), change("wrong one")).await;
    assert_eq!(wrong.refusal(), (400, "VALIDATION_FAILED".into()));
    assert_eq!(wrong.json()["errors"][0]["field"], "current_password");
    let right =
        app.send(Method::POST, "/auth/change-password", &Jar::default(), change(PASSWORD)).await;
    assert_eq!(right.status, 200, "{}", right.body);
    assert_eq!(right.cookies(), Vec::<String>::new());
    assert!(right.json()["refresh_token"].is_string(), "{}", right.body);
}

#[tokio::test]
async fn nobody_is_written_to_who_has_no_address_or_no_account() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for login in ["ada", "nobody", "nobody@example.com", "no body", "@"] {
        forgot(&app, login).await;
    }
    let empty = app.post("/auth/forgot-password", &Jar::default(), json!({})).await;
    assert_eq!(empty.refusal(), (400, "VALIDATION_FAILED".into()));
    app.all_sent().await;
    assert_eq!(app.secrets().await.len(), 0);
}

#[tokio::test]
async fn a_thousand_requests_for_one_address_are_five_letters() {
    let settings = [
        ("RATE_LIMITS", "on"),
        ("RATE_LIMIT_IP", "1000000/1m"),
        ("RATE_LIMIT_LETTERS_IP", "1000000/1m"),
    ];
    let app = TestApp::with(&settings).await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    for known in [ADA, "nobody@example.com"] {
        for _ in 0..500 {
            forgot(&app, known).await;
            forgot(&app, &known.to_uppercase()).await;
        }
    }
    app.all_sent().await;
    let resets =
        app.letters_to(ADA).iter().filter(|letter| letter.link().starts_with("/reset")).count();
    assert_eq!(resets, 5);
    // Resending is honest about waiting, for any name alike.
    let resend = async |login: &str| {
        app.post("/auth/verify-email/resend", &Jar::default(), json!({ "login": login })).await
    };
    for login in [ADA, "nobody@example.com"] {
        for _ in 0..5 {
            assert_eq!(resend(login).await.status, 202);
        }
        let refused = resend(login).await;
        assert_eq!(refused.refusal(), (429, "TOO_MANY_ATTEMPTS".into()));
        assert!((600..=720).contains(&refused.header("retry-after").parse().expect("seconds")));
    }
}

#[tokio::test]
async fn who_is_locked_out_is_let_in_by_the_letter() {
    let settings = [
        ("RATE_LIMITS", "on"),
        ("RATE_LIMIT_ACCOUNT", "3/10m"),
        ("RATE_LIMIT_ACCOUNT_IP", "3/10m"),
    ];
    let app = TestApp::with(&settings).await;
    app.sign_up(ADA).await;
    app.letter(ADA, 1).await;
    let wrong = json!({ "login": ADA, "password": "not this one" });
    for _ in 0..4 {
        app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await;
    }
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), person(ADA)).await.status, 429);
    forgot(&app, ADA).await;
    let letter = app.letter(ADA, 2).await;
    assert_eq!(reset(&app, json!({ "token": letter.token(), "password": NEW })).await.status, 200);
    let new = json!({ "login": ADA, "password": NEW });
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), new).await.status, 200);
}

#[tokio::test]
async fn asking_again_does_not_end_the_link_that_the_owner_has_just_got() {
    let (app, _, mine) = asked().await;
    forgot(&app, ADA).await;
    let other = app.letter(ADA, 3).await;
    let answer = reset(&app, json!({ "token": mine.token(), "password": NEW })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    // And with the first that is used the others die.
    let third = "a third river lamp";
    let late = reset(&app, json!({ "token": other.token(), "password": third })).await;
    assert_eq!(late.refusal(), (400, "LINK_INVALID".into()));
    let code = json!({ "login": ADA, "code": other.code(), "password": third });
    assert_eq!(reset(&app, code).await.refusal(), (400, "LINK_INVALID".into()));
}

#[tokio::test]
async fn either_of_two_codes_is_taken_and_wrong_ones_count_on_both() {
    let (app, _, mine) = asked().await;
    forgot(&app, ADA).await;
    let other = app.letter(ADA, 3).await;
    let with = |code: &str| json!({ "login": ADA, "code": code, "password": NEW });
    for _ in 0..5 {
        assert_eq!(reset(&app, with("00000000")).await.status, 400);
    }
    for code in [mine.code(), other.code()] {
        assert_eq!(reset(&app, with(code)).await.refusal(), (400, "LINK_INVALID".into()));
    }
    let (app, _, mine) = asked().await;
    forgot(&app, ADA).await;
    app.letter(ADA, 3).await;
    assert_eq!(reset(&app, with(mine.code())).await.status, 200);
}

#[tokio::test]
async fn a_user_name_that_grows_when_it_is_folded_gets_its_emails() {
    let app = TestApp::start().await;
    let name = "ß".repeat(100);
    let jar = app.sign_up(&name).await;
    let change = json!({ "email": ADA, "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, change).await.status, 202);
    let letter = app.letter(ADA, 1).await;
    app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
    forgot(&app, &name).await;
    let letter = app.letter(ADA, 2).await;
    assert_eq!(reset(&app, json!({ "token": letter.token(), "password": NEW })).await.status, 200);
}
