//! What a server knows when it comes back, and what it leaves on the disk.

use crate::support::app::{Jar, Shared, TestApp, on_postgres, person, skipped};
use serde_json::json;

#[tokio::test]
async fn a_session_that_ended_is_known_before_the_port_opens() {
    let kept = Shared::new().await;
    let app = kept.start(&[]).await;
    let jar = app.sign_up("ada").await;
    app.post("/auth/sign-out", &jar, json!({})).await;
    app.stop().await;
    let app = kept.start(&[]).await;
    assert!(app.state.live.is_ended(app.session_id(&jar)));
    assert!(!app.is_signed_in(&jar).await);
}

#[tokio::test]
async fn a_restart_signs_nobody_out_and_forgets_no_confirmation() {
    let kept = Shared::new().await;
    let app = kept.start(&[]).await;
    let jar = app.sign_up("ada").await;
    assert!(app.is_signed_in(&jar).await);
    app.stop().await;
    let app = kept.start(&[]).await;
    assert_eq!(app.session(&jar).await.confirmed_counter, 1, "written at shutdown");
    let due = app.due(&jar).await;
    assert_eq!(app.get("/account", &due).await.status, 200);
}

#[tokio::test]
async fn rotating_the_secret_key_signs_nobody_out() {
    const OLD: &str = "the old key of this test, which is long enough";
    let (old, new) = (OLD.replace(',', ""), "the new key of this test which is long enough");
    let both = format!("{new},{old}");
    let kept = Shared::new().await;
    let app = kept.start(&[("SECRET_KEY", &old)]).await;
    let jar = app.sign_up("ada").await;
    app.stop().await;
    let app = kept.start(&[("SECRET_KEY", &both)]).await;
    assert!(app.is_signed_in(&jar.without("refresh_token")).await, "the old access token");
    let keys = app.get("/.well-known/jwks.json", &Jar::default()).await.json();
    assert_eq!(keys["keys"].as_array().map(Vec::len), Some(2), "the one that signs and the next");
    let due = app.due(&jar).await;
    let renewed = due.after(&app.get("/account", &due).await);
    assert_eq!(app.counter(&renewed), 2, "the old refresh token");
    app.stop().await;
    let app = kept.start(&[("SECRET_KEY", new)]).await;
    assert!(app.is_signed_in(&renewed).await, "and what was renewed needs the new key alone");
    assert!(
        app.is_signed_in(&renewed.without("refresh_token")).await,
        "signing keys were sealed anew"
    );
    assert!(!app.is_signed_in(&jar.without("access_token")).await, "the old one is dropped");
}

#[tokio::test]
async fn the_key_and_the_database_are_for_their_owners_eyes_only() {
    use std::os::unix::fs::PermissionsExt;
    if on_postgres() {
        skipped(
            "the_key_and_the_database_are_for_their_owners_eyes_only",
            "PostgreSQL: no file is ours",
        );
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let url = format!("sqlite://{}/vestibule.db", data.display());
    let app = TestApp::with(&[("DATABASE_URL", &url), ("SECRET_KEY", "")]).await;
    app.sign_up("ada").await;
    let mode = |name: &str| {
        let path = if name.is_empty() { data.clone() } else { data.join(name) };
        std::fs::metadata(path).expect(name).permissions().mode() & 0o777
    };
    assert_eq!(mode(""), 0o700);
    for name in ["secret.key", "vestibule.db", "vestibule.db-wal"] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
    app.stop().await;
    // The second start reads the same key.
    let app = TestApp::with(&[("DATABASE_URL", &url), ("SECRET_KEY", "")]).await;
    assert_eq!(app.post("/auth/sign-in", &Jar::default(), person("ada")).await.status, 200);
}

#[tokio::test]
async fn first_starts_at_once_on_one_database_all_come_up() {
    let kept = Shared::new().await;
    let (a, b, c) = tokio::join!(kept.start(&[]), kept.start(&[]), kept.start(&[]));
    let jar = a.sign_up("ada").await;
    for app in [&b, &c] {
        assert!(app.is_signed_in(&jar).await);
    }
}
