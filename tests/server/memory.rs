//! What a process remembers of sessions that ended and roles that changed: all that `/api` asks.

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::Method;
use sea_orm::EntityTrait;
use serde_json::json;
use uuid::Uuid;
use vestibule::domain::Role;
use vestibule::server::database;
use vestibule::server::entity::session::EndReason;
use vestibule::server::entity::{session, user};
use vestibule::server::sessions::{Live, end, revocation};
use vestibule::server::{accounts, email_tokens};

use crate::support::app::{Extra, Jar, PASSWORD, Shared, TestApp, person};

const ADA: &str = "ada@example.com";
const NEW: &str = "another river lamp";

/// Asks no row: the token and the memory alone.
async fn is_taken(app: &TestApp, jar: &Jar) -> bool {
    let answer = app.get("/api/v1/tasks", &jar.without("refresh_token")).await;
    assert!([200, 401].contains(&answer.status.as_u16()), "{}", answer.body);
    answer.status == 200
}

/// Ends it in the database alone, as another process would.
async fn end_elsewhere(app: &TestApp, jar: &Jar, at: DateTime<Utc>) {
    let ended = end::end(&app.state.db, app.session_id(jar), EndReason::Revoked, at).await;
    assert!(ended.expect("ended"));
}

#[tokio::test]
async fn what_ended_within_the_life_of_an_access_token_is_known_at_the_start() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let ada = app.sign_up("ada").await;
    let eve = app.sign_up("eve").await;
    app.stop().await;
    let app = shared.start(&[]).await;
    let ten_minutes_ago = Utc::now() - TimeDelta::minutes(10);
    end_elsewhere(&app, &ada, ten_minutes_ago).await;
    let user_id = app.session(&eve).await.user_id;
    let transaction = database::begin(&app.state.db).await.expect("begun");
    let given = accounts::set_role(&transaction, user_id, Role::Admin, true, ten_minutes_ago).await;
    assert!(given.expect("given"));
    transaction.commit().await.expect("committed");
    app.stop().await;
    let app = shared.start(&[]).await;
    assert!(app.state.live.is_ended(app.session_id(&ada)));
    assert!(!is_taken(&app, &ada).await && is_taken(&app, &eve).await);
    let signed_before = (ten_minutes_ago - TimeDelta::minutes(1)).timestamp();
    let roles = app.state.live.newer_roles(user_id, signed_before);
    assert!(roles.is_some_and(|roles| roles.contains(&Role::Admin)));
}

#[tokio::test]
async fn what_has_ended_is_remembered_as_long_as_an_access_token_lives() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let (session, now) = (app.session_id(&jar), Utc::now());
    let (live, ttl) = (Live::default(), app.state.config.access_token_ttl);
    end_elsewhere(&app, &jar, now).await;
    let transaction = database::begin(&app.state.db).await.expect("begun");
    let user_id = app.state.access_tokens.read(jar.get("access_token").expect("set"), now);
    let user_id = user_id.expect("ours").sub;
    accounts::set_role(&transaction, user_id, Role::Admin, true, now).await.expect("given");
    transaction.commit().await.expect("committed");
    revocation::poll(&app.state.db, &live, ttl, now, now).await.expect("heard");
    let iat = now.timestamp();
    for (minutes, known) in [(1, true), (14, true), (17, false)] {
        live.forget_ended(now + TimeDelta::minutes(minutes));
        assert_eq!(live.is_ended(session), known, "after {minutes} minutes");
        assert_eq!(live.newer_roles(user_id, iat).is_some(), known, "after {minutes} minutes");
    }
    // A token that was signed long after the change says it itself.
    live.mark_roles(user_id, now, vec![Role::User], TimeDelta::minutes(15));
    let later = (now + TimeDelta::minutes(5)).timestamp();
    assert_eq!(live.newer_roles(user_id, later), None);
    assert!(live.newer_roles(user_id, iat).is_some());
    // What ended long ago is not looked at again on each poll.
    let idle = Live::default();
    let an_hour_later = now + TimeDelta::hours(1);
    revocation::poll(&app.state.db, &idle, ttl, an_hour_later, an_hour_later).await.expect("heard");
    assert!(!idle.is_ended(session));
}

#[tokio::test]
async fn pages_and_auth_me_ask_the_row_whether_the_session_is_over() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await.without("refresh_token");
    let whole = app.sign_in("ada").await;
    // So long ago that nobody listens for it any more.
    let long_ago = Utc::now() - TimeDelta::hours(2);
    let session = app.state.access_tokens.read(jar.get("access_token").expect("set"), Utc::now());
    let ended = end::end(&app.state.db, session.expect("ours").sid, EndReason::Revoked, long_ago);
    assert!(ended.await.expect("ended"));
    assert!(is_taken(&app, &jar).await, "nobody has told this process");
    assert!(!app.is_signed_in(&jar).await);
    let page = app.get("/account", &jar).await;
    assert_eq!(page.status, 303, "{}", page.body);
    assert!(page.clears("access_token"));
    assert!(app.is_signed_in(&whole).await);
}

/// A way for a session to end, and whose it is.
async fn each_way(app: &TestApp, way: &str) -> (Jar, Uuid) {
    let jar = app.sign_up(ADA).await;
    let session = app.session_id(&jar);
    let letter = app.letter(ADA, 1).await;
    let nobody = Jar::default();
    let confirm = json!({ "token": letter.token() });
    assert!(is_taken(app, &jar).await);
    match way {
        "sign-out" => drop(app.post("/auth/sign-out", &jar, json!({})).await),
        "sign-in" => drop(app.post("/auth/sign-in", &jar, person(ADA)).await),
        "sign-up" => drop(app.post("/auth/sign-up", &jar, person("eve")).await),
        "change of password" => {
            let body = json!({ "current_password": PASSWORD, "new_password": NEW });
            drop(app.post("/auth/change-password", &jar, body).await);
        }
        "change of password elsewhere" => {
            let other = app.sign_in(ADA).await;
            let body = json!({ "current_password": PASSWORD, "new_password": NEW });
            drop(app.post("/auth/change-password", &other, body).await);
        }
        "list of devices" => {
            let other = app.sign_in(ADA).await;
            let path = format!("/auth/sessions/{session}");
            drop(app.send(Method::DELETE, &path, &other, Extra::default()).await);
        }
        "all other devices" => {
            let other = app.sign_in(ADA).await;
            drop(app.send(Method::DELETE, "/auth/sessions", &other, Extra::default()).await);
        }
        "confirmed from elsewhere" => {
            let body = json!({ "token": letter.token(), "password": NEW });
            drop(app.post("/auth/verify-email", &nobody, body).await);
        }
        "reset" => {
            app.post("/auth/forgot-password", &nobody, json!({ "login": ADA })).await;
            let letter = app.letter(ADA, 2).await;
            let body = json!({ "token": letter.token(), "password": NEW });
            drop(app.post("/auth/reset-password", &nobody, body).await);
        }
        "undo" => {
            app.post("/auth/verify-email", &jar, confirm).await;
            let body = json!({ "email": "new@example.com", "password": PASSWORD });
            app.post("/auth/change-email", &jar, body).await;
            let letter = app.letter("new@example.com", 1).await;
            app.post("/auth/verify-email", &jar, json!({ "token": letter.token() })).await;
            let back = app.letter(ADA, 2).await;
            let body = json!({ "token": back.token() });
            drop(app.post("/auth/change-email/undo", &nobody, body).await);
        }
        "reuse" => {
            let mut owner = jar.clone();
            for _ in 0..2 {
                let due = app.due(&owner).await;
                owner = due.after(&app.get("/auth/me", &due).await);
            }
            drop(app.get("/auth/me", &jar.without("access_token")).await);
        }
        other => panic!("{other}"),
    }
    (jar, session)
}

#[tokio::test]
async fn however_a_session_ends_here_its_access_token_is_refused_at_once_and_from_memory() {
    for way in [
        "sign-out",
        "sign-in",
        "sign-up",
        "change of password",
        "change of password elsewhere",
        "list of devices",
        "all other devices",
        "confirmed from elsewhere",
        "reset",
        "undo",
        "reuse",
    ] {
        let app = TestApp::start().await;
        let (jar, session) = each_way(&app, way).await;
        assert!(app.state.live.is_ended(session), "{way}: at once");
        assert!(!is_taken(&app, &jar).await, "{way}");
        let row = session::Entity::find_by_id(session).one(&app.state.db).await.expect("read");
        assert!(row.expect("a row").ended_at.is_some(), "{way}");
    }
}

#[tokio::test]
async fn a_session_ends_once_for_one_reason() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let (db, now) = (&app.state.db, Utc::now());
    let session = app.session_id(&jar);
    assert!(end::end(db, session, EndReason::Reuse, now).await.expect("ended"));
    let later = now + TimeDelta::seconds(5);
    assert!(!end::end(db, session, EndReason::SignedOut, later).await.expect("asked"));
    let row = app.session(&jar).await;
    assert_eq!(row.end_reason, Some(EndReason::Reuse));
    assert!(row.ended_at.is_some_and(|at| at < later));
    let user = row.user_id;
    assert!(!end::end_own(db, user, session, later).await.expect("asked"));
    let ended = end::end_all(db, user, None, EndReason::Revoked, later).await.expect("asked");
    assert_eq!(ended, Vec::<Uuid>::new());
    assert_eq!(app.session(&jar).await.end_reason, Some(EndReason::Reuse));
    // Nor is it said twice that it did.
    app.post("/auth/sign-out", &jar, json!({})).await;
    let page = app.sign_in("ada").await;
    let page = app.get("/account/activity", &page).await.body;
    assert!(!page.contains("Signed out"), "{page}");
}

#[tokio::test]
async fn what_is_over_is_neither_ended_again_nor_listed() {
    let app = TestApp::start().await;
    let (here, old) = (app.sign_up("ada").await, app.sign_in("ada").await);
    let db = &app.state.db;
    let (user, session) = (app.session(&old).await.user_id, app.session_id(&old));
    let after_its_end = app.session(&old).await.expires_at + TimeDelta::seconds(1);
    let listed = async |now| {
        let found = vestibule::server::sessions::list(&app.state, user, session, now).await;
        found.expect("listed").len()
    };
    assert_eq!((listed(Utc::now()).await, listed(after_its_end).await), (2, 0));
    assert!(!end::end_own(db, user, session, after_its_end).await.expect("asked"));
    let ended = end::end_all(db, user, None, EndReason::Revoked, after_its_end).await;
    assert_eq!(ended.expect("asked"), Vec::<Uuid>::new());
    let other = Uuid::now_v7();
    assert!(!end::end_own(db, other, session, Utc::now()).await.expect("asked"), "somebody else's");
    let but_for = Some(app.session_id(&here));
    let ended = end::end_all(db, user, but_for, EndReason::Revoked, Utc::now()).await;
    assert_eq!(ended.expect("ended"), [session]);
    assert_eq!(listed(Utc::now()).await, 1);
}

#[tokio::test]
async fn nothing_of_another_account_is_ended_forgotten_or_unlocked_with_mine() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.sign_up(ADA).await, app.sign_up("eve@example.com").await);
    app.letter("eve@example.com", 1).await;
    let body = json!({ "current_password": PASSWORD, "new_password": NEW });
    assert_eq!(app.post("/auth/change-password", &ada, body).await.status, 200);
    assert!(app.is_signed_in(&eve).await && is_taken(&app, &eve).await);
    let eves = user::Entity::find_by_id(app.session(&eve).await.user_id).one(&app.state.db).await;
    let eves = eves.expect("read").expect("an account");
    assert_eq!(eves.device_generation, 0);
    let letter = app.letter("eve@example.com", 1).await;
    let now = Utc::now();
    let purposes = [email_tokens::Purpose::VerifyEmail];
    let digest = email_tokens::digest(letter.token());
    assert!(email_tokens::by_link(&app.state.db, &digest, &purposes, now).await.is_ok());
    app.sign_in("eve@example.com").await;
}

#[tokio::test]
async fn sessions_of_others_are_not_listed() {
    let app = TestApp::start().await;
    let (ada, _eve) = (app.sign_up("ada").await, app.sign_up("eve").await);
    let listed = app.get("/auth/sessions", &ada).await.json();
    assert_eq!(listed["sessions"].as_array().map(Vec::len), Some(1), "{listed}");
}

#[test]
fn refusals_are_remembered_up_to_a_bound() {
    let live = Live::default();
    let first = Uuid::now_v7();
    assert!(live.first_refusal(first) && !live.first_refusal(first));
    let noted = (0..20_000).filter(|_| live.first_refusal(Uuid::new_v4())).count();
    assert_eq!(noted, 9_999);
    live.forget_refusals();
    assert!(live.first_refusal(first), "noted again in the next hour");
}
