//! One session follows another in one browser, and requests of the old one come late: each test a story
//! of somebody who had just signed in or changed the password, and was thrown out.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use serde_json::json;
use vestibule::server::entity::session::EndReason;
use vestibule::server::sessions::{end, issue_again};

use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp, person};

const NEW_PASSWORD: &str = "another lamp by the river";

const TOKENS: [&str; 2] = ["access_token", "refresh_token"];

/// Both ways of each step that starts a session in the place of the one that asks.
const STEPS: [&str; 6] = [
    "/auth/change-password",
    "/forms/change_password",
    "/auth/sign-in",
    "/forms/sign_in",
    "/auth/sign-up",
    "/forms/sign_up",
];

async fn step(app: &TestApp, jar: &Jar, path: &str) -> Answer {
    match path {
        "/auth/change-password" => {
            let body = json!({ "current_password": PASSWORD, "new_password": NEW_PASSWORD });
            app.post(path, jar, body).await
        }
        "/forms/change_password" => {
            let fields = [("current_password", PASSWORD), ("new_password", NEW_PASSWORD)];
            app.form(path, jar, &fields).await
        }
        "/auth/sign-in" => app.post(path, jar, person("ada")).await,
        "/auth/sign-up" => app.post(path, jar, person("eve")).await,
        "/forms/sign_in" => {
            let fields = [("login", "ada"), ("password", PASSWORD), ("return_to", "")];
            app.form(path, jar, &fields).await
        }
        _ => {
            app.form(path, jar, &[("login", "eve"), ("password", PASSWORD), ("return_to", "")])
                .await
        }
    }
}

/// The browser before the step, and after it.
async fn stepped(path: &str) -> (TestApp, Jar, Jar) {
    let app = TestApp::start().await;
    let old = app.sign_up("ada").await;
    let answer = step(&app, &old, path).await;
    assert!(answer.status.as_u16() < 400, "{path}: {}", answer.body);
    let new = old.after(&answer);
    assert_ne!(app.session_id(&old), app.session_id(&new), "{path}");
    (app, old, new)
}

/// As a late renewal leaves it: the old tokens again, and all else of the new browser.
fn overtaken(new: &Jar, old: &Jar) -> Jar {
    TOKENS.iter().fold(new.clone(), |jar, name| jar.with(name, old.get(name).expect("set")))
}

/// One request of every kind, and what it must be answered.
async fn ask(app: &TestApp, jar: &Jar) -> Vec<(&'static str, Answer)> {
    vec![
        ("a page", app.get("/account", jar).await),
        ("/auth/me", app.get("/auth/me", jar).await),
        ("a resource", app.get("/api/v1/tasks", jar).await),
        ("/auth/refresh", app.post("/auth/refresh", jar, json!({})).await),
        ("a form", app.form("/forms/create_task", jar, &[("title", "x"), ("notes", "")]).await),
    ]
}

async fn sign_outs(app: &TestApp, jar: &Jar) -> Vec<(&'static str, Answer)> {
    vec![
        ("/auth/sign-out", app.post("/auth/sign-out", jar, json!({})).await),
        ("/forms/sign_out", app.form("/forms/sign_out", jar, &[]).await),
    ]
}

fn assert_left_alone(what: &str, answer: &Answer) {
    for name in TOKENS {
        assert_eq!(answer.cookie(name), None, "{what}");
    }
}

fn assert_refused(what: &str, answer: &Answer) {
    match what {
        // They are signed in still, and see it.
        "/forms/sign_out" => assert_eq!(answer.header("location"), "/account", "{what}"),
        "a page" | "a form" => {
            assert_eq!(answer.status, 303, "{what}");
            assert!(answer.header("location").starts_with("/sign-in"), "{what}");
        }
        "/auth/refresh" => assert_eq!(answer.refusal(), (401, "REFRESH_TOKEN_INVALID".into())),
        _ => assert_eq!(answer.refusal(), (401, "TOKEN_INVALID".into()), "{what}"),
    }
}

#[tokio::test]
async fn a_late_request_of_the_old_session_leaves_the_new_cookies_alone() {
    for path in STEPS {
        let (app, old, new) = stepped(path).await;
        for jar in [&old, &app.expired(&old), &old.without("access_token")] {
            let answers = ask(&app, jar).await.into_iter().chain(sign_outs(&app, jar).await);
            for (what, answer) in answers {
                let what = what.to_owned();
                assert_left_alone(&what, &answer);
                assert_refused(&what, &answer);
            }
        }
        assert!(app.is_signed_in(&new).await, "after {path} the browser is in, and stays in");
        app.stop().await;
    }
}

#[tokio::test]
async fn so_it_is_on_another_device_that_a_change_or_a_reset_of_the_password_signs_out() {
    for reason in
        [EndReason::PasswordChanged, EndReason::PasswordReset, EndReason::EmailChangeUndone]
    {
        let app = TestApp::start().await;
        let jar = app.sign_up("ada").await;
        end_as(&app, &jar, reason, 0).await;
        for (what, answer) in ask(&app, &jar).await {
            assert_left_alone(what, &answer);
            assert_refused(what, &answer);
        }
        app.stop().await;
    }
}

#[tokio::test]
async fn after_a_sign_out_a_reuse_or_an_end_from_elsewhere_the_cookies_are_cleared() {
    use EndReason::{Operator, Reuse, Revoked, SignedOut};
    for reason in [SignedOut, Revoked, Reuse, Operator] {
        assert_cleared(reason, 0).await;
    }
}

#[tokio::test]
async fn a_leeway_later_they_are_cleared_whatever_the_clock_said() {
    use EndReason::{PasswordChanged, Replaced};
    for reason in [Replaced, PasswordChanged] {
        for seconds in [31, 3_600, 86_400, -90, -3_600, -86_400] {
            assert_cleared(reason, seconds).await;
        }
    }
}

async fn assert_cleared(reason: EndReason, seconds_ago: i64) {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    end_as(&app, &jar, reason, seconds_ago).await;
    let jar = app.expired(&jar);
    for (what, answer) in ask(&app, &jar).await {
        let cleared = TOKENS.iter().all(|name| answer.clears(name));
        assert!(cleared, "{what}, {reason:?}, {seconds_ago} s ago");
    }
    app.stop().await;
}

async fn end_as(app: &TestApp, jar: &Jar, reason: EndReason, seconds_ago: i64) {
    let now = Utc::now();
    let session = app.session_id(jar);
    let at = now - TimeDelta::seconds(seconds_ago);
    end::end(&app.state.db, session, reason, at).await.expect("ended");
    app.state.mark_ended([session], now);
}

#[tokio::test]
async fn a_late_renewal_that_overwrote_the_new_cookies_is_mended_by_the_next_request() {
    for path in STEPS {
        let (app, old, new) = stepped(path).await;
        let mixed = overtaken(&new, &old);
        for (what, answer) in ask(&app, &mixed).await {
            assert!(answer.status.as_u16() < 400, "{path}, {what}: {}", answer.body);
            assert!(!answer.header("location").starts_with("/sign-in"), "{path}, {what}");
            let mended = mixed.after(&answer);
            assert_eq!(app.session_id(&mended), app.session_id(&new), "{path}, {what}");
            assert_eq!(mended.get("refresh_token"), new.get("refresh_token"), "the same, derived");
        }
        app.stop().await;
    }
}

#[tokio::test]
async fn a_late_renewal_really_comes_and_is_mended() {
    let app = TestApp::start().await;
    let old = app.due(&app.sign_up("ada").await).await;
    let late = app.get("/account", &old).await; // answered, and on its way for a while
    let new = old.after(&step(&app, &old, "/auth/change-password").await).after(&late);
    assert_eq!(app.session_id(&new), app.session_id(&old), "the new cookies are gone");
    let answer = app.get("/account", &new).await;
    assert_eq!(answer.status, 200);
    assert!(app.is_signed_in(&new.after(&answer)).await);
}

#[tokio::test]
async fn signing_out_with_overwritten_cookies_ends_the_session_that_is_here() {
    for path in ["/auth/sign-out", "/forms/sign_out"] {
        let (app, old, new) = stepped("/auth/sign-in").await;
        let mixed = overtaken(&new, &old);
        let answer = match path {
            "/auth/sign-out" => app.post(path, &mixed, json!({})).await,
            _ => app.form(path, &mixed, &[]).await,
        };
        assert!(answer.status.as_u16() < 400, "{path}");
        assert!(TOKENS.iter().all(|name| answer.clears(name)), "{path}");
        assert!(!app.is_signed_in(&new).await, "{path}");
        app.stop().await;
    }
}

#[tokio::test]
async fn signing_in_with_overwritten_cookies_replaces_the_session_that_is_here() {
    let (app, old, new) = stepped("/auth/sign-in").await;
    let answer = app.post("/auth/sign-in", &overtaken(&new, &old), person("ada")).await;
    assert_eq!(answer.status, 200);
    assert!(!app.is_signed_in(&new).await);
    assert_eq!(app.live_sessions().await, 1);
}

#[tokio::test]
async fn without_its_own_mark_the_old_session_is_given_nothing() {
    let (app, old, new) = stepped("/auth/change-password").await;
    // Somebody who copied all cookies before the step, and a browser with another one's mark.
    let elsewhere = app.post("/auth/sign-up", &Jar::default(), person("mallory")).await;
    let elsewhere = Jar::default().after(&elsewhere);
    let answer = app.post("/auth/sign-in", &elsewhere, person("mallory")).await;
    let foreign = elsewhere.after(&answer);
    let planted = old.with("flow", foreign.get("flow").expect("a mark"));
    for jar in [old.clone(), planted] {
        for (what, answer) in ask(&app, &jar).await {
            assert_left_alone(what, &answer);
            assert_refused(what, &answer);
        }
    }
    assert!(app.is_signed_in(&new).await);
}

#[tokio::test]
async fn the_mark_is_worth_nothing_alone_nor_with_a_forged_token() {
    let (app, old, new) = stepped("/auth/change-password").await;
    let forged: String = old.get("refresh_token").expect("set").chars().rev().collect();
    let mark = Jar::default().with("flow", new.get("flow").expect("a mark"));
    for jar in [mark.clone(), mark.with("refresh_token", &forged)] {
        let answer = app.get("/auth/me", &jar).await;
        assert_eq!(answer.status, 401);
        assert!(answer.cookies().iter().all(|line| !line.contains("_token=ey")));
    }
}

#[tokio::test]
async fn a_session_that_is_no_longer_young_or_alive_is_not_issued_again() {
    let (app, old, new) = stepped("/auth/change-password").await;
    let mixed = overtaken(&new, &old);
    let row = app.session(&new).await;
    let created_at = row.created_at;
    for seconds in [31, -31, 3_600, -3_600] {
        let mut row = app.session(&new).await.into_active_model();
        row.created_at = Set(created_at - TimeDelta::seconds(seconds));
        row.update(&app.state.db).await.expect("aged");
        let answer = app.get("/auth/me", &mixed).await;
        assert_left_alone("/auth/me", &answer);
        assert_refused("/auth/me", &answer);
    }
    let mut row = app.session(&new).await.into_active_model();
    row.created_at = Set(created_at);
    row.update(&app.state.db).await.expect("young again");
    assert_eq!(app.get("/auth/me", &mixed).await.status, 200, "the control");
    app.post("/auth/sign-out", &new, json!({})).await;
    let answer = app.get("/auth/me", &mixed).await;
    assert_refused("/auth/me", &answer);
    assert_left_alone("/auth/me", &answer);
    let session = app.session_id(&new);
    let again = issue_again(&app.state, &app.state.db, session, Utc::now()).await.expect("asked");
    assert!(again.is_none(), "it has ended");
}

#[tokio::test]
async fn what_is_issued_again_is_the_same_refresh_token_and_slides_the_leeway() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let session = app.session_id(&jar);
    app.age(&jar, 20).await;
    let tokens = issue_again(&app.state, &app.state.db, session, Utc::now()).await.expect("asked");
    let tokens = tokens.expect("young");
    assert_eq!(tokens.refresh.as_deref(), jar.get("refresh_token"));
    assert!(Utc::now() - app.session(&jar).await.rotated_at < TimeDelta::seconds(10), "slid");
    assert_eq!(app.session(&jar).await.counter, 1, "and nobody stepped");
}

#[tokio::test]
async fn an_end_that_this_server_has_not_heard_of_is_no_reason_to_clear_what_came_after_it() {
    let app = TestApp::start().await;
    let old = app.sign_up("ada").await;
    let new = app.sign_in("ada").await;
    // As another replica would, straight in the database.
    let session = app.session_id(&old);
    end::end(&app.state.db, session, EndReason::Replaced, Utc::now()).await.expect("ended");
    let mixed = old.with("refresh_token", new.get("refresh_token").expect("set"));
    for path in ["/account", "/auth/me"] {
        app.state.live.forget_ended(Utc::now() + TimeDelta::days(1));
        let alone = app.get(path, &old).await;
        assert_left_alone(path, &alone);
        app.state.live.forget_ended(Utc::now() + TimeDelta::days(1));
        assert_eq!(app.get(path, &mixed).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn a_bearer_session_that_made_way_is_told_so_and_no_cookie_is_touched() {
    let app = TestApp::start().await;
    let (access, refresh) = app.sign_up_bearer("ada").await;
    let bearer = [("authorization", &*format!("Bearer {access}"))];
    let body = json!({ "current_password": PASSWORD, "new_password": NEW_PASSWORD });
    let more = Extra::json(body).headers(&bearer);
    let changed = app.send(Method::POST, "/auth/change-password", &Jar::default(), more).await;
    assert_eq!((changed.status.as_u16(), changed.cookies()), (200, Vec::new()));
    let me = Extra::default().headers(&bearer);
    let me = app.send(Method::GET, "/auth/me", &Jar::default(), me).await;
    assert_eq!((me.refusal(), me.cookies()), ((401, "TOKEN_INVALID".into()), Vec::new()));
    let out = Extra::json(json!({})).headers(&bearer);
    let out = app.send(Method::POST, "/auth/sign-out", &Jar::default(), out).await;
    assert_eq!((out.refusal(), out.cookies()), ((401, "TOKEN_INVALID".into()), Vec::new()));
    let body = json!({ "refresh_token": refresh });
    let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
    let refused = (401, "REFRESH_TOKEN_INVALID".into());
    assert_eq!((renewed.refusal(), renewed.cookies()), (refused, Vec::new()));
}
