//! Where the database is, and what is refused before anything is kept in it.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use sea_orm::{ConnectionTrait, Database, Statement};
use vestibule::server::error::StartError;

use crate::support::app::{Place, TestApp, database_url, on_postgres, skipped};
use crate::support::process::{verb, verb_with};

fn mode(path: &Path) -> u32 {
    let metadata = path.metadata().unwrap_or_else(|_| panic!("{} is there", path.display()));
    metadata.permissions().mode() & 0o777
}

#[tokio::test]
async fn a_space_in_the_databases_path_is_one_and_all_beside_it_is_private() {
    let root = tempfile::tempdir().expect("a folder");
    let url = format!("sqlite://{}/My%20Data/v%23.db", root.path().display());
    let settings = [("DATABASE_URL", url.as_str()), ("SECRET_KEY", ""), ("MAIL_FOLDER", "")];
    let app = TestApp::with(&settings).await;
    let jar = app.sign_up("ada@example.com").await;
    assert!(app.is_signed_in(&jar).await);
    let folder = root.path().join("My Data");
    assert_eq!(mode(&folder), 0o700);
    for file in ["v#.db", "v#.db-wal", "secret.key"] {
        assert_eq!(mode(&folder.join(file)), 0o600, "{file}");
    }
    assert_eq!(mode(&folder.join("mail")), 0o700);
    let all: Vec<_> = root.path().read_dir().expect("read").collect();
    assert_eq!(all.len(), 1, "nothing lies elsewhere: {all:?}");
}

#[test]
fn a_key_that_an_earlier_version_put_elsewhere_is_not_made_anew() {
    let root = tempfile::tempdir().expect("a folder");
    let old = root.path().join("My%20Data");
    std::fs::create_dir(&old).expect("made");
    std::fs::write(old.join("secret.key"), "0123456789012345678901234567890123456789")
        .expect("written");
    let url = format!("sqlite://{}/My%20Data/v.db", root.path().display());
    let (said, went_well) = verb_with(&[("DATABASE_URL", &url), ("SECRET_KEY", "")], &["serve"]);
    assert!(!went_well && said.contains("My%20Data/secret.key"), "{said}");
    assert!(said.contains("My Data/secret.key: with a new one"), "{said}");
    assert!(!root.path().join("My Data/secret.key").exists());
}

#[test]
fn a_folder_that_cannot_be_written_is_named_with_its_setting() {
    let root = tempfile::tempdir().expect("a folder");
    let file = root.path().join("file");
    std::fs::write(&file, "").expect("written");
    for folder in [Path::new("/proc"), Path::new("/proc/v"), &file.join("below")] {
        let url = format!("sqlite://{}/v.db", folder.display());
        let (said, went_well) = verb(&url, &["migrate"]);
        assert!(!went_well, "{said}");
        assert!(said.contains("DATABASE_URL: cannot write to the database file"), "{said}");
        assert!(said.contains(&*folder.to_string_lossy()), "{said}");
    }
    let url = format!("sqlite://{}/v.db", root.path().display());
    let mail = file.join("mail").display().to_string();
    let (said, went_well) =
        verb_with(&[("DATABASE_URL", &url), ("MAIL_FOLDER", &mail)], &["serve"]);
    assert!(!went_well, "{said}");
    assert!(said.contains("MAIL_FOLDER: cannot write") && said.contains(&mail), "{said}");
}

#[tokio::test]
async fn a_postgresql_behind_a_socket_is_reached_as_libpq_does() {
    let Some((db, url)) = postgres("a_postgresql_behind_a_socket_is_reached_as_libpq_does").await
    else {
        return;
    };
    let ask = async |what: &str| {
        let statement = Statement::from_string(db.get_database_backend(), format!("SHOW {what}"));
        let row = db.query_one_raw(statement).await.expect("asked").expect("a row");
        row.try_get_by_index::<String>(0).expect("text")
    };
    let (folders, port) = (ask("unix_socket_directories").await, ask("port").await);
    let folder = folders.split(',').next().expect("a folder").trim();
    if !Path::new(folder).join(format!(".s.PGSQL.{port}")).exists() {
        return skipped(
            "a_postgresql_behind_a_socket_is_reached_as_libpq_does",
            "it is on another machine",
        );
    }
    let (name, user) = (url.path(), url.username());
    let url = format!("postgres://{name}?host={folder}&port={port}&user={user}");
    let (said, went_well) = verb(&url, &["migrate"]);
    assert!(went_well && said.contains("up to date"), "{said}");
}

#[tokio::test]
async fn a_database_that_cannot_keep_every_name_is_refused_before_anything_is_made_in_it() {
    let Some((db, mut url)) =
        postgres("a_database_that_cannot_keep_every_name_is_refused_before_anything_is_made_in_it")
            .await
    else {
        return;
    };
    for encoding in ["LATIN1", "SQL_ASCII"] {
        let name = format!("{}_{}", url.path().trim_start_matches('/'), encoding.to_lowercase());
        let sql = format!(
            "CREATE DATABASE {name} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        );
        db.execute_unprepared(&sql).await.expect("created");
        url.set_path(&name);
        let (said, went_well) = verb(url.as_str(), &["migrate"]);
        assert!(!went_well, "{said}");
        assert!(said.contains(&format!("encoded in {encoding}")), "{said}");
        assert!(said.contains("CREATE DATABASE vestibule ENCODING 'UTF8'"), "{said}");
        let there = Database::connect(url.as_str()).await.expect("connected");
        let tables = "SELECT 1 FROM pg_tables WHERE schemaname = 'public'";
        let statement = Statement::from_string(there.get_database_backend(), tables);
        assert!(there.query_all_raw(statement).await.expect("asked").is_empty());
    }
}

#[tokio::test]
async fn a_pooler_that_loses_prepared_statements_is_named_with_what_to_do() {
    let Some((db, _)) =
        postgres("a_pooler_that_loses_prepared_statements_is_named_with_what_to_do").await
    else {
        return;
    };
    // What a connection sees of a PgBouncer in transaction mode: its own statement is gone, or taken.
    for sql in ["EXECUTE sqlx_s_1", "PREPARE sqlx_s_1 AS SELECT 1; PREPARE sqlx_s_1 AS SELECT 1"] {
        let error = db.execute_unprepared(sql).await.expect_err("refused");
        let said = StartError::from(error).to_string();
        assert!(said.contains("pool_mode = session"), "{sql}: {said}");
        assert!(said.contains("max_prepared_statements"), "{sql}: {said}");
    }
    let other = db.execute_unprepared("SELECT nonsense").await.expect_err("refused");
    assert!(!StartError::from(other).to_string().contains("pool_mode"));
}

/// A database of the test's own, and its address. `None`, and said so, on SQLite.
async fn postgres(test: &str) -> Option<(sea_orm::DatabaseConnection, url::Url)> {
    if !on_postgres() {
        skipped(test, "PostgreSQL only");
        return None;
    }
    let Place::Postgres(url) = database_url().await else { return None };
    let db = Database::connect(&url).await.expect("PostgreSQL answers");
    Some((db, url::Url::parse(&url).expect("a URL")))
}
