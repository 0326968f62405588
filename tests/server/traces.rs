//! Every kind of trace is left by something, and told to the owner in words.

use sea_orm::{EntityTrait, Iterable, QueryOrder};
use serde_json::json;
use vestibule::domain::Shown;
use vestibule::server::entity::audit_event::{Actor, Column, Entity, Kind, Model};
use vestibule::texts::english;

use crate::support::app::{Jar, PASSWORD, Shared, TestApp, person};
use crate::support::process::verb;

const ADA: &str = "ada@example.com";
const NEW: &str = "new@example.com";

async fn events(app: &TestApp) -> Vec<Model> {
    Entity::find().order_by_asc(Column::Id).all(&app.state.db).await.expect("read")
}

/// Those of one kind: who did it, about an account, with what detail.
async fn of(app: &TestApp, kind: Kind) -> Vec<(Actor, bool, Option<String>)> {
    let all = events(app).await.into_iter().filter(|event| event.kind == kind);
    all.map(|event| (event.actor, event.user_id.is_some(), event.detail)).collect()
}

#[tokio::test]
async fn what_is_done_by_letter_leaves_traces_too() {
    let app = TestApp::start().await;
    let jar = app.sign_up(ADA).await;
    let nobody = Jar::default();
    let send = async |jar: &Jar, path: &str, body| {
        let answer = app.post(path, jar, body).await;
        assert!(answer.status.is_success(), "{path}: {}", answer.body);
        jar.after(&answer)
    };
    let letter = app.letter(ADA, 1).await;
    let wrong = json!({ "login": ADA, "code": "00000000" });
    assert_eq!(app.post("/auth/verify-email", &nobody, wrong).await.status, 400);
    send(&jar, "/auth/verify-email", json!({ "token": letter.token() })).await;
    let change = json!({ "email": NEW, "password": PASSWORD });
    send(&jar, "/auth/change-email", change).await;
    let letter = app.letter(NEW, 1).await;
    send(&nobody, "/auth/verify-email", json!({ "token": letter.token() })).await;
    let back = app.letter(ADA, 2).await;
    let jar = send(&jar, "/auth/change-email/undo", json!({ "token": back.token() })).await;
    // With the undo a letter goes out that lets the owner choose a new password.
    app.all_sent().await;
    let letters = app.letters_to(ADA);
    let reset =
        letters.iter().find(|it| it.subject == "Reset your Vestibule password").expect("a letter");
    let body = json!({ "token": reset.token(), "password": "another river lamp" });
    send(&nobody, "/auth/reset-password", body).await;

    let owner = vec![(Actor::Owner, true, None)];
    let unproven = vec![(Actor::Unproven, true, None)];
    for (kind, expected) in [
        (Kind::CodeRefused, &unproven),
        (Kind::EmailVerified, &owner),
        (Kind::EmailChangeAsked, &owner),
        (Kind::EmailChanged, &owner),
        (Kind::EmailChangeUndone, &owner),
        (Kind::PasswordResetAsked, &unproven),
        (Kind::PasswordReset, &owner),
    ] {
        assert_eq!(of(&app, kind).await, *expected, "{kind:?}");
    }
    assert!(!app.is_signed_in(&jar).await);
    let body = json!({ "login": ADA, "password": "another river lamp" });
    let jar = nobody.after(&app.post("/auth/sign-in", &nobody, body).await);
    let page = app.get("/account/activity", &jar).await.body;
    for sentence in [
        "Wrong code entered",
        "Email confirmed",
        "Email change requested",
        "Email changed",
        "Email change undone",
        "Password reset requested",
        "Password reset",
    ] {
        assert!(page.contains(sentence), "{sentence}: {page}");
    }
}

#[tokio::test]
async fn who_confirms_from_elsewhere_is_told_what_that_did() {
    let app = TestApp::start().await;
    app.sign_up(ADA).await;
    let letter = app.letter(ADA, 1).await;
    let body = json!({ "token": letter.token(), "password": "another river lamp" });
    let answer = app.post("/auth/verify-email", &Jar::default(), body).await;
    let said = vec![(Actor::Owner, true, Some("new password".to_owned()))];
    assert_eq!(of(&app, Kind::EmailVerified).await, said);
    let page = app.get("/account/activity", &Jar::default().after(&answer)).await.body;
    assert!(page.contains("Email confirmed, password changed"), "{page}");
}

#[tokio::test]
async fn what_the_operator_does_leaves_traces_that_say_so() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("ada").await;
    for words in [
        ["user", "grant", "ada", "admin"].as_slice(),
        &["user", "grant", "ada", "admin"],
        &["user", "revoke", "ada", "admin"],
        &["user", "unlock", "ada"],
    ] {
        assert!(verb(&shared.url(), words).1, "{words:?}");
    }
    let role = vec![(Actor::Operator, true, Some("admin".to_owned()))];
    assert_eq!(of(&app, Kind::RoleGranted).await, role, "once: the second time it was so already");
    assert_eq!(of(&app, Kind::RoleRevoked).await, role);
    assert_eq!(of(&app, Kind::Unlocked).await, [(Actor::Operator, true, None)]);
    let page = app.get("/account/activity", &jar).await.body;
    for sentence in [
        "Administrator role granted",
        "Administrator role removed",
        "From the command line",
        "Sign-in unlocked",
    ] {
        assert!(page.contains(sentence), "{sentence}: {page}");
    }
}

#[tokio::test]
async fn a_refused_throttled_or_unproven_try_is_about_the_account_it_was_meant_for() {
    let limits = [("RATE_LIMITS", "on"), ("RATE_LIMIT_ACCOUNT_IP", "1/10h")];
    let app = TestApp::with(&limits).await;
    let jar = app.sign_up("ada").await;
    let wrong = json!({ "login": "ada", "password": "not the password" });
    for _ in 0..2 {
        app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await;
    }
    let body = json!({ "email": NEW, "password": "not the password" });
    app.post("/auth/change-email", &jar, body).await;
    for kind in [Kind::SignInFailed, Kind::Throttled, Kind::PasswordRefused] {
        assert_eq!(of(&app, kind).await, [(Actor::Unproven, true, None)], "{kind:?}");
    }
}

/// A transaction that fails leaves neither the change nor its trace.
#[tokio::test]
async fn a_trace_is_written_with_what_it_tells_or_not_at_all() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let before = events(&app).await;
    let taken = app.post("/auth/sign-up", &Jar::default(), person("ADA")).await;
    assert_eq!(taken.status, 409);
    assert_eq!(events(&app).await, before);
}

#[tokio::test]
async fn no_kind_of_trace_is_without_a_sentence_of_its_own() {
    use vestibule::server::audit::page;
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let event = events(&app).await.remove(0);
    let of_kind = |kind| Model { kind, detail: None, ..event.clone() };
    let told = page(Kind::iter().map(of_kind).collect(), Shown::All, None).events;
    let mut sentences: Vec<String> = told.iter().map(|it| (it.what)(english())).collect();
    let kinds = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert_eq!(sentences.len(), kinds);
}

#[tokio::test]
async fn a_new_device_is_said_to_be_new_whatever_its_password_is() {
    use vestibule::server::audit::{Detail, page};
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let event = events(&app).await.remove(0);
    for (detail, said) in [
        (Detail::NewDevice, "Signed in on a new device"),
        (Detail::NewDeviceBreached, "Signed in on a new device"),
        (Detail::KnownDevice, "Signed in"),
        (Detail::KnownDeviceBreached, "Signed in"),
    ] {
        let detail = Some(detail.word().to_owned());
        let event = Model { kind: Kind::SignedIn, detail, ..event.clone() };
        assert_eq!((page(vec![event], Shown::All, None).events[0].what)(english()), said);
    }
}

#[tokio::test]
async fn who_closes_an_account_leaves_a_trace_that_outlives_it() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    for words in [
        ["user", "disable", "ada"].as_slice(),
        &["user", "enable", "ada"],
        &["user", "delete", "ada", "--yes"],
    ] {
        assert!(verb(&shared.url(), words).1, "{words:?}");
    }
    for kind in [Kind::AccountDisabled, Kind::AccountEnabled, Kind::AccountDeleted] {
        assert_eq!(of(&app, kind).await, [(Actor::Operator, true, None)], "{kind:?}");
    }
}

/// The test that sees a trace of each kind being left: a new kind does not compile without one.
fn seen_by(kind: Kind) -> &'static str {
    match kind {
        Kind::SignedUp
        | Kind::SignedIn
        | Kind::SignedOut
        | Kind::RenewalRefused
        | Kind::PasswordChanged => "audit::each_step_through_the_door_leaves_a_trace",
        Kind::TokenReused | Kind::SessionEnded => "audit::ended_and_reused_sessions_leave_a_trace",
        Kind::SignInFailed | Kind::PasswordRefused | Kind::Throttled => {
            "traces::a_refused_throttled_or_unproven_try_is_about_the_account_it_was_meant_for"
        }
        Kind::EmailVerified
        | Kind::PasswordResetAsked
        | Kind::PasswordReset
        | Kind::EmailChangeAsked
        | Kind::EmailChanged
        | Kind::EmailChangeUndone
        | Kind::CodeRefused => "traces::what_is_done_by_letter_leaves_traces_too",
        Kind::NotMine => {
            "not_mine::a_stranger_who_moved_his_account_to_my_address_gets_it_back_before_i_use_it"
        }
        Kind::Unlocked | Kind::RoleGranted | Kind::RoleRevoked => {
            "traces::what_the_operator_does_leaves_traces_that_say_so"
        }
        Kind::AccountDisabled | Kind::AccountEnabled | Kind::AccountDeleted => {
            "traces::who_closes_an_account_leaves_a_trace_that_outlives_it"
        }
    }
}

#[test]
fn every_kind_of_trace_is_seen_by_a_test() {
    for kind in Kind::iter() {
        let (file, test) = seen_by(kind).split_once("::").expect("file::test");
        let path = format!("{}/tests/server/{file}.rs", env!("CARGO_MANIFEST_DIR"));
        let code = std::fs::read_to_string(path).expect(file);
        assert!(code.contains(&format!("fn {test}()")), "{kind:?}: {file}::{test}");
    }
}
