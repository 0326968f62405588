//! Databases of earlier programs: brought up to date, with all that is in them, and their people stay
//! signed in. How `tests/fixtures` was made says `scripts/fixture.py`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sea_orm::{ConnectionTrait, Database};
use serde_json::{Value, json};

use crate::support::app::{Jar, PASSWORD, Shared, TestApp, on_postgres};
use crate::support::process::verb;

/// Each database that was written down, for the one that this test runs on.
fn fixtures() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let kind = if on_postgres() { ".postgres.sql" } else { ".sqlite.sql" };
    let all = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("read").path());
    all.filter(|path| path.to_string_lossy().ends_with(kind)).collect()
}

async fn run_sql(shared: &Shared, sql: &str) {
    let url = shared.url();
    let url = if on_postgres() { url } else { format!("{url}?mode=rwc") };
    let db = Database::connect(url).await.expect("a database");
    // Written down table by table: what refers to another may come before it.
    let loose = if on_postgres() { "" } else { "PRAGMA foreign_keys = OFF;\n" };
    db.execute_unprepared(&format!("{loose}{sql}")).await.expect("filled");
    db.close().await.expect("closed");
}

/// Filled by an earlier program, and brought up to date by this one.
async fn started(fixture: &Path) -> (Shared, TestApp, BTreeMap<String, Value>) {
    let shared = Shared::new().await;
    run_sql(&shared, &std::fs::read_to_string(fixture).expect("SQL")).await;
    // Nobody has used these sessions since the fixture was made.
    let app = shared.start(&[("SESSION_IDLE_TTL_SHORT", "36500d")]).await;
    let people = std::fs::read_to_string(fixture.with_extension("json")).expect("its people");
    (shared, app, serde_json::from_str(&people).expect("JSON"))
}

fn jar(person: &Value) -> Jar {
    let cookies = person["cookies"].as_object().expect("cookies").iter();
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    Jar(cookies.map(|(name, value)| (name.clone(), text(value))).collect())
}

#[tokio::test]
async fn a_filled_database_of_an_earlier_program_is_brought_up_to_date_and_its_people_stay_signed_in()
 {
    assert!(!fixtures().is_empty());
    for fixture in fixtures() {
        let (_shared, app, people) = started(&fixture).await;
        assert_eq!(app.get("/readyz", &Jar::default()).await.status, 200);
        for (who, person) in &people {
            if person["cookies"].is_null() {
                let body = json!({ "refresh_token": person["refresh_token"] });
                let renewed = app.post("/auth/refresh", &Jar::default(), body).await;
                assert_eq!(renewed.status, 200, "{who}: {}", renewed.body);
                continue;
            }
            // The access token is long over.
            let jar = jar(person).without("access_token");
            let answer = app.get("/auth/me", &jar).await;
            if person["login"].is_null() {
                assert_eq!(answer.status, 401, "{who}");
                continue;
            }
            assert_eq!(answer.status, 200, "{who}: {}", answer.body);
            assert_eq!(answer.json()["user"]["login"], person["login"], "{who}");
            let mut roles = answer.json()["user"]["roles"].as_array().expect("roles").clone();
            roles.sort_by_key(ToString::to_string);
            assert_eq!(Value::from(roles), person["roles"], "{who}");
            let jar = jar.after(&answer);
            for page in ["/account", "/account/sessions", "/account/activity", "/tasks", "/people"]
            {
                assert_eq!(app.get(page, &jar).await.status, 200, "{who} {page}");
            }
            if let Some(tasks) = person["tasks"].as_u64() {
                let listed = app.get("/api/v1/tasks", &jar).await.json();
                let listed = listed["tasks"].as_array().expect("tasks").len();
                assert_eq!(listed as u64, tasks, "{who}");
            }
        }
    }
}

#[tokio::test]
async fn what_was_promised_before_the_update_is_kept_after_it() {
    for fixture in fixtures() {
        let (_shared, app, people) = started(&fixture).await;
        let confirmed = jar(&people["kept"]).without("access_token");
        let me = app.get("/auth/me", &confirmed).await;
        assert_eq!(me.json()["user"]["email_verified"], true);
        let confirmed = confirmed.after(&me);
        // Old passwords count, old letters are accounted for, and old traces are there to be read.
        for login in ["ada@example.com", "bob", "eve@example.com"] {
            app.sign_in(login).await;
        }
        assert_eq!(app.secrets().await.len(), 4, "two addresses, a reset and a change");
        let activity = app.get("/account/activity", &confirmed).await.body;
        for sentence in ["Account created", "Email confirmed", "Administrator role granted"] {
            assert!(activity.contains(sentence), "{sentence}: {activity}");
        }
        // And what is done now goes on from there.
        let body = json!({ "current_password": PASSWORD, "new_password": "another river lamp" });
        let changed = app.post("/auth/change-password", &confirmed, body).await;
        assert_eq!(changed.status, 200, "{}", changed.body);
        let other = jar(&people["until the browser closes"]).without("access_token");
        assert!(!app.is_signed_in(&other).await, "every other session has ended");
    }
}

#[tokio::test]
async fn a_newer_database_is_refused_with_a_sentence_and_not_touched() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    let from_tomorrow = "INSERT INTO seaql_migrations VALUES ('m9999_from_tomorrow', 0)";
    app.state.db.execute_unprepared(from_tomorrow).await.expect("changed");
    let ready = app.get("/readyz", &Jar::default()).await;
    assert_eq!(ready.status, 503);
    assert!(ready.body.contains("belongs to a newer version of this program"), "{}", ready.body);
    let before = app.rows().await;
    for words in [["serve"].as_slice(), &["migrate"], &["purge"], &["user", "unlock", "ada"]] {
        let (said, went_well) = verb(&shared.url(), words);
        assert!(!went_well, "{words:?}: {said}");
        assert!(said.contains("newer version of this program"), "{words:?}: {said}");
        assert!(said.contains("m9999_from_tomorrow"), "{words:?}: {said}");
    }
    assert_eq!(app.rows().await, before);
}
