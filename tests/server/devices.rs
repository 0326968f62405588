//! The list of signed-in devices, and ending one of them: here at once, elsewhere within moments.

use std::time::{Duration, Instant};

use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::app::{Answer, Extra, Jar, PASSWORD, Shared, TestApp, soon};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

async fn delete(app: &TestApp, path: &str, jar: &Jar) -> Answer {
    app.send(Method::DELETE, path, jar, Extra::default()).await
}

async fn listed(app: &TestApp, jar: &Jar) -> Vec<Value> {
    let answer = app.get("/auth/sessions", jar).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["sessions"].as_array().expect("a list").clone()
}

#[tokio::test]
async fn the_list_says_where_one_is_signed_in() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    app.sign_up("bob").await;
    let body = json!({ "login": "ada", "password": PASSWORD });
    let more = Extra::json(body).headers(&[("user-agent", FIREFOX)]);
    let answer = app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
    let there = Jar::default().after(&answer);
    let sessions = listed(&app, &here).await;
    assert_eq!(sessions.len(), 2, "only one's own");
    assert_eq!(sessions[0]["id"], app.session_id(&here).to_string(), "this one first");
    assert_eq!(sessions[0]["current"], true);
    assert_eq!(sessions[1]["id"], app.session_id(&there).to_string());
    assert_eq!(sessions[1]["current"], false);
    assert_eq!(sessions[1]["device"], "Firefox on Linux");
    assert_eq!(sessions[1]["ip"], "127.0.0.1");
    let mut names: Vec<&String> = sessions[1].as_object().expect("an object").keys().collect();
    names.sort();
    assert_eq!(
        names,
        ["created_at", "current", "device", "expires_at", "id", "ip", "last_seen_at"]
    );

    let page = app.get("/account/sessions", &here).await.body;
    for words in ["Firefox on Linux", "Active now", "127.0.0.1", "just now", "expires"] {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn one_device_is_signed_out_and_its_access_token_is_refused_at_once() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let there = app.sign_in("ada").await;
    let path = format!("/auth/sessions/{}", app.session_id(&there));
    let answer = delete(&app, &path, &here).await;
    assert_eq!((answer.status.as_u16(), answer.cookies()), (204, Vec::new()));
    app.queries();
    assert!(!app.is_signed_in(&there.without("refresh_token")).await);
    assert_eq!(app.queries(), Vec::<String>::new(), "nobody was asked for it");
    assert!(app.is_signed_in(&here).await);
    assert_eq!(listed(&app, &here).await.len(), 1);
    assert_eq!(delete(&app, &path, &here).await.refusal(), (404, "NOT_FOUND".into()), "once");
}

#[tokio::test]
async fn the_device_that_asks_signs_itself_out() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let path = format!("/auth/sessions/{}", app.session_id(&here));
    let answer = delete(&app, &path, &here).await;
    assert_eq!(answer.status, 204);
    assert!(answer.clears("access_token") && answer.clears("refresh_token"));
    assert!(!app.is_signed_in(&here).await);
}

#[tokio::test]
async fn somebody_elses_session_is_as_unknown_as_one_that_never_was() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let bob = app.sign_up("bob").await;
    for id in
        [app.session_id(&ada).to_string(), Uuid::now_v7().to_string(), "1".into(), "%00".into()]
    {
        let answer = delete(&app, &format!("/auth/sessions/{id}"), &bob).await;
        assert_eq!(answer.refusal(), (404, "NOT_FOUND".into()), "{id}");
    }
    app.form("/forms/end_session", &bob, &[("session", &app.session_id(&ada).to_string())]).await;
    assert!(app.is_signed_in(&ada).await);
}

#[tokio::test]
async fn all_others_are_signed_out_and_this_one_stays() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let bob = app.sign_up("bob").await;
    let others = [app.sign_in("ada").await, app.sign_in("ada").await];
    assert_eq!(delete(&app, "/auth/sessions", &here).await.status, 204);
    for other in &others {
        assert!(!app.is_signed_in(other).await);
    }
    assert!(app.is_signed_in(&here).await && app.is_signed_in(&bob).await);
    assert_eq!(delete(&app, "/auth/sessions", &here).await.status, 204, "also when there is none");
}

#[tokio::test]
async fn forms_do_the_same_and_say_so() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let there = app.sign_in("ada").await;
    let third = app.sign_in("ada").await;
    let session = app.session_id(&there).to_string();
    let answer = app.form("/forms/end_session", &here, &[("session", &session)]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/account/sessions"));
    let page = app.get("/account/sessions", &here.after(&answer)).await.body;
    assert!(page.contains("That device is signed out."), "{page}");
    assert!(!app.is_signed_in(&there).await && app.is_signed_in(&third).await);
    let answer = app.form("/forms/end_other_sessions", &here, &[]).await;
    assert_eq!(answer.status, 303);
    let page = app.get("/account/sessions", &here.after(&answer)).await.body;
    assert!(page.contains("You're signed out everywhere else."), "{page}");
    assert!(page.contains("You're not signed in anywhere else."), "{page}");
    assert!(!app.is_signed_in(&third).await && app.is_signed_in(&here).await);
}

#[tokio::test]
async fn signed_out_everywhere_is_here_too_if_that_was_asked_for() {
    let app = TestApp::start().await;
    let (here, there, bob) =
        (app.sign_up("ada").await, app.sign_in("ada").await, app.sign_up("bob").await);
    let answer = app.form("/forms/end_other_sessions", &here, &[("here", "true")]).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/sign-in"));
    assert!(answer.clears("access_token") && answer.clears("refresh_token"));
    let page = app.get("/sign-in", &here.after(&answer)).await.body;
    assert!(page.contains("You're signed out on this device."), "{page}");
    for jar in [&here, &there, &here.after(&answer)] {
        assert!(!app.is_signed_in(jar).await);
    }
    assert!(app.is_signed_in(&bob).await);
    assert_eq!(app.live_sessions().await, 1);
}

#[tokio::test]
async fn another_replica_refuses_the_access_token_within_moments_and_asks_nobody_for_it() {
    let shared = Shared::new().await;
    let (one, other) = (shared.start(&[]).await, shared.start(&[]).await);
    let here = one.sign_up("ada").await;
    let there = one.sign_in("ada").await;
    let access = there.without("refresh_token");
    other.queries();
    assert!(other.is_signed_in(&access).await);
    let per_request = other.queries();
    assert_eq!(per_request.len(), 1, "who it is: {per_request:?}");

    let path = format!("/auth/sessions/{}", one.session_id(&there));
    let ended = Instant::now();
    assert_eq!(delete(&one, &path, &here).await.status, 204);
    assert!(one.state.live.is_ended(one.session_id(&there)), "here at once");
    soon(async || other.state.live.is_ended(other.session_id(&there))).await;
    assert!(ended.elapsed() < Duration::from_millis(1500), "{:?}", ended.elapsed());
    other.queries();
    assert!(!other.is_signed_in(&access).await);
    assert_eq!(other.queries(), Vec::<String>::new());
    // And nobody else pays for it.
    assert!(other.is_signed_in(&here).await);
    assert_eq!(other.queries(), per_request);
}

#[tokio::test]
async fn a_token_whose_session_is_over_ends_nothing() {
    use chrono::Utc;
    use sea_orm::EntityTrait;
    use vestibule::server::entity::session::EndReason;
    use vestibule::server::entity::user;
    use vestibule::server::sessions::end;
    let app = TestApp::start().await;
    let (revoked, other) = (app.sign_up("ada").await, app.sign_in("ada").await);
    // Ended by another process a moment ago: nobody here has heard of it.
    let session = app.session_id(&revoked);
    end::end(&app.state.db, session, EndReason::Revoked, Utc::now()).await.expect("ended");
    let access = revoked.without("refresh_token");
    let path = format!("/auth/sessions/{}", app.session_id(&other));
    for path in ["/auth/sessions", &path] {
        assert_eq!(delete(&app, path, &access).await.refusal(), (401, "TOKEN_INVALID".into()));
    }
    assert!(app.is_signed_in(&other).await);
    user::Entity::delete_many().exec(&app.state.db).await.expect("deleted");
    assert_eq!(delete(&app, "/auth/sessions", &other).await.status, 401, "a deleted account");
}
