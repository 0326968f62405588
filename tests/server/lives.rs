//! How long a session and its tokens live, and who may go on with them.

use chrono::{TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{DatabaseConnection, EntityTrait};
use serde_json::json;
use vestibule::domain::{AppError, Password};
use vestibule::server::access_tokens::key_ring::{self, How, Schedule};
use vestibule::server::entity::user;
use vestibule::server::error::ServerError;
use vestibule::server::sessions::refresh_token;
use vestibule::server::{accounts, database};

use crate::support::app::{Jar, PASSWORD, Shared, TestApp, person};

#[tokio::test]
async fn our_tag_with_another_proof_renews_nothing_and_ends_nothing() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let forge = |token: &str| {
        let keys = &app.state.refresh_keys;
        let opened = refresh_token::open(keys, token).expect("our token");
        // As whoever has the key and not the rows would.
        refresh_token::mint(keys, opened.session_id, opened.counter, &[0; 16]).expect("minted")
    };
    let forged = forge(jar.get("refresh_token").expect("set"));
    let forged = Jar::default().with("refresh_token", &forged);
    assert!(!app.is_signed_in(&forged).await);
    let refreshed = app.post("/auth/refresh", &forged, json!({})).await;
    assert_eq!(refreshed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    app.post("/auth/sign-out", &forged, json!({})).await;
    assert!(app.is_signed_in(&jar).await, "a sign-out with it ends nothing");
    app.post("/auth/sign-in", &forged, person("ada")).await;
    assert!(app.is_signed_in(&jar).await, "and nothing is replaced");
    assert_eq!(app.session(&jar).await.ended_at, None);

    let body = json!({ "login": "ada", "password": PASSWORD, "transport": "bearer" });
    let tokens = app.post("/auth/sign-in", &Jar::default(), body).await.json();
    let token = tokens["refresh_token"].as_str().expect("a token");
    let body = json!({ "refresh_token": forge(token) });
    let refreshed = app.post("/auth/refresh", &Jar::default(), body).await;
    assert_eq!(refreshed.refusal(), (401, "REFRESH_TOKEN_INVALID".into()));
    let body = json!({ "refresh_token": token });
    assert_eq!(app.post("/auth/refresh", &Jar::default(), body).await.status, 200);
}

#[tokio::test]
async fn a_session_that_is_not_kept_is_short_and_its_access_token_no_longer() {
    let app = TestApp::with(&[("ACCESS_TOKEN_TTL", "2d")]).await;
    app.sign_up("ada").await;
    for (remember, hours) in [(false, 12), (true, 7 * 24)] {
        let body = json!({ "login": "ada", "password": PASSWORD, "remember": remember });
        let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
        let jar = Jar::default().after(&answer);
        let row = app.session(&jar).await;
        assert_eq!((row.expires_at - row.created_at).num_hours(), hours);
        assert_eq!(row.persistent, remember);
        let claims =
            app.state.access_tokens.read(jar.get("access_token").expect("set"), Utc::now());
        let life = claims.expect("ours").exp - row.created_at.timestamp();
        assert!((hours.min(48) * 3600 - 1..=hours.min(48) * 3600).contains(&life), "{life}");
        let cookie = answer.cookie("refresh_token").expect("set");
        assert_eq!(cookie.contains("Max-Age"), remember, "{cookie}");
    }
}

#[tokio::test]
async fn a_password_is_changed_only_over_the_one_that_was_checked() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let db = &app.state.db;
    let checked = user::Entity::find().one(db).await.expect("read").expect("an account");
    let first = accounts::change_password(db, checked.clone(), "the first".into()).await;
    assert_eq!(first.expect("changed").password_hash, "the first");
    let second = accounts::change_password(db, checked.clone(), "the second".into()).await;
    assert!(matches!(second, Err(ServerError::Refused(AppError::Validation(_)))));
    assert!(!is_still_in_force(db, &checked).await);
    let row = user::Entity::find().one(db).await.expect("read").expect("an account");
    assert_eq!((row.password_hash.as_str(), row.device_generation), ("the first", 1));
    assert!(is_still_in_force(db, &row).await);
    // Another sign-in made the hash stronger meanwhile: it is the same password.
    let stronger = user::Entity::update_many()
        .col_expr(user::Column::PasswordHash, Expr::value("of the first, stronger"))
        .exec(db);
    assert_eq!(stronger.await.expect("written").rows_affected, 1);
    assert!(is_still_in_force(db, &row).await);
    let third = accounts::change_password(db, row, "the third".into()).await;
    assert_eq!(third.expect("the current one was right").password_hash, "the third");
}

#[tokio::test]
async fn a_hash_is_made_stronger_only_over_the_one_that_was_checked() {
    let shared = Shared::new().await;
    let weak = shared.start(&[]).await;
    let password = Password::presented(PASSWORD).expect("a password");
    let app = shared.start(&[("ARGON2_MEMORY_KIB", "128")]).await;
    let (db, passwords) = (&app.state.db, &app.state.passwords);
    for (login, meanwhile) in [("ada", "changed"), ("bob", "disabled"), ("eve", "nothing")] {
        weak.sign_up(login).await;
        let row = || async { accounts::find_key(db, login).await.expect("read").expect("a row") };
        let checked = row().await;
        match meanwhile {
            "changed" => {
                let changed = accounts::change_password(db, checked.clone(), "another".into());
                drop(changed.await.expect("changed"));
            }
            "disabled" => {
                let transaction = database::begin(db).await.expect("begun");
                let disabled = accounts::set_disabled(&transaction, checked.id, Some(Utc::now()));
                disabled.await.expect("disabled");
                transaction.commit().await.expect("committed");
            }
            _ => {}
        }
        let before = row().await.password_hash;
        // A sign-in that looked at the row before goes on.
        let found = Some(checked.clone());
        accounts::authenticate(db, passwords, found, &password).await.expect("it was right");
        let after = row().await.password_hash;
        let is_stronger = after.contains("m=128") && after != before;
        assert_eq!(is_stronger, meanwhile == "nothing", "{meanwhile}: {after}");
        assert!(is_stronger || after == before, "{meanwhile}");
    }
}

async fn is_still_in_force(db: &DatabaseConnection, checked: &user::Model) -> bool {
    let transaction = database::begin(db).await.expect("begun");
    let is = accounts::is_still_in_force(&transaction, checked).await.expect("asked");
    transaction.rollback().await.expect("over");
    is
}

#[tokio::test]
async fn a_key_that_is_settled_for_later_signs_nothing_until_then() {
    let app = TestApp::start().await;
    let (db, secrets, now) = (&app.state.db, &app.state.secrets, Utc::now());
    let schedule = Schedule::new(&app.state.config);
    key_ring::turn(db, secrets, &schedule, How::ByHand, now).await.expect("turned");
    let turned = key_ring::turn(db, secrets, &schedule, How::ByHand, now).await.expect("turned");
    let from = turned.next.1.expect("settled, and in the future");
    assert!(from > now);
    let keys = key_ring::load(db, secrets).await.expect("read");
    let signs = |at| key_ring::signing(&keys, at).expect("a key").id.clone();
    assert_eq!(signs(now), turned.signing);
    assert_eq!(signs(from - TimeDelta::seconds(1)), turned.signing);
    assert_eq!(signs(from), turned.next.0);
}
