//! Sessions that lie unused (ASVS 5.0, 7.3.1).

use chrono::{TimeDelta, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, IntoActiveModel};
use serde_json::json;
use vestibule::server::config::Config;
use vestibule::server::sessions::seen;

use crate::support::app::{Jar, PASSWORD, TestApp};

/// Not kept: it ends with the browser.
async fn short(app: &TestApp) -> Jar {
    let body = json!({ "login": "ada", "password": PASSWORD, "remember": false });
    let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    Jar::default().after(&answer)
}

/// As if it had last been renewed and used so long ago.
async fn unused(app: &TestApp, jar: &Jar, minutes: i64) -> Jar {
    seen::write(&app.state.db, &app.state.live).await.expect("written");
    let ago = TimeDelta::minutes(minutes);
    let row = app.session(jar).await;
    let (rotated_at, last_seen_at) = (row.rotated_at - ago, row.last_seen_at - ago);
    let mut row = row.into_active_model();
    (row.rotated_at, row.last_seen_at) = (Set(rotated_at), Set(last_seen_at));
    row.update(&app.state.db).await.expect("aged");
    app.expired(jar)
}

#[tokio::test]
async fn a_session_that_is_not_kept_ends_after_two_hours_without_use_and_a_kept_one_does_not() {
    let app = TestApp::start().await;
    let kept = app.sign_up("ada").await;
    let short = short(&app).await;
    let still = unused(&app, &short, 119).await;
    let answer = app.get("/account", &still).await;
    assert_eq!(answer.status, 200, "used within two hours");
    let over = unused(&app, &still.after(&answer), 121).await;
    let page = app.get("/account", &over).await;
    assert_eq!(page.status, 303);
    assert!(page.clears("access_token") && page.clears("refresh_token"), "as any that expired");
    let refreshed = app.post("/auth/refresh", &over, json!({})).await;
    assert_eq!(refreshed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    let kept = unused(&app, &kept, 6 * 24 * 60).await;
    assert_eq!(app.get("/account", &kept).await.status, 200, "not kept short unless so set");
}

#[tokio::test]
async fn an_access_token_that_is_used_keeps_its_session_though_nothing_is_written_yet() {
    let app = TestApp::with(&[("SESSION_IDLE_TTL", "1h"), ("ACCESS_TOKEN_TTL", "50m")]).await;
    let jar = app.sign_up("ada").await;
    drop(unused(&app, &jar, 59).await);
    assert!(app.is_signed_in(&jar).await); // now, in memory only
    let row = app.session(&jar).await;
    assert!(row.last_seen_at < Utc::now() - TimeDelta::minutes(58));
    // By what is written it has lain unused for 89 minutes.
    let more = TimeDelta::minutes(30);
    let (rotated_at, last_seen_at) = (row.rotated_at - more, row.last_seen_at - more);
    let mut row = row.into_active_model();
    (row.rotated_at, row.last_seen_at) = (Set(rotated_at), Set(last_seen_at));
    row.update(&app.state.db).await.expect("aged");
    assert_eq!(app.get("/account", &app.expired(&jar)).await.status, 200);
}

#[tokio::test]
async fn a_kept_session_ends_unused_where_it_is_so_set_by_bearer_too() {
    let app = TestApp::with(&[("SESSION_IDLE_TTL", "1h")]).await;
    let (access, refresh) = app.sign_up_bearer("ada").await;
    let jar = Jar::default().with("access_token", &access).with("refresh_token", &refresh);
    unused(&app, &jar, 61).await;
    let answer =
        app.post("/auth/refresh", &Jar::default(), json!({ "refresh_token": refresh })).await;
    assert_eq!(answer.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
}

#[tokio::test]
async fn what_lay_unused_too_long_is_on_no_list_of_devices() {
    let app = TestApp::start().await;
    let here = app.sign_up("ada").await;
    let idle = short(&app).await;
    let listed = async || {
        let list = app.get("/auth/sessions", &here).await.json();
        list["sessions"].as_array().expect("a list").len()
    };
    assert_eq!(listed().await, 2);
    unused(&app, &idle, 121).await;
    assert_eq!(listed().await, 1);
}

#[test]
fn it_is_at_least_as_long_as_an_access_token_lives() {
    let read = |settings: &[(&str, &str)]| {
        let all: std::collections::BTreeMap<_, _> = settings.iter().copied().collect();
        Config::read(&|name| all.get(name).map(|value| (*value).to_owned()))
    };
    let hours = |count: u64| Some(std::time::Duration::from_secs(count * 3600));
    let idle = |settings| read(settings).expect("valid").session_idle_ttl;
    assert_eq!((idle(&[]).kept, idle(&[]).short), (None, hours(2)));
    let off = idle(&[("SESSION_IDLE_TTL_SHORT", "off"), ("SESSION_IDLE_TTL", "24h")]);
    assert_eq!((off.kept, off.short), (hours(24), None));
    assert_eq!(idle(&[("ACCESS_TOKEN_TTL", "3h")]).short, hours(3));
    for name in ["SESSION_IDLE_TTL", "SESSION_IDLE_TTL_SHORT"] {
        for value in ["14m", "0", "never"] {
            let faults = read(&[(name, value)]).expect_err("a fault").to_string();
            assert!(faults.contains(name), "{faults}");
        }
    }
}
