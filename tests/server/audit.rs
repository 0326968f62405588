//! Traces: each thing that happens to an account leaves one, without secrets, for its owner alone.

use chrono::{TimeDelta, Utc};
use reqwest::Method;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, IntoActiveModel, QueryOrder,
};
use serde_json::json;
use vestibule::server::entity::audit_event::{Actor, Column, Entity, Kind, Model};

use crate::support::app::{Extra, Jar, PASSWORD, TestApp, person};

async fn events(app: &TestApp) -> Vec<Model> {
    Entity::find().order_by_asc(Column::Id).all(&app.state.db).await.expect("read")
}

async fn kinds(app: &TestApp) -> Vec<(Kind, Actor)> {
    events(app).await.into_iter().map(|event| (event.kind, event.actor)).collect()
}

#[tokio::test]
async fn each_step_through_the_door_leaves_a_trace() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let session = app.session_id(&jar);
    let wrong = json!({ "login": "ada", "password": "not the password" });
    app.post("/auth/sign-in", &Jar::default(), wrong).await;
    let there = app.sign_in("ada").await;
    let fields = [("current_password", "not it"), ("new_password", "another river lamp")];
    app.form("/forms/change_password", &jar, &fields).await;
    let fields = [("current_password", PASSWORD), ("new_password", "another river lamp")];
    let jar = jar.after(&app.form("/forms/change_password", &jar, &fields).await);
    app.get("/auth/me", &there.without("access_token")).await;
    app.get("/auth/me", &there.without("access_token")).await; // noted once
    app.post("/auth/sign-out", &jar, json!({})).await;
    let expected = [
        (Kind::SignedUp, Actor::Owner),
        (Kind::SignInFailed, Actor::Unproven),
        (Kind::SignedIn, Actor::Owner),
        (Kind::PasswordRefused, Actor::Unproven),
        (Kind::PasswordChanged, Actor::Owner),
        (Kind::RenewalRefused, Actor::Unproven),
        (Kind::SignedOut, Actor::Owner),
    ];
    assert_eq!(kinds(&app).await, expected);
    let all = events(&app).await;
    assert!(all.iter().all(|event| event.user_id == all[0].user_id && event.user_id.is_some()));
    assert!(all.iter().all(|event| event.ip.as_deref() == Some("127.0.0.1")));
    assert_eq!(all[0].session_id, Some(session));
    assert_eq!(all[2].detail.as_deref(), Some("new device"));
}

#[tokio::test]
async fn ended_and_reused_sessions_leave_a_trace() {
    let app = TestApp::start().await;
    let stolen = app.sign_up("ada").await;
    let mut owner = stolen.clone();
    for _ in 0..2 {
        let due = app.due(&owner).await;
        owner = due.after(&app.get("/auth/me", &due).await);
    }
    app.get("/auth/me", &stolen.without("access_token")).await;
    let here = app.sign_in("ada").await;
    let there = app.sign_in("ada").await;
    let path = format!("/auth/sessions/{}", app.session_id(&there));
    app.send(Method::DELETE, &path, &here, Extra::default()).await;
    app.post("/auth/sign-in", &here, person("ada")).await;
    let kinds: Vec<Kind> = events(&app).await.into_iter().map(|event| event.kind).collect();
    let expected = [
        Kind::SignedUp,
        Kind::TokenReused,
        Kind::SignedIn,
        Kind::SignedIn,
        Kind::SessionEnded,
        Kind::SessionEnded,
        Kind::SignedIn,
    ];
    assert_eq!(kinds, expected);
    let all = events(&app).await;
    assert_eq!(all[1].session_id, Some(app.session_id(&owner)));
    assert_eq!(all[4].session_id, Some(app.session_id(&there)));
    assert_eq!(all[5].detail.as_deref(), Some("replaced by a new sign-in"));
}

#[tokio::test]
async fn being_slowed_down_is_noted_when_it_begins_and_not_each_time() {
    let app = TestApp::with(&[("RATE_LIMITS", "on"), ("RATE_LIMIT_ACCOUNT_IP", "2/1h")]).await;
    app.sign_up("ada").await;
    for login in ["ada", "nobody"] {
        let wrong = json!({ "login": login, "password": "not the password" });
        for _ in 0..6 {
            let more = Extra::json(wrong.clone()).headers(&[("user-agent", "of a stranger")]);
            app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
        }
    }
    let all = events(&app).await;
    assert!(all.iter().all(|event| event.user_id.is_some() || event.device.is_none()));
    for known in [true, false] {
        let of =
            |kind| all.iter().filter(|it| it.kind == kind && it.user_id.is_some() == known).count();
        assert_eq!((of(Kind::SignInFailed), of(Kind::Throttled)), (2, 1), "account: {known}");
    }
}

#[tokio::test]
async fn an_attack_that_goes_on_at_the_pace_of_the_limit_is_noted_once() {
    let app = TestApp::with(&[("RATE_LIMITS", "on"), ("RATE_LIMIT_ACCOUNT_IP", "4/4s")]).await;
    app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    let mut statuses = Vec::new();
    for _ in 0..3 {
        for _ in 0..6 {
            let answer = app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await;
            statuses.push(answer.status.as_u16());
        }
        tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    }
    assert!(statuses[6..].contains(&401), "one falls through now and then: {statuses:?}");
    let all = events(&app).await;
    let noted = all.iter().filter(|event| event.kind == Kind::Throttled).count();
    assert_eq!(noted, 1, "{statuses:?}");
}

#[tokio::test]
async fn no_trace_holds_a_secret_or_what_somebody_typed() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let typed = json!({ "login": "typed into the wrong field", "password": "hunter2 hunter2" });
    app.post("/auth/sign-in", &Jar::default(), typed).await;
    let text = format!("{:?}", events(&app).await);
    let secrets = [PASSWORD, "hunter2", "typed into", "access_token"];
    for secret in secrets.into_iter().chain(jar.0.values().map(String::as_str)) {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[tokio::test]
async fn what_has_been_written_never_changes() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let mut event = events(&app).await.remove(0).into_active_model();
    event.kind = Set(Kind::SignedOut);
    assert!(event.update(&app.state.db).await.is_err());
    let all = "UPDATE audit_events SET ip = NULL";
    assert!(app.state.db.execute_unprepared(all).await.is_err());
}

#[tokio::test]
async fn people_see_their_own_activity_page_by_page() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let bob = app.sign_up("bob").await;
    for _ in 0..60 {
        let wrong = json!({ "login": "ada", "password": "not the password" });
        app.post("/auth/sign-in", &Jar::default(), wrong).await;
    }
    let page = app.get("/account/activity", &ada).await.body;
    assert_eq!(page.matches("Failed sign-in (wrong password)").count(), 1, "said once");
    assert!(page.contains("(50 times)"), "{page}");
    assert!(!page.contains("Account created"), "that is on the next page");
    let older = page.split("/account/activity?before=").nth(1).expect("a link to older ones");
    let older = older.split('"').next().expect("an address");
    let page = app.get(&format!("/account/activity?before={older}"), &ada).await.body;
    assert!(page.contains("(10 times)"), "{page}");
    for (shown, failed, made) in [("sign-ins", true, false), ("changes", false, true)] {
        let page = app.get(&format!("/account/activity?show={shown}"), &ada).await.body;
        assert_eq!(page.contains("Failed sign-in"), failed, "{shown}");
        assert_eq!(page.contains("Account created"), made, "{shown}");
    }
    let page = app.get(&format!("/account/activity?before={older}"), &ada).await.body;
    assert!(
        page.contains("Account created") && !page.contains("href=\"/account/activity?before="),
        "{page}"
    );
    let page = app.get("/account/activity", &bob).await.body;
    assert!(page.contains("Account created") && !page.contains("refused"), "{page}");
    for odd in ["before=", "before=1", "before=%00", "x"] {
        assert_eq!(app.get(&format!("/account/activity?{odd}"), &bob).await.status, 200, "{odd}");
    }
}

#[tokio::test]
async fn a_lying_user_agent_writes_no_sentence_onto_the_owners_page() {
    let app = TestApp::start().await;
    let ada = app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    let lie = [("user-agent", "Your account is locked: call 0900 <script>")];
    let more = Extra::json(wrong).headers(&lie);
    app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
    let page = app.get("/account/activity", &ada).await.body;
    assert!(page.contains("Unknown device") && !page.contains("0900"), "{page}");
}

#[tokio::test]
async fn old_traces_are_purged() {
    use vestibule::server::jobs::purge::purge;
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let day = std::time::Duration::from_hours(24);
    let now = Utc::now();
    assert_eq!(purge(&app.state.db, day, now).await.expect("purged").events, 0);
    let later = now + TimeDelta::hours(25);
    assert_eq!(purge(&app.state.db, day, later).await.expect("purged").events, 1);
    // About names without an account anybody can make them: they go after a week in any case.
    let wrong = json!({ "login": "nobody", "password": "not the password" });
    app.post("/auth/sign-in", &Jar::default(), wrong).await;
    let week = now + TimeDelta::days(8);
    assert_eq!(purge(&app.state.db, day * 365, week).await.expect("purged").events, 1);
}
