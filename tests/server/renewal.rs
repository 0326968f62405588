//! Staying signed in: each test a story of somebody who was signed out elsewhere.

use std::collections::BTreeSet;

use futures::future::join_all;

use crate::support::app::{Answer, Extra, Jar, Rows, TestApp};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn an_expired_access_token_is_renewed_before_the_page_is_drawn() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let jar = app.due(&jar).await;
    let answer = app.get("/account", &jar).await;
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("ada"), "drawn for the right person in this response");
    let renewed = jar.after(&answer);
    assert_ne!(renewed.get("access_token"), jar.get("access_token"));
    assert_ne!(renewed.get("refresh_token"), jar.get("refresh_token"));
    assert_eq!(app.counter(&renewed), 2);
    assert_eq!(app.get("/account", &renewed).await.cookies(), Vec::<String>::new());
}

#[tokio::test]
async fn twenty_parallel_requests_are_one_step_and_any_one_answer_keeps_the_session() {
    // Each run keeps another of the 20 answers.
    for kept in 0..20 {
        let app = TestApp::start().await;
        let jar = app.sign_up("ada").await;
        let jar = app.due(&jar).await;
        let answers = join_all((0..20).map(|_| app.get("/account", &jar))).await;
        assert!(answers.iter().all(|answer| answer.status == 200 && answer.body.contains("ada")));
        assert_eq!(app.session(&jar).await.counter, 2, "one step");
        assert_eq!(
            app.rows().await,
            Rows { accounts: 1, sessions: 1, flows: 0 },
            "renewal inserts no row"
        );
        let successors: BTreeSet<_> = answers
            .iter()
            .map(|answer| jar.after(answer).get("refresh_token").map(str::to_owned))
            .collect();
        assert_eq!(successors.len(), 1, "one successor");
        let mut jar = jar.after(&answers[kept]);
        for step in 3..5 {
            jar = app.due(&jar).await;
            let answer = app.get("/account", &jar).await;
            assert_eq!(answer.status, 200, "answer {kept} keeps the session");
            jar = jar.after(&answer);
            assert_eq!(app.counter(&jar), step);
        }
        app.stop().await;
    }
}

#[tokio::test]
async fn a_renewal_never_extends_the_session() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let before = app.session(&jar).await.expires_at;
    let jar = renew(&app, &jar).await;
    assert_eq!(app.session(&jar).await.expires_at, before);
}

#[tokio::test]
async fn a_token_renewed_a_moment_ago_gets_an_access_token_only() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let answer = app.post("/auth/refresh", &jar, json!({})).await;
    assert_eq!(answer.status, 200);
    assert!(answer.cookie("access_token").is_some());
    assert_eq!(answer.cookie("refresh_token"), None);
    assert_eq!(app.session(&jar).await.counter, 1);
}

#[tokio::test]
async fn a_lost_answer_does_not_sign_the_person_out() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let lost = app.due(&jar).await;
    app.get("/account", &lost).await; // nobody hears the answer
    app.age(&lost, 60).await;
    let answer = app.get("/account", &lost).await;
    assert_eq!(answer.status, 200);
    let jar = lost.after(&answer);
    assert_eq!(app.counter(&jar), 3);
    assert!(app.is_signed_in(&renew(&app, &jar).await).await);
}

#[tokio::test]
async fn two_requests_around_the_leeways_end_after_a_lost_answer_both_stay_in() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let lost = app.due(&jar).await;
    app.get("/account", &lost).await;
    app.age(&lost, 29).await; // just before: the same successor, and the leeway slides
    let before = app.get("/account", &lost).await;
    app.age(&lost, 31).await; // just after
    let after = app.get("/account", &lost).await;
    assert_eq!((before.status.as_u16(), after.status.as_u16()), (200, 200));
    // The later answer is what the browser keeps; the session lives on.
    assert!(app.is_signed_in(&renew(&app, &lost.after(&after)).await).await);
}

#[tokio::test]
async fn requests_at_once_around_the_leeways_end_share_one_step() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let lost = app.due(&jar).await;
    app.get("/account", &lost).await;
    app.age(&lost, 31).await;
    let answers = join_all((0..8).map(|_| app.get("/account", &lost))).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
    assert_eq!(app.session(&lost).await.counter, 3);
    for answer in &answers {
        assert_eq!(app.counter(&lost.after(answer)), 3);
    }
}

#[tokio::test]
async fn a_token_two_behind_ends_the_session_for_owner_and_thief() {
    let app = TestApp::start().await;
    let stolen = app.sign_up("ada").await;
    let owner = renew(&app, &stolen).await;
    let owner = renew(&app, &owner).await;
    assert_thief_and_owner_are_out(&app, &stolen, &owner).await;
}

#[tokio::test]
async fn an_orphan_ends_the_session_for_owner_and_thief() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let lost = app.due(&jar).await;
    let orphan = lost.after(&app.get("/account", &lost).await);
    app.age(&lost, 60).await;
    let owner = lost.after(&app.get("/account", &lost).await);
    assert_eq!((app.counter(&orphan), app.counter(&owner)), (2, 3));
    assert_thief_and_owner_are_out(&app, &orphan, &owner).await;
}

#[tokio::test]
async fn the_previous_token_late_and_after_confirmation_ends_the_session() {
    let app = TestApp::start().await;
    let stolen = app.sign_up("ada").await;
    let owner = renew(&app, &stolen).await;
    assert!(app.is_signed_in(&owner).await); // the access token with rc = 2 came back
    app.age(&owner, 60).await;
    assert_thief_and_owner_are_out(&app, &stolen, &owner).await;
}

#[tokio::test]
async fn a_browser_and_its_media_player_renew_at_once_and_stay_signed_in() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    let browser = due.after(&app.get("/account", &due).await);
    for path in ["/account", "/auth/me"] {
        let player = Extra::default().headers(&[("user-agent", "AppleCoreMedia/1.0")]);
        let answer = app.send(Method::GET, path, &due, player).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.cookie("refresh_token"), None, "no successor for another browser");
        let confirms = app.claims(&due.after(&answer)).rc;
        assert_eq!(confirms, 1, "what was shown, and not the successor that may be lost");
    }
    let player = Extra::json(json!({})).headers(&[("user-agent", "AppleCoreMedia/1.0")]);
    let answer = app.send(Method::POST, "/auth/refresh", &due, player).await;
    assert_eq!((answer.status.as_u16(), answer.cookie("refresh_token")), (200, None));
    let browser = renew(&app, &browser).await;
    assert_eq!(app.counter(&browser), 3);
}

#[tokio::test]
async fn what_the_media_player_was_given_does_not_confirm_a_successor_that_was_lost() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    app.get("/account", &due).await; // nobody hears the answer
    let player = Extra::default().headers(&[("user-agent", "AppleCoreMedia/1.0")]);
    let given = due.after(&app.send(Method::GET, "/auth/me", &due, player).await);
    assert!(app.is_signed_in(&given).await, "and it is used");
    let answer = app.get("/account", &app.due(&given).await).await;
    assert_eq!(answer.status, 200, "the old token still renews");
}

#[tokio::test]
async fn a_program_and_its_extension_with_another_user_agent_are_given_the_same_successor() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let body =
        json!({ "login": "ada", "password": crate::support::app::PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let refresh = tokens["refresh_token"].as_str().expect("a token").to_owned();
    app.age(&Jar::default().with("refresh_token", &refresh), 60).await;
    let mut successors = BTreeSet::new();
    for agent in ["Notes/7 CFNetwork", "NotesShareExtension/7 CFNetwork", "Notes/8 CFNetwork"] {
        let more = Extra::json(json!({ "refresh_token": refresh }));
        let more = more.headers(&[("user-agent", agent)]);
        let answer = app.send(Method::POST, "/auth/refresh", &Jar::default(), more).await;
        assert_eq!(answer.status, 200, "{agent}: {}", answer.body);
        successors.insert(answer.json()["refresh_token"].as_str().expect("set").to_owned());
    }
    assert_eq!(successors.len(), 1);
    assert!(!successors.contains(&refresh));
}

#[tokio::test]
async fn after_the_leeway_another_user_agent_with_a_spent_token_is_a_thief() {
    let app = TestApp::start().await;
    let stolen = app.sign_up("ada").await;
    let owner = renew(&app, &stolen).await;
    assert!(app.is_signed_in(&owner).await);
    app.age(&owner, 60).await;
    let thief = Extra::default().headers(&[("user-agent", "curl/8")]);
    let shown = stolen.without("access_token");
    let answer = app.send(Method::GET, "/auth/me", &shown, thief).await;
    assert_eq!(answer.refusal(), (401, "TOKEN_INVALID".into()));
    assert!(!app.is_signed_in(&owner).await);
}

#[tokio::test]
async fn a_database_that_forgot_a_renewal_signs_nobody_out() {
    use sea_orm::{ActiveModelTrait, IntoActiveModel};
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let before = app.session(&jar).await;
    let ahead = renew(&app, &renew(&app, &jar).await).await;
    before.into_active_model().reset_all().update(&app.state.db).await.expect("restored");
    let answer = app.get("/account", &app.expired(&ahead)).await;
    assert_eq!(answer.status, 200);
    let next = ahead.after(&answer);
    assert_eq!(app.counter(&next), 4);
    assert!(app.is_signed_in(&renew(&app, &next).await).await);
}

#[tokio::test]
async fn two_cookies_of_one_name_do_not_lock_the_browser_out() {
    let app = TestApp::start().await;
    let old = app.sign_up("ada").await;
    let owner = renew(&app, &renew(&app, &old).await).await;
    let due = app.due(&owner).await;
    // A stale cookie comes first, rubbish too: none of them may count as reuse.
    let line = format!(
        "refresh_token=rubbish; refresh_token={}; refresh_token={}; access_token=rubbish; \
         access_token={}",
        old.get("refresh_token").expect("set"),
        due.get("refresh_token").expect("set"),
        due.get("access_token").expect("set"),
    );
    let more = Extra::default().headers(&[("cookie", &line)]);
    let answer = app.send(Method::GET, "/account", &Jar::default(), more).await;
    assert_eq!(answer.status, 200);
    assert_eq!(app.counter(&due.after(&answer)), 4);
}

#[tokio::test]
async fn a_renewed_cookie_is_never_cached_for_somebody_else() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    for path in ["/", "/account", "/auth/me", "/nothing-here"] {
        assert_eq!(app.get(path, &due).await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn only_a_persistent_sessions_cookies_outlive_the_browser() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    for (remember, lasting) in [(true, true), (false, false)] {
        let body = json!({ "login": "ada", "password": crate::support::app::PASSWORD, "remember": remember });
        let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
        let due = app.due(&Jar::default().after(&answer)).await;
        for answer in [answer, app.get("/auth/me", &due).await] {
            for name in ["access_token", "refresh_token"] {
                let line = answer.cookie(name).expect("set");
                assert_eq!(line.contains("Max-Age="), lasting, "{line}");
            }
        }
    }
}

#[tokio::test]
async fn refresh_says_what_is_wrong_and_clears_the_cookies() {
    let app = TestApp::start().await;
    let missing = app.post("/auth/refresh", &Jar::default(), json!({})).await;
    assert_eq!(missing.refusal(), (401, "REFRESH_TOKEN_MISSING".into()));
    assert!(missing.clears("access_token") && missing.clears("refresh_token"));
    let forged = Jar::default().with("refresh_token", &"A".repeat(98));
    let invalid = app.post("/auth/refresh", &forged, json!({})).await;
    assert_eq!(invalid.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    assert!(invalid.clears("access_token") && invalid.clears("refresh_token"));
    let old = app.sign_up("ada").await;
    renew(&app, &renew(&app, &old).await).await;
    let reused = app.post("/auth/refresh", &old, json!({})).await;
    assert_eq!(reused.refusal(), (401, "REFRESH_TOKEN_REUSED".into()));
    assert!(reused.clears("access_token") && reused.clears("refresh_token"));
}

#[tokio::test]
async fn a_bearer_session_renews_in_the_body_and_never_by_cookie() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let body =
        json!({ "login": "ada", "password": crate::support::app::PASSWORD, "transport": "bearer" });
    let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
    assert_eq!(answer.cookies(), Vec::<String>::new());
    let tokens = answer.json();
    assert_eq!(tokens["token_type"], "Bearer");
    let refresh = tokens["refresh_token"].as_str().expect("a token");
    let as_cookie = Jar::default().with("refresh_token", refresh);
    app.age(&as_cookie, 60).await;
    assert_eq!(app.get("/auth/me", &as_cookie).await.status, 401, "not as a cookie");
    let renewed =
        app.post("/auth/refresh", &Jar::default(), json!({ "refresh_token": refresh })).await;
    assert_eq!(renewed.status, 200);
    assert_ne!(renewed.json()["refresh_token"], tokens["refresh_token"]);
    let bearer = format!("Bearer {}", renewed.json()["access_token"].as_str().expect("a token"));
    let more = Extra::default().headers(&[("authorization", &bearer)]);
    assert_eq!(app.send(Method::GET, "/auth/me", &Jar::default(), more).await.status, 200);
}

#[tokio::test]
async fn a_cookie_sessions_refresh_token_is_refused_in_a_body() {
    let app = TestApp::start().await;
    let jar = app.due(&app.sign_up("ada").await).await;
    let body = json!({ "refresh_token": jar.get("refresh_token") });
    let answer = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(answer.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    assert!(app.is_signed_in(&jar).await, "and it cost the owner nothing");
}

/// One ordinary renewal, a leeway later.
async fn renew(app: &TestApp, jar: &Jar) -> Jar {
    let due = app.due(jar).await;
    let answer = app.get("/auth/me", &due).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    due.after(&answer)
}

async fn assert_thief_and_owner_are_out(app: &TestApp, thief: &Jar, owner: &Jar) {
    let answer: Answer = app.get("/auth/me", &thief.without("access_token")).await;
    assert_eq!(answer.refusal(), (401, "TOKEN_INVALID".into()));
    assert!(answer.clears("access_token") && answer.clears("refresh_token"));
    assert!(app.session(owner).await.ended_at.is_some());
    for jar in [thief, owner, &app.expired(owner)] {
        assert!(!app.is_signed_in(jar).await, "the next request is refused");
    }
}
