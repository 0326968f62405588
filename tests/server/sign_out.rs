use crate::support::app::{Extra, Jar, PASSWORD, TestApp, soon};
use reqwest::Method;
use sea_orm::EntityTrait;
use serde_json::json;
use vestibule::server::entity::session::{self, EndReason};
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
async fn signing_out_without_a_session_or_after_its_end_is_no_error() {
    let app = TestApp::start().await;
    let out = json!({ "message": "Logged out successfully" });
    let over = app.sign_up("ada").await;
    app.post("/auth/sign-out", &over, json!({})).await;
    let purged = app.sign_in("ada").await;
    let id = app.session_id(&purged);
    session::Entity::delete_by_id(id).exec(&app.state.db).await.expect("deleted");
    let empty = Jar::default().with("access_token", "").with("refresh_token", "");
    let purged = purged.without("access_token");
    for jar in [&Jar::default(), &empty, &over, &app.expired(&over), &purged] {
        let answer = app.post("/auth/sign-out", jar, json!({})).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (200, out.clone()), "{jar:?}");
        assert!(answer.clears("access_token") && answer.clears("refresh_token"));
        let form = app.form("/forms/sign_out", jar, &[]).await;
        let page = app.get(form.header("location"), &jar.after(&form)).await.body;
        assert!(page.contains("You're signed out on this device."), "{page}");
    }
}

#[tokio::test]
async fn cookies_that_name_no_session_are_cleared_and_nobody_is_told_signed_out() {
    let app = TestApp::start().await;
    let other = TestApp::with(&[("SECRET_KEY", "another key for another server altogether")]).await;
    let foreign = other.sign_up("ada").await;
    let no_session = json!({ "message": "You were not signed in", "code": "NO_SESSION" });
    let junk = Jar::default().with("access_token", "x").with("refresh_token", "y");
    for jar in [&junk, &junk.without("access_token"), &junk.without("refresh_token"), &foreign] {
        let answer = app.post("/auth/sign-out", jar, json!({})).await;
        assert_eq!((answer.status.as_u16(), answer.json()), (200, no_session.clone()), "{jar:?}");
        assert!(answer.clears("access_token") && answer.clears("refresh_token"));
        let form = app.form("/forms/sign_out", jar, &[]).await;
        assert!(form.clears("access_token") && form.clears("refresh_token"));
        let page = app.get(form.header("location"), &jar.after(&form)).await.body;
        assert!(page.contains("You weren't signed in."), "{page}");
        assert!(!page.contains("You're signed out"), "{page}");
    }
    let mine = app.sign_up("ada").await;
    let half = mine.with("access_token", "x");
    let answer = app.post("/auth/sign-out", &half, json!({})).await;
    assert_eq!(answer.json()["message"], "Logged out successfully", "one of the two names it");
    assert!(!app.is_signed_in(&mine).await);
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
async fn beside_a_bearer_token_cookies_are_neither_used_nor_cleared() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    for path in ["/auth/sign-out", "/auth/refresh"] {
        let more = Extra::json(json!({})).headers(&[("authorization", "Bearer rubbish")]);
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
    let more = Extra::default().headers(&[("authorization", &bearer)]);
    let answer = app.send(Method::POST, "/auth/sign-out", &Jar::default(), more).await;
    assert_eq!(answer.status, 200);
    assert!(!app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_bearer_token_that_names_no_session_is_401_and_leaves_the_session_alone() {
    let app = TestApp::start().await;
    let (access, refresh) = bearer_session(&app).await;
    let cookies = app.sign_up("ada").await;
    let refused = (401, "NO_SESSION".to_owned());
    for header in ["Bearer x", "Bearer", &format!("Bearer {access}x")] {
        for path in ["/auth/sign-out", "/forms/sign_out"] {
            let headers = [("authorization", header), ("accept", "application/json")];
            let more = Extra::default().headers(&headers);
            let answer = app.send(Method::POST, path, &cookies, more).await;
            assert_eq!(answer.status, 401, "{path} {header}");
            assert_eq!(answer.cookies(), Vec::<String>::new(), "{path} {header}");
            if path == "/auth/sign-out" {
                assert_eq!(answer.header("www-authenticate"), "Bearer error=\"invalid_token\"");
                assert_eq!(answer.refusal(), refused, "{header}");
            }
        }
    }
    for token in ["", "x", &refresh[1..], &format!("{refresh}A")] {
        let body = json!({ "refresh_token": token });
        let answer = app.post("/auth/sign-out", &cookies, body).await;
        assert_eq!(answer.refusal(), refused, "{token}");
        assert_eq!(answer.cookies(), Vec::<String>::new(), "{token}");
    }
    assert!(app.is_signed_in(&cookies).await, "beside a bearer token cookies are not read");
    let misspelt = app.post("/auth/sign-out", &cookies, json!({ "refreshToken": refresh })).await;
    assert_eq!(misspelt.refusal(), (400, "VALIDATION_FAILED".into()));
    let more = Extra::form(&[("refresh_token", &refresh)]);
    let form = app.send(Method::POST, "/auth/sign-out", &cookies, more).await;
    assert_eq!(form.refusal(), (415, "UNSUPPORTED_MEDIA_TYPE".into()));
    assert!(app.is_signed_in(&cookies).await);
    let body = json!({ "refresh_token": refresh });
    let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(renewed.status, 200, "the bearer session lives");
}

#[tokio::test]
async fn a_refresh_token_in_the_body_ends_its_session_whatever_the_header_is_worth() {
    let app = TestApp::start().await;
    let cookies = app.sign_up("eve").await;
    for header in [None, Some("Bearer x"), Some("Basic YTpi")] {
        let (access, refresh) = bearer_session(&app).await;
        let headers: Vec<_> = header.iter().map(|value| ("authorization", *value)).collect();
        for _ in ["alive", "over"] {
            let more = Extra::json(json!({ "refresh_token": refresh })).headers(&headers);
            let answer = app.send(Method::POST, "/auth/sign-out", &cookies, more).await;
            assert_eq!(answer.json(), json!({ "message": "Logged out successfully" }));
            assert_eq!(answer.cookies(), Vec::<String>::new(), "{header:?}");
        }
        let more = Extra::default().headers(&[("authorization", format!("Bearer {access}"))]);
        let me = app.send(Method::GET, "/auth/me", &Jar::default(), more).await;
        assert_eq!(me.refusal(), (401, "TOKEN_INVALID".into()), "{header:?}");
        let body = json!({ "refresh_token": refresh });
        let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
        assert_eq!(renewed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    }
    assert!(app.is_signed_in(&cookies).await, "the browser's own session is another matter");
}

async fn bearer_session(app: &TestApp) -> (String, String) {
    let login = uuid::Uuid::now_v7().simple().to_string();
    let body = json!({ "login": login, "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-up", &Jar::default(), body).await.json();
    let token = |name: &str| tokens[name].as_str().expect("a token").to_owned();
    (token("access_token"), token("refresh_token"))
}
