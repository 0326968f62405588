//! Each verb of the command line, on a database that a server has filled.

use std::process::{Command, Stdio};

use chrono::{TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, Database, EntityTrait, IntoActiveModel, PaginatorTrait,
};
use vestibule::server::entity::{session, signing_key};

use crate::support::app::Shared;
use crate::support::process::{verb, verb_in, verb_with};

#[tokio::test]
async fn the_database_is_migrated_before_anybody_serves() {
    let shared = Shared::new().await;
    let (said, went_well) = verb(&shared.url(), &["migrate"]);
    assert!(went_well && said.contains("The database is up to date."), "{said}");
    let db = Database::connect(shared.url()).await.expect("a database");
    assert_eq!(session::Entity::find().count(&db).await.expect("a table"), 0);
    let (said, went_well) = verb(&shared.url(), &["migrate"]);
    assert!(went_well, "and again: {said}");
}

#[tokio::test]
async fn the_purge_by_hand_says_what_it_has_deleted() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let (kept, old) = (app.sign_up("ada").await, app.sign_in("ada").await);
    let mut row = app.session(&old).await.into_active_model();
    row.expires_at = Set(Utc::now() - TimeDelta::seconds(1));
    row.update(&app.state.db).await.expect("aged");
    let (said, went_well) = verb(&shared.url(), &["purge"]);
    assert!(went_well && said.contains("Deleted 1 sessions, 0 stale flows"), "{said}");
    assert_eq!(app.rows().await.sessions, 1);
    assert!(app.is_signed_in(&kept).await);
}

#[tokio::test]
async fn what_nobody_has_is_an_error_and_changes_nothing() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    app.sign_up("ada").await;
    let before = app.rows().await;
    for (words, expected) in [
        (
            vec!["mail", "retry", "00000000-0000-7000-8000-000000000000"],
            "there is no unsent letter",
        ),
        (vec!["user", "unlock", "nobody"], "there is no account nobody"),
        (vec!["user", "grant", "nobody", "admin"], "there is no account nobody"),
        (vec!["user", "revoke", "a b", "admin"], "there is no account a b"),
        (vec!["user", "grant", "ada", "emperor"], "emperor"),
        (vec!["conjure"], "conjure"),
    ] {
        let (said, went_well) = verb(&shared.url(), &words);
        assert!(!went_well && said.contains(expected), "{words:?}: {said}");
    }
    assert_eq!(app.rows().await, before);
}

/// In another folder than the server's they would speak of an empty database that they had just made.
#[test]
fn no_verb_but_migrate_makes_a_database() {
    let folder = tempfile::tempdir().expect("a folder");
    for words in [
        &["user", "grant", "ada", "admin"][..],
        &["user", "show", "ada"],
        &["user", "unlock", "ada"],
        &["user", "disable", "ada"],
        &["user", "enable", "ada"],
        &["user", "delete", "ada", "--yes"],
        &["sessions", "list", "ada"],
        &["sessions", "end", "--all"],
        &["mail", "list"],
        &["mail", "retry"],
        &["keys", "rotate"],
        &["purge"],
        &["config", "check"],
    ] {
        let (said, went_well) = verb_in(folder.path(), &[], words);
        if words[0] != "config" {
            assert!(!went_well && said.contains("there is no database"), "{words:?}: {said}");
        }
        let left = std::fs::read_dir(folder.path()).expect("read").count();
        assert_eq!(left, 0, "{words:?} made something");
    }
    assert!(verb_in(folder.path(), &[], &["migrate"]).1);
    let (said, _) = verb_in(folder.path(), &[], &["user", "show", "ada"]);
    assert!(said.contains("there is no account ada"), "{said}");
}

/// PostgreSQL has one that is empty: it stays so.
#[tokio::test]
async fn an_empty_database_is_none_of_ours() {
    let shared = Shared::new().await;
    for words in [["user", "show", "ada"], ["sessions", "list", "ada"]] {
        let (said, went_well) = verb(&shared.url(), &words);
        assert!(!went_well && said.contains("there is no database"), "{words:?}: {said}");
    }
    assert!(verb(&shared.url(), &["migrate"]).1);
    let (said, _) = verb(&shared.url(), &["user", "show", "ada"]);
    assert!(said.contains("there is no account ada"), "{said}");
}

#[tokio::test]
async fn the_keys_turn_by_hand() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let keys = async || signing_key::Entity::find().count(&app.state.db).await.expect("counted");
    assert_eq!(keys().await, 2, "the one that signs and the next");
    let (said, went_well) = verb(&shared.url(), &["keys", "rotate"]);
    assert!(went_well && said.contains("signs."), "{said}");
    assert!(said.contains("is published and comes next") || said.contains("follows at"), "{said}");
    assert_eq!(keys().await, 3, "and one more is published");
}

#[test]
fn the_document_needs_no_settings_and_help_names_each_verb() {
    let faulty = [("PORT", "99999")];
    let (said, went_well) = verb_with(&faulty, &["openapi"]);
    let document: serde_json::Value = serde_json::from_str(&said).expect("JSON");
    assert!(went_well && document["paths"]["/auth/sign-in"].is_object());
    let (said, went_well) = verb_with(&faulty, &["--help"]);
    assert!(went_well);
    for word in
        ["serve", "migrate", "purge", "user", "mail", "keys", "passwords", "openapi", "config"]
    {
        assert!(said.contains(word), "{word}: {said}");
    }
    let (said, went_well) = verb_with(&faulty, &["--version"]);
    assert!(went_well && said.contains(env!("CARGO_PKG_VERSION")), "{said}");
}

#[test]
fn the_routes_are_listed_without_settings_and_say_who_may_come() {
    let faulty = [("PORT", "99999")];
    let (said, went_well) = verb_with(&faulty, &["routes", "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&said).expect("JSON");
    assert!(went_well);
    let mut routed: Vec<(String, String)> = vestibule::server::http::router::routes()
        .listed
        .into_iter()
        .map(|(method, path)| (path, method.to_string()))
        .collect();
    routed.sort();
    let text = |row: &serde_json::Value, key: &str| row[key].as_str().expect("a word").to_owned();
    let listed: Vec<_> = rows.iter().map(|row| (text(row, "path"), text(row, "method"))).collect();
    assert_eq!(listed, routed, "the router's own list");
    let of = |method: &str, path: &str| {
        let row = rows.iter().find(|row| row["path"] == path && row["method"] == method);
        let row = row.expect("listed");
        (text(row, "who"), row["step_up"] == true, row["renews"] == true, text(row, "rate_limit"))
    };
    let row = |who: &str, renews, limit: &str| (who.to_owned(), false, renews, limit.to_owned());
    assert_eq!(of("GET", "/sign-in"), row("guests", true, "RATE_LIMIT_API"));
    assert_eq!(of("POST", "/forms/sign_in"), row("anyone", false, "RATE_LIMIT_IP"));
    assert_eq!(of("GET", "/auth/me"), row("signed in", true, "RATE_LIMIT_IP"));
    assert_eq!(of("DELETE", "/api/v1/people/{id}"), row("admin", true, "RATE_LIMIT_API"));
    let ending = row("signed in", true, "10 a minute by session");
    assert_eq!(of("DELETE", "/auth/sessions"), ending);
    let (table, _) = verb_with(&faulty, &["routes"]);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), rows.len() + 1);
    let heads = ["method", "path", "who", "step-up", "renews", "rate limit"];
    assert!(heads.iter().all(|head| lines[0].contains(head)), "{}", lines[0]);
}

#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(env!("CARGO_BIN_EXE_vestibule"))
        .arg("openapi")
        .current_dir(folder.path())
        .env_clear()
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ended");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("panicked"), "{said}");
}

/// Every verb, and where a test of it is. A new one belongs here, and into a test.
const VERBS: [(&str, &str); 20] = [
    ("serve", "everywhere"),
    ("migrate", "the_database_is_migrated_before_anybody_serves"),
    ("purge", "the_purge_by_hand_says_what_it_has_deleted"),
    ("user unlock", "operator"),
    ("user grant", "people"),
    ("user revoke", "people"),
    ("user show", "closed_accounts"),
    ("user disable", "closed_accounts"),
    ("user enable", "closed_accounts"),
    ("user delete", "closed_accounts"),
    ("sessions list", "closed_accounts"),
    ("sessions end", "closed_accounts"),
    ("mail list", "mail"),
    ("mail retry", "mail"),
    ("keys rotate", "the_keys_turn_by_hand"),
    ("passwords build", "breached_passwords"),
    ("openapi", "the_document_needs_no_settings_and_help_names_each_verb"),
    ("routes", "the_routes_are_listed_without_settings_and_say_who_may_come"),
    ("config check", "settings"),
    ("help", "nowhere"),
];

/// The words under "Commands:", below these.
fn verbs_below(words: &[&str]) -> Vec<String> {
    let (help, _) = verb_with(&[], &[words, &["--help"]].concat());
    let listed = help.split("Commands:").nth(1).unwrap_or_default();
    let listed = listed.lines().skip(1).take_while(|line| !line.trim().is_empty());
    listed.filter_map(|line| line.split_whitespace().next().map(str::to_owned)).collect()
}

#[test]
fn every_verb_has_a_test() {
    let mut all = Vec::new();
    for first in verbs_below(&[]) {
        let below = verbs_below(&[&first]);
        if below.is_empty() {
            all.push(first);
        } else {
            let below = below.iter().filter(|second| *second != "help");
            all.extend(below.map(|second| format!("{first} {second}")));
        }
    }
    let known: Vec<&str> = VERBS.iter().map(|(verb, _)| *verb).collect();
    assert_eq!(all, known);
}
