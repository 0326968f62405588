//! The keys that sign access tokens: rotated, and nobody notices.

use chrono::{TimeDelta, Utc};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};
use serde_json::Value;
use vestibule::server::access_tokens::key_ring::{self, How, Schedule, Turned};
use vestibule::server::entity::signing_key;
use vestibule::server::error::ServerError;

use crate::support::app::{Extra, Jar, Shared, TestApp, soon};

async fn published(app: &TestApp) -> Vec<String> {
    let keys = app.get("/.well-known/jwks.json", &Jar::default()).await.json();
    let keys = keys["keys"].as_array().expect("keys").clone();
    keys.iter().map(|key| key["kid"].as_str().expect("a kid").to_owned()).collect()
}

fn kid(jar: &Jar) -> String {
    use base64::Engine;
    let head = jar.get("access_token").expect("a token").split('.').next().expect("a head");
    let head = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(head).expect("base64url");
    let head: Value = serde_json::from_slice(&head).expect("JSON");
    head["kid"].as_str().expect("a kid").to_owned()
}

async fn turn(app: &TestApp, how: How, after: TimeDelta) -> Result<Turned, ServerError> {
    let schedule = Schedule::new(&app.state.config);
    let now = Utc::now() + after;
    key_ring::turn(&app.state.db, &app.state.secrets, &schedule, how, now).await
}

/// As the server's own job does every two seconds.
async fn hear(app: &TestApp) {
    let keys = key_ring::load(&app.state.db, &app.state.secrets).await.expect("read");
    app.state.key_ring.replace(keys);
}

#[tokio::test]
async fn the_next_key_is_published_before_it_signs_and_the_old_one_until_its_tokens_are_dead() {
    let app = TestApp::start().await;
    let before = published(&app).await;
    assert_eq!(before.len(), 2, "the one that signs and the next");
    let old = app.sign_up("ada").await;
    assert_eq!(kid(&old), before[0]);
    let turned = turn(&app, How::ByHand, TimeDelta::zero()).await.expect("turned");
    assert_eq!(turned.signing, before[1], "everybody could know it");
    hear(&app).await;
    let new = app.sign_in("ada").await;
    assert_eq!(kid(&new), before[1]);
    let after = published(&app).await;
    assert_eq!((after.len(), &after[..2]), (3, &before[..]), "the old one stays");
    assert!(app.is_signed_in(&old.without("refresh_token")).await);
    assert!(app.is_signed_in(&new.without("refresh_token")).await);
    turn(&app, How::Due, TimeDelta::minutes(10)).await.expect("turned");
    hear(&app).await;
    assert_eq!(published(&app).await, after, "tokens that it signed may still live");
    // A token's life later nobody needs the old one.
    turn(&app, How::Due, TimeDelta::minutes(17)).await.expect("turned");
    hear(&app).await;
    assert_eq!(published(&app).await, after[1..]);
}

#[tokio::test]
async fn a_key_that_verifiers_cannot_know_yet_does_not_sign() {
    let app = TestApp::start().await;
    turn(&app, How::ByHand, TimeDelta::zero()).await.expect("turned");
    let again = turn(&app, How::ByHand, TimeDelta::zero()).await.expect("turned");
    let from = again.next.1.expect("settled");
    let wait = (from - Utc::now()).num_seconds();
    assert!((500..=600).contains(&wait), "after ten minutes: {wait}");
    let third = turn(&app, How::ByHand, TimeDelta::zero()).await.expect("turned");
    assert_eq!(third, again, "asking again changes nothing");
    let later = turn(&app, How::Due, TimeDelta::minutes(11)).await.expect("turned");
    assert_eq!(later.signing, again.next.0, "it takes over by itself");
    assert_ne!(later.next.0, again.next.0, "and another one follows");
}

#[tokio::test]
async fn keys_follow_each_other_by_schedule() {
    let app = TestApp::with(&[("KEY_ROTATION", "30d")]).await;
    let first = turn(&app, How::Due, TimeDelta::days(29)).await.expect("turned");
    let second = turn(&app, How::Due, TimeDelta::days(31)).await.expect("turned");
    assert_ne!(first.signing, second.signing);
    assert_eq!(second.signing, first.next.0);
    let third = turn(&app, How::Due, TimeDelta::days(62)).await.expect("turned");
    assert_eq!(third.signing, second.next.0);
}

#[tokio::test]
async fn the_running_server_rotates_by_itself() {
    let app = TestApp::with(&[("KEY_ROTATION", "10s")]).await;
    let first = kid(&app.sign_up("ada").await);
    tokio::time::sleep(std::time::Duration::from_secs(9)).await;
    soon(async || kid(&app.sign_in("ada").await) != first).await;
}

#[tokio::test]
async fn a_rotation_on_one_replica_is_heard_by_the_other() {
    let shared = Shared::new().await;
    let (one, other) = (shared.start(&[]).await, shared.start(&[]).await);
    assert_eq!(published(&one).await, published(&other).await, "one ring");
    let old = one.sign_up("ada").await;
    let turned = turn(&one, How::ByHand, TimeDelta::zero()).await.expect("turned");
    hear(&one).await;
    let new = one.sign_in("ada").await;
    assert!(other.is_signed_in(&new.without("refresh_token")).await, "known before it signed");
    soon(async || kid(&other.sign_in("ada").await) == turned.signing).await;
    assert!(other.is_signed_in(&old.without("refresh_token")).await);
}

#[tokio::test]
async fn the_database_holds_no_key_that_can_be_used() {
    let app = TestApp::start().await;
    for row in signing_key::Entity::find().all(&app.state.db).await.expect("read") {
        assert_eq!(row.sealed.len(), 1 + 24 + 32 + 16);
        // A key of one's own, put into the table, is not taken for one of ours.
        let mut row = row.into_active_model();
        row.sealed = Set(vec![1; 73]);
        row.update(&app.state.db).await.expect("changed");
    }
    hear(&app).await;
    assert_eq!(published(&app).await, Vec::<String>::new());
    // The server makes new keys rather than none.
    turn(&app, How::Due, TimeDelta::zero()).await.expect("turned");
    hear(&app).await;
    assert!(app.is_signed_in(&app.sign_up("ada").await).await);
}

#[tokio::test]
async fn verifiers_are_told_how_long_to_keep_the_list() {
    for (rotation, max_age) in [("30d", "public, max-age=300"), ("40s", "public, max-age=10")] {
        let app = TestApp::with(&[("KEY_ROTATION", rotation)]).await;
        let answer = app.get("/.well-known/jwks.json", &Jar::default()).await;
        assert_eq!(answer.header("cache-control"), max_age);
        let known = Extra::default().headers(&[("if-none-match", answer.header("etag"))]);
        let method = reqwest::Method::GET;
        let again = app.send(method, "/.well-known/jwks.json", &Jar::default(), known).await;
        assert_eq!((again.status.as_u16(), again.body.as_str()), (304, ""));
    }
}

#[tokio::test]
async fn a_clock_that_was_wrong_does_not_stop_the_ring() {
    let app = TestApp::start().await;
    // A replica in the far future lets the next key take over.
    turn(&app, How::ByHand, TimeDelta::days(3650)).await.expect("turned");
    let now = turn(&app, How::Due, TimeDelta::zero()).await.expect("turned");
    assert_eq!(now.next.1, None, "it waits again");
    let again = turn(&app, How::ByHand, TimeDelta::zero()).await.expect("turned");
    assert!(again.signing == now.next.0 || again.next.1.is_some(), "{again:?}");
}

#[tokio::test]
async fn a_replica_with_a_wrong_secret_deletes_nobodys_keys() {
    use vestibule::server::crypto::Secret;
    let app = TestApp::start().await;
    let before = published(&app).await;
    let jar = app.sign_up("ada").await;
    let schedule = Schedule::new(&app.state.config);
    let wrong = [Secret::new("a secret that only this replica has got".as_bytes())];
    for minutes in [0, 20, 40] {
        let now = Utc::now() + TimeDelta::minutes(minutes);
        key_ring::turn(&app.state.db, &wrong, &schedule, How::Due, now).await.expect("turned");
    }
    hear(&app).await;
    assert_eq!(published(&app).await, before);
    assert!(app.is_signed_in(&jar).await);
}
