//! What a session says of its start: how it lives, how it travels, and what was proven when. A click on
//! a link proves none of it anew.

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use sea_orm::prelude::Expr;
use sea_orm::{EntityTrait, QueryOrder};
use serde_json::{Value, json};
use vestibule::server::entity::session::Transport;
use vestibule::server::entity::{session, user};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};
use crate::support::letters::Mail;

const ADA: &str = "ada@example.com";
const NEW: &str = "new@example.com";

/// All that exists is a day older, so that "now" can be told from "then".
async fn a_day_later(app: &TestApp) -> DateTime<Utc> {
    let then = Utc::now() - TimeDelta::days(1);
    session::Entity::update_many()
        .col_expr(session::Column::AuthTime, Expr::value(then))
        .exec(&app.state.db)
        .await
        .expect("older");
    user::Entity::update_many()
        .col_expr(user::Column::CreatedAt, Expr::value(then))
        .exec(&app.state.db)
        .await
        .expect("older");
    then
}

async fn newest(app: &TestApp) -> session::Model {
    let newest = session::Entity::find().order_by_desc(session::Column::Id);
    newest.one(&app.state.db).await.expect("read").expect("a session")
}

fn is_then(session: &session::Model, then: DateTime<Utc>) -> bool {
    (session.auth_time - then).abs() < TimeDelta::seconds(2)
}

/// The link that undoes a change of address; the account's first address was confirmed.
async fn changed(app: &TestApp) -> Mail {
    let jar = app.sign_up(ADA).await;
    let confirmed = app.letter(ADA, 1).await;
    let confirmed = json!({ "token": confirmed.token() });
    assert_eq!(app.post("/auth/verify-email", &jar, confirmed).await.status, 200);
    let ask = json!({ "email": NEW, "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &jar, ask).await.status, 202);
    let letter = app.letter(NEW, 1).await;
    let confirmed = json!({ "token": letter.token() });
    assert_eq!(app.post("/auth/verify-email", &jar, confirmed).await.status, 200);
    app.letter(ADA, 2).await
}

#[tokio::test]
async fn undoing_a_change_of_address_proves_no_password_and_keeps_the_session_as_short_as_it_was() {
    let app = TestApp::start().await;
    let undo = changed(&app).await;
    let body = json!({ "login": NEW, "password": PASSWORD, "remember": false });
    let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
    let jar = Jar::default().after(&answer);
    let then = a_day_later(&app).await;
    let answer = app.post("/auth/change-email/undo", &jar, json!({ "token": undo.token() })).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let session = newest(&app).await;
    assert_ne!(session.id, app.session_id(&jar), "another session");
    assert!(is_then(&session, then), "proven at {}", session.auth_time);
    assert!(!session.persistent);
    let refresh = answer.cookie("refresh_token").expect("a session here");
    assert!(!refresh.contains("Max-Age"), "it ends with the browser: {refresh}");
    let claims = app
        .state
        .access_tokens
        .read(jar.after(&answer).get("access_token").expect("a token"), Utc::now());
    let claimed = claims.expect("our token").auth_time;
    assert!((claimed - then.timestamp()).abs() < 2, "the token says so too");
}

#[tokio::test]
async fn undoing_a_change_of_address_answers_a_bearer_client_with_bearer_tokens() {
    let app = TestApp::start().await;
    let undo = changed(&app).await;
    let body = json!({ "login": NEW, "password": PASSWORD, "transport": "bearer" });
    let signed_in = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let bearer = format!("Bearer {}", signed_in["access_token"].as_str().expect("a token"));
    let then = a_day_later(&app).await;
    let more = Extra::json(json!({ "token": undo.token() })).headers(&[("authorization", &bearer)]);
    let answer = app.send(Method::POST, "/auth/change-email/undo", &Jar::default(), more).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.cookies(), Vec::<String>::new());
    let token = answer.json()["refresh_token"].as_str().expect("bearer tokens").to_owned();
    let session = newest(&app).await;
    assert!(is_then(&session, then));
    let body = json!({ "refresh_token": token });
    assert_eq!(app.post("/auth/refresh", &Jar::default(), body).await.status, 200);
}

#[tokio::test]
async fn a_form_that_undoes_a_change_of_address_is_answered_with_cookies_that_work() {
    let app = TestApp::start().await;
    let undo = changed(&app).await;
    let jar = app.sign_in(NEW).await;
    let opened = app.get(undo.link(), &jar).await;
    let jar = jar.after(&opened);
    let answer =
        app.form("/forms/undo_email_change", &jar, &[("shown", ""), ("password", "")]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/account"));
    assert!(app.is_signed_in(&jar.after(&answer)).await);
    assert!(!app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_session_that_has_ended_meanwhile_gets_no_successor_from_an_undo() {
    let app = TestApp::start().await;
    let undo = changed(&app).await;
    let jar = app.sign_in(NEW).await;
    // Elsewhere: this process has not heard of it yet.
    session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(Utc::now()))
        .exec(&app.state.db)
        .await
        .expect("ended");
    let answer = app.post("/auth/change-email/undo", &jar, json!({ "token": undo.token() })).await;
    assert!(answer.cookie("access_token").is_none_or(|line| line.contains("Max-Age=0")));
    assert_eq!(app.live_sessions().await, 0);
}

#[tokio::test]
async fn confirming_an_address_by_link_proves_the_password_no_later_than_it_was_typed() {
    let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "on")]).await;
    let fields = [("login", ADA), ("password", PASSWORD)];
    let signed_up = app.form("/forms/sign_up", &Jar::default(), &fields).await;
    let jar = Jar::default().after(&signed_up);
    let then = a_day_later(&app).await;
    let letter = app.letter(ADA, 1).await;
    let jar = jar.after(&app.get(letter.link(), &jar).await);
    let answer = app.form("/forms/verify_email", &jar, &[]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/account"));
    assert!(is_then(&newest(&app).await, then), "the password was typed at the sign-up");
}

#[tokio::test]
async fn confirming_an_address_with_the_password_proves_it_now_and_travels_as_asked() {
    for (transport, by_cookie) in [("cookie", true), ("bearer", false)] {
        let app = TestApp::with(&[("REQUIRE_VERIFIED_EMAIL", "on")]).await;
        assert_eq!(app.post("/auth/sign-up", &Jar::default(), person(ADA)).await.status, 202);
        a_day_later(&app).await;
        let token = app.letter(ADA, 1).await.token().to_owned();
        let body = json!({ "token": token, "password": PASSWORD, "transport": transport });
        let answer = app.post("/auth/verify-email", &Jar::default(), body).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(answer.cookie("access_token").is_some(), by_cookie);
        assert_eq!(answer.json()["refresh_token"].is_string(), !by_cookie);
        assert!(is_then(&newest(&app).await, Utc::now()), "typed just now");
    }
}

/// How a session started, and what it says of that.
struct Way {
    name: &'static str,
    persistent: bool,
    transport: Transport,
    /// The password was typed just now, not when the session before it, or the account, was made.
    proven_now: bool,
}

const fn way(name: &'static str, persistent: bool, transport: Transport, proven_now: bool) -> Way {
    Way { name, persistent, transport, proven_now }
}

/// Each step that starts a session, by each transport, kept and not kept.
const WAYS: &[Way] = &[
    way("sign-up", true, Transport::Cookie, true),
    way("sign-up, bearer", true, Transport::Bearer, true),
    way("sign-in", true, Transport::Cookie, true),
    way("sign-in, not kept", false, Transport::Cookie, true),
    way("sign-in, bearer", true, Transport::Bearer, true),
    way("change of password", true, Transport::Cookie, true),
    way("change of password, not kept", false, Transport::Cookie, true),
    way("change of password, bearer", true, Transport::Bearer, true),
    way("undo", true, Transport::Cookie, false),
    way("undo, not kept", false, Transport::Cookie, false),
    way("undo, bearer", true, Transport::Bearer, false),
    way("confirming where one signed up", true, Transport::Cookie, false),
    way("confirming with the password", true, Transport::Cookie, true),
    way("confirming with the password, bearer", true, Transport::Bearer, true),
    way("confirming with a new password", true, Transport::Cookie, true),
];

#[tokio::test]
async fn every_way_in_says_what_was_proven_and_when_and_lives_and_travels_as_asked() {
    for Way { name, persistent, transport, proven_now } in WAYS {
        let settings: &[(&str, &str)] =
            if name.starts_with("confirming") { &[("REQUIRE_VERIFIED_EMAIL", "on")] } else { &[] };
        let app = TestApp::with(settings).await;
        let (then, answer) = go(&app, name, *persistent, *transport).await;
        assert!(answer.status.is_success() || answer.status == 303, "{name}: {}", answer.body);
        let session = newest(&app).await;
        assert_eq!((session.persistent, session.transport), (*persistent, *transport), "{name}");
        assert_eq!(session.amr.0, ["pwd"], "{name}");
        let proven = if *proven_now { Utc::now() } else { then };
        assert!(is_then(&session, proven), "{name}: {}", session.auth_time);
        let by_cookie = *transport == Transport::Cookie;
        let access = match answer.cookie("access_token") {
            Some(_) if by_cookie => {
                Jar::default().after(&answer).get("access_token").map(str::to_owned)
            }
            None if !by_cookie => answer.json()["access_token"].as_str().map(str::to_owned),
            other => panic!("{name}: {other:?}"),
        };
        let claims = app.state.access_tokens.read(&access.expect("a token"), Utc::now());
        let claims = claims.expect("ours");
        assert!((claims.auth_time - session.auth_time.timestamp()).abs() < 2, "{name}");
        assert_eq!((claims.sid, &claims.amr), (session.id, &session.amr.0), "{name}");
    }
}

/// Goes that way. "Then": a day ago, when all began that was there before.
async fn go(
    app: &TestApp,
    name: &str,
    persistent: bool,
    transport: Transport,
) -> (DateTime<Utc>, Answer) {
    let how = match transport {
        Transport::Cookie => "cookie",
        Transport::Bearer => "bearer",
    };
    let given = |login: &str| {
        json!({
            "login": login, "password": PASSWORD, "remember": persistent, "transport": how,
        })
    };
    let nobody = Jar::default();
    match name.split(',').next().expect("a step") {
        "sign-up" => {
            let then = a_day_later(app).await;
            let body = json!({ "login": "ada", "password": PASSWORD, "transport": how });
            (then, app.post("/auth/sign-up", &nobody, body).await)
        }
        "sign-in" => {
            app.sign_up("ada").await;
            let then = a_day_later(app).await;
            (then, app.post("/auth/sign-in", &nobody, given("ada")).await)
        }
        "change of password" => {
            app.sign_up("ada").await;
            let before = app.post("/auth/sign-in", &nobody, given("ada")).await;
            let then = a_day_later(app).await;
            let body =
                json!({ "current_password": PASSWORD, "new_password": "another river lamp" });
            (then, as_before(app, "/auth/change-password", &before, body).await)
        }
        "undo" => {
            let undo = changed(app).await;
            let before = app.post("/auth/sign-in", &nobody, given(NEW)).await;
            let then = a_day_later(app).await;
            let body = json!({ "token": undo.token() });
            (then, as_before(app, "/auth/change-email/undo", &before, body).await)
        }
        "confirming where one signed up" => {
            let fields = [("login", ADA), ("password", PASSWORD)];
            let signed_up = app.form("/forms/sign_up", &nobody, &fields).await;
            let jar = nobody.after(&signed_up);
            let then = a_day_later(app).await;
            let letter = app.letter(ADA, 1).await;
            let jar = jar.after(&app.get(letter.link(), &jar).await);
            (then, app.form("/forms/verify_email", &jar, &[]).await)
        }
        elsewhere => {
            app.post("/auth/sign-up", &nobody, person(ADA)).await;
            let then = a_day_later(app).await;
            let password =
                if elsewhere.contains("a new") { "another river lamp" } else { PASSWORD };
            let token = app.letter(ADA, 1).await.token().to_owned();
            let body = json!({ "token": token, "password": password, "transport": how });
            (then, app.post("/auth/verify-email", &nobody, body).await)
        }
    }
}

/// With the session that an answer brought, however that travels.
async fn as_before(app: &TestApp, path: &str, before: &Answer, body: Value) -> Answer {
    let jar = Jar::default().after(before);
    let mut more = Extra::json(body);
    let bearer = before.json()["access_token"].as_str().map(|token| format!("Bearer {token}"));
    if let Some(bearer) = &bearer {
        more = more.headers(&[("authorization", bearer)]);
    }
    app.send(Method::POST, path, &jar, more).await
}
