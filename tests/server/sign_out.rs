use crate::helpers::{Jar, More, TestApp, soon};
use reqwest::Method;
use serde_json::json;
use vestibule::server::entity::session::EndReason;
use vestibule::server::sessions::end;

#[tokio::test]
async fn signing_out_ends_the_row_both_tokens_and_the_cookies() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let answer = app.post("/auth/sign-out", &jar, json!({})).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json(), json!({ "message": "Logged out successfully" }));
    for name in ["access_token", "refresh_token"] {
        let line = answer.cookie(name).expect("cleared");
        assert_eq!(line, format!("{name}=; HttpOnly; SameSite=Lax; Path=/; Max-Age=0"));
    }
    assert_eq!(app.session(&jar).await.end_reason, Some(EndReason::SignedOut));
    assert!(!app.is_signed_in(&jar).await, "the old access token");
    assert!(!app.is_signed_in(&jar.without("access_token")).await, "the old refresh token");
    let refreshed = app.post("/auth/refresh", &jar, json!({})).await;
    assert_eq!(refreshed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
}

#[tokio::test]
async fn either_cookie_names_the_session_even_an_expired_access_token() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for without in ["refresh_token", "access_token"] {
        let jar = app.sign_in("ada").await;
        let shown = app.expired(&jar).without(without);
        assert_eq!(app.post("/auth/sign-out", &shown, json!({})).await.status, 200);
        assert!(!app.is_signed_in(&jar).await, "signed out without the {without}");
    }
}

#[tokio::test]
async fn signing_out_without_a_session_is_no_error() {
    let app = TestApp::start().await;
    let strange = Jar::default().with("access_token", "x").with("refresh_token", "y");
    for jar in [Jar::default(), strange] {
        let answer = app.post("/auth/sign-out", &jar, json!({})).await;
        assert_eq!(answer.status, 200);
        assert!(answer.clears("access_token") && answer.clears("refresh_token"));
    }
}

#[tokio::test]
async fn prefetching_does_not_sign_out() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for path in ["/auth/sign-out", "/forms/sign_out"] {
        let answer = app.get(path, &jar).await;
        assert_eq!(answer.status, 405, "{path}");
    }
    assert!(app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_session_ended_by_another_process_is_refused_within_moments() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    assert!(app.is_signed_in(&jar).await);
    // Straight in the database, as another replica would.
    let now = chrono::Utc::now();
    end::end(&app.state.db, app.session_id(&jar), EndReason::SignedOut, now).await.expect("ended");
    soon(async || app.state.live.is_ended(app.session_id(&jar))).await;
    assert!(!app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn what_was_confirmed_is_written_behind_and_at_the_end() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    assert!(app.is_signed_in(&jar).await);
    assert_eq!(app.session(&jar).await.confirmed_counter, 0, "not on the request's path");
    let before = app.session(&jar).await.last_seen_at;
    let written = vestibule::server::sessions::seen::write(&app.state.db, &app.state.live).await;
    assert_eq!(written.expect("written"), 1);
    let row = app.session(&jar).await;
    assert_eq!(row.confirmed_counter, 1);
    assert!(row.last_seen_at > before);
}

#[tokio::test]
async fn beside_an_authorization_header_cookies_are_neither_used_nor_cleared() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for path in ["/auth/sign-out", "/auth/refresh"] {
        let more = More::json(json!({})).headers(&[("authorization", "Basic YTpi")]);
        let answer = app.send(Method::POST, path, &jar, more).await;
        assert_eq!(answer.cookies(), Vec::<String>::new(), "{path}");
        assert!(app.is_signed_in(&jar).await, "{path}");
    }
}

#[tokio::test]
async fn a_bearer_session_signs_out_by_its_header() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let bearer = format!("Bearer {}", jar.get("access_token").expect("set"));
    let more = More::default().headers(&[("authorization", &bearer)]);
    let answer = app.send(Method::POST, "/auth/sign-out", &Jar::default(), more).await;
    assert_eq!(answer.status, 200);
    assert!(!app.is_signed_in(&jar).await);
}
