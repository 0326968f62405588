//! Who comes back to a device where they asked to stay signed in is greeted by name, and nobody else:
//! not after signing out, here or elsewhere, and not by a cookie that somebody made up.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel, TransactionTrait};
use serde_json::json;

use crate::support::app::{Extra, Jar, PASSWORD, Shared, TestApp, on_postgres};
use crate::support::html::Page;
use crate::support::process::verb;

async fn signed_in(app: &TestApp, login: &str, jar: &Jar, stays: bool) -> Jar {
    let mut fields = vec![("login", login), ("password", PASSWORD)];
    if stays {
        fields.push(("remember", "true"));
    }
    let answer = app.form("/forms/sign_in", jar, &fields).await;
    assert_eq!(answer.header("location"), "/account", "{}", answer.body);
    jar.after(&answer)
}

/// As a browser is whose session is over: only what outlives it is left.
fn later(jar: &Jar) -> Jar {
    jar.without("access_token").without("refresh_token").without("flow")
}

async fn page(app: &TestApp, jar: &Jar) -> String {
    let answer = app.get("/sign-in", jar).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body
}

/// By what name the sign-in page greets this browser.
async fn greeted(app: &TestApp, jar: &Jar) -> Option<String> {
    let page = page(app, jar).await;
    let said = page.split_once("Welcome back, <bdi>")?.1;
    Some(said.split_once("</bdi>").expect("closed").0.to_owned())
}

#[tokio::test]
async fn whoever_stayed_signed_in_is_asked_for_the_password_alone() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let jar = later(&signed_in(&app, "ada", &Jar::default(), true).await);
    assert_eq!(greeted(&app, &jar).await.as_deref(), Some("ada"));
    let page = Page::of(&page(&app, &jar).await);
    let login = page.all("input").find(|it| it.attribute("name") == "login").expect("a field");
    assert_eq!((login.attribute("value"), login.has("hidden")), ("ada", true));
    assert!(page.by_id("login").is_none(), "nothing to type");
    let focused: Vec<&str> = page.focused().map(|it| it.attribute("id")).collect();
    assert_eq!(focused, ["password"]);
    signed_in(&app, "ada", &jar, true).await;

    let other = app.get("/sign-in?as=other", &jar).await.body;
    assert!(!other.contains("Welcome back") && other.contains("id=\"login\""), "{other}");
    let guarded = app.get("/sign-in?return_to=%2Ftasks%3Fq%3Da", &jar).await.body;
    assert!(guarded.contains("as=other&amp;return_to=%2Ftasks%3Fq%3Da"), "{guarded}");
    assert_eq!(greeted(&app, &Jar::default()).await, None, "nor is anybody else");
}

#[tokio::test]
async fn an_address_is_not_shown_to_who_looks_over_a_shoulder() {
    let app = TestApp::start().await;
    app.sign_up("ada.lovelace@example.com").await;
    let jar = signed_in(&app, "ada.lovelace@example.com", &Jar::default(), true).await;
    assert_eq!(greeted(&app, &later(&jar)).await.as_deref(), Some("a•••@example.com"));
}

#[tokio::test]
async fn a_refused_password_tells_no_more_than_the_greeting_and_somebody_else_stays_somebody_else()
{
    let app = TestApp::start().await;
    app.sign_up("ada@example.com").await;
    let jar = later(&signed_in(&app, "ada@example.com", &Jar::default(), true).await);
    for password in ["not the lamp in the hall", ""] {
        let fields = [("login", "ada@example.com"), ("password", password)];
        let jar = jar.after(&app.form("/forms/sign_in", &jar, &fields).await);
        assert_eq!(greeted(&app, &jar).await.as_deref(), Some("a•••@example.com"), "{password}");
    }
    let fields = [("login", "bob"), ("password", "not the lamp in the hall")];
    let other = jar.after(&app.form("/forms/sign_in", &jar, &fields).await);
    assert_eq!(Page::of(&page(&app, &other).await).value("login"), "bob");
    let referer = [("referer", "http://localhost:3000/sign-in?as=other&return_to=%2Ftasks")];
    let more = Extra::form(&[("login", ""), ("password", "")]).headers(&referer);
    let answer = app.send(Method::POST, "/forms/sign_in", &jar, more).await;
    let back = answer.header("location");
    assert!(back.starts_with("/sign-in?return_to=%2Ftasks&as=other"), "{back}");
    assert!(!app.get(back, &jar.after(&answer)).await.body.contains("Welcome back"));
}

#[tokio::test]
async fn nobody_is_greeted_who_did_not_ask_to_stay_or_was_not_the_last() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    app.sign_up("bob").await;
    let ada = signed_in(&app, "ada", &Jar::default(), true).await;
    let short = signed_in(&app, "ada", &ada, false).await;
    assert_eq!(greeted(&app, &later(&short)).await, None, "the last time counts");
    let again = signed_in(&app, "ada", &short, true).await;
    assert_eq!(greeted(&app, &later(&again)).await.as_deref(), Some("ada"));
    let bob = signed_in(&app, "bob", &again, false).await;
    assert_eq!(greeted(&app, &later(&bob)).await, None, "bob was here last");
    let bob = signed_in(&app, "bob", &bob, true).await;
    assert_eq!(greeted(&app, &later(&bob)).await.as_deref(), Some("bob"));
}

#[tokio::test]
async fn signing_up_is_no_sign_in_that_asked_to_stay() {
    let app = TestApp::start().await;
    let fields = [("login", "ada"), ("password", PASSWORD)];
    let jar = Jar::default().after(&app.form("/forms/sign_up", &Jar::default(), &fields).await);
    assert_eq!(greeted(&app, &later(&jar)).await, None);
    // A new password changes nothing of that, either way.
    let change = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let jar = jar.after(&app.form("/forms/change_password", &jar, &change).await);
    assert_eq!(greeted(&app, &later(&jar)).await, None);
    let fields = [("login", "ada"), ("password", "another river lamp"), ("remember", "true")];
    let jar = jar.after(&app.form("/forms/sign_in", &later(&jar), &fields).await);
    assert_eq!(greeted(&app, &later(&jar)).await.as_deref(), Some("ada"));
    let change = [("current_password", "another river lamp"), ("new_password", PASSWORD)];
    let jar = jar.after(&app.form("/forms/change_password", &jar, &change).await);
    assert_eq!(greeted(&app, &later(&jar)).await.as_deref(), Some("ada"));
}

#[tokio::test]
async fn a_sign_in_pressed_twice_greets_as_the_first_one_would() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for (remember, name) in [("true", Some("ada")), ("", None)] {
        let form = app.get("/sign-in", &Jar::default()).await;
        let jar = Jar::default().after(&form);
        let once =
            Page::of(&form.body).forms().into_iter().find(|it| it.action == "/forms/sign_in");
        let mut fields: Vec<(String, String)> = once
            .expect("a form")
            .fields
            .into_iter()
            .filter(|field| field.kind == "hidden")
            .map(|field| (field.name, field.value))
            .collect();
        for (name, value) in [("login", "ada"), ("password", PASSWORD), ("remember", remember)] {
            if !value.is_empty() {
                fields.push((name.into(), value.into()));
            }
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (&**a, &**b)).collect();
        let first = app.form("/forms/sign_in", &jar, &fields).await;
        let second = app.form("/forms/sign_in", &jar, &fields).await;
        let (first, second) = (jar.after(&first), jar.after(&second));
        assert_eq!(app.session_id(&first), app.session_id(&second), "answered alike");
        assert_eq!(greeted(&app, &later(&second)).await.as_deref(), name);
    }
}

#[tokio::test]
async fn nobody_is_greeted_after_signing_out_here() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let jar = signed_in(&app, "ada", &Jar::default(), true).await;
    let by_form = jar.after(&app.form("/forms/sign_out", &jar, &[]).await);
    assert_eq!(greeted(&app, &later(&by_form)).await, None);
    assert!(by_form.get("device").is_some(), "the device stays known");

    let jar = signed_in(&app, "ada", &by_form, true).await;
    let by_program = jar.after(&app.post("/auth/sign-out", &jar, json!({})).await);
    assert_eq!(greeted(&app, &later(&by_program)).await, None);
    // The row of what was ended is one thing, the cookie another.
    assert_eq!(greeted(&app, &later(&jar)).await, None, "with the cookie of before, too");

    // And where the session was over already.
    let jar = signed_in(&app, "ada", &by_program, true).await;
    let over = later(&jar).with("access_token", "over").with("refresh_token", "over");
    let out = over.after(&app.form("/forms/sign_out", &over, &[]).await);
    assert_eq!(greeted(&app, &later(&out)).await, None);
}

#[tokio::test]
async fn nobody_is_greeted_who_was_signed_out_from_elsewhere() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    let here = signed_in(&app, "ada", &Jar::default(), true).await;
    let there = app.sign_in("ada").await;
    assert_eq!(greeted(&app, &later(&here)).await.as_deref(), Some("ada"));
    let path = format!("/auth/sessions/{}", app.session_id(&here));
    assert_eq!(app.send(Method::DELETE, &path, &there, Extra::default()).await.status, 204);
    assert_eq!(greeted(&app, &later(&here)).await, None, "one device");

    let here = signed_in(&app, "ada", &later(&here), true).await;
    assert_eq!(greeted(&app, &later(&here)).await.as_deref(), Some("ada"), "a new beginning");
    app.send(Method::DELETE, "/auth/sessions", &there, Extra::default()).await;
    assert_eq!(greeted(&app, &later(&here)).await, None, "all others");

    let here = signed_in(&app, "ada", &later(&here), true).await;
    assert!(verb(&shared.url(), &["sessions", "end", "ada"]).1);
    assert_eq!(greeted(&app, &later(&here)).await, None, "by the operator");

    // Here the session is over by itself when that is said elsewhere.
    for by_operator in [false, true] {
        let here = signed_in(&app, "ada", &later(&here), true).await;
        let mut row = app.session(&here).await.into_active_model();
        row.expires_at = Set(Utc::now() - TimeDelta::seconds(1));
        row.update(&app.state.db).await.expect("aged");
        assert_eq!(greeted(&app, &later(&here)).await.as_deref(), Some("ada"));
        if by_operator {
            assert!(verb(&shared.url(), &["sessions", "end", "ada"]).1);
        } else {
            let there = app.sign_in("ada").await;
            let all = app.send(Method::DELETE, "/auth/sessions", &there, Extra::default()).await;
            assert_eq!(all.status, 204);
        }
        assert_eq!(greeted(&app, &later(&here)).await, None, "{by_operator}");
    }

    let here = signed_in(&app, "ada", &later(&here), true).await;
    let there = app.sign_in("ada").await;
    let body = json!({ "current_password": PASSWORD, "new_password": "another river lamp" });
    assert_eq!(app.post("/auth/change-password", &there, body).await.status, 200);
    assert_eq!(greeted(&app, &later(&here)).await, None, "with a new password");
}

#[tokio::test]
async fn a_greeting_that_is_over_does_not_come_back_by_a_new_password() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let here = signed_in(&app, "ada", &Jar::default(), true).await;
    let there = app.sign_in("ada").await;
    app.post("/auth/sign-out", &there, json!({})).await;
    assert_eq!(greeted(&app, &later(&here)).await, None, "somebody signed out since");
    let change = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let here = here.after(&app.form("/forms/change_password", &here, &change).await);
    assert!(app.is_signed_in(&here).await);
    assert_eq!(greeted(&app, &later(&here)).await, None);
}

/// Where somebody signed in once, nobody is told to what address the account was moved.
#[tokio::test]
async fn nobody_is_greeted_by_an_address_that_came_later() {
    let app = TestApp::start().await;
    app.sign_up("ada@example.com").await;
    let here = signed_in(&app, "ada@example.com", &Jar::default(), true).await;
    let there = app.sign_in("ada@example.com").await;
    let change = json!({ "email": "new@example.com", "password": PASSWORD });
    assert_eq!(app.post("/auth/change-email", &there, change).await.status, 202);
    let letter = app.letter("new@example.com", 1).await;
    let token = json!({ "token": letter.token() });
    let answer = app.post("/auth/verify-email", &there, token).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(greeted(&app, &later(&here)).await, None);
}

#[tokio::test]
async fn the_way_in_does_not_wait_for_a_greeting() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let jar = later(&signed_in(&app, "ada", &Jar::default(), true).await);
    // All connections are taken: the embedded one, or those of the pool.
    let mut held = Vec::new();
    for _ in 0..if on_postgres() { 16 } else { 1 } {
        held.push(app.state.db.begin().await.expect("begun"));
    }
    let asked = tokio::time::timeout(Duration::from_millis(1500), greeted(&app, &jar));
    assert_eq!(asked.await.expect("soon"), None);
    drop(held);
}

#[tokio::test]
async fn nobody_is_greeted_into_an_account_that_is_closed_or_gone() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    let jar = later(&signed_in(&app, "ada", &Jar::default(), true).await);
    assert!(verb(&shared.url(), &["user", "disable", "ada"]).1);
    assert_eq!(greeted(&app, &jar).await, None);
    assert!(verb(&shared.url(), &["user", "enable", "ada"]).1);
    assert_eq!(greeted(&app, &jar).await, None, "its sessions were ended");
    let jar = later(&signed_in(&app, "ada", &jar, true).await);
    assert_eq!(greeted(&app, &jar).await.as_deref(), Some("ada"));
    assert!(verb(&shared.url(), &["user", "delete", "ada", "--yes"]).1);
    assert_eq!(greeted(&app, &jar).await, None);
}

#[tokio::test]
async fn a_made_up_or_forged_cookie_greets_nobody_and_an_outage_keeps_nobody_out() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let jar = later(&signed_in(&app, "ada", &Jar::default(), true).await);
    let real = jar.get("device").expect("known").to_owned();
    let short = signed_in(&app, "ada", &Jar::default(), false).await;
    let short = short.get("device").expect("known").to_owned();
    assert_ne!(real[..2], short[..2], "the kind is the first byte");
    // The kind of the one before the rest of the other.
    let forged = format!("{}{}", &real[..2], &short[2..]);
    for cookie in [forged.as_str(), "", ".", "x", &real[1..], &real[..real.len() - 1]] {
        assert_eq!(greeted(&app, &jar.with("device", cookie)).await, None, "{cookie}");
    }
    assert_eq!(greeted(&app, &jar).await.as_deref(), Some("ada"));
    app.state.db.clone().close().await.expect("closed");
    assert_eq!(greeted(&app, &jar).await, None, "and the page is there");
}
