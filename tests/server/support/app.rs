//! `TestApp`: a server of its own for each test, and the words that the tests are told in.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, Database, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter,
};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use uuid::Uuid;
use vestibule::server::Server;
use vestibule::server::access_tokens::{Claims, Grant};
use vestibule::server::config::Config;
use vestibule::server::database;
use vestibule::server::entity::{flow, session, user};
use vestibule::server::sessions::refresh_token;
use vestibule::server::state::AppState;

pub use crate::support::web::{Answer, Extra, Jar, PASSWORD, Web, person};

/// Of every test server.
pub const SECRET_KEY: &str = "a key for tests and for nothing else at all";

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    pub accounts: u64,
    pub sessions: u64,
    pub flows: u64,
}

pub struct TestApp {
    pub web: Web,
    pub state: AppState,
    queries: Arc<Mutex<Vec<String>>>,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<()>>,
    /// The embedded database lives here.
    _folder: TempDir,
}

impl TestApp {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// Settings on top of: a port of the system's choice, cheap hashing, no rate limits.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        Self::on(&database_url().await, settings).await
    }

    pub async fn on(database: &Place, settings: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match database {
            Place::Embedded => format!("sqlite://{}/test.db", folder.path().display()),
            Place::Postgres(url) => url.clone(),
        };
        let mail = folder.path().join("mail").display().to_string();
        let mut all: BTreeMap<&str, &str> = [
            ("MAIL_FOLDER", mail.as_str()),
            ("PORT", "0"),
            ("APP_URL", "http://localhost:3000"),
            ("SECRET_KEY", SECRET_KEY),
            ("ARGON2_MEMORY_KIB", "64"),
            ("ARGON2_ITERATIONS", "1"),
            ("RATE_LIMITS", "off"),
            ("DATABASE_URL", url.as_str()),
        ]
        .into();
        all.extend(settings.iter().copied());
        let config = Config::read(&|name| all.get(name).map(|value| (*value).to_owned()));
        let config = config.expect("a valid configuration");
        let mut db = database::open(&config).await.expect("a database");
        let queries: Arc<Mutex<Vec<String>>> = Arc::default();
        let heard = Arc::clone(&queries);
        db.set_metric_callback(move |query| {
            heard.lock().expect("whole").push(query.statement.sql.clone());
        });
        let server = Server::on(config, db).await.expect("built");
        let base = format!("http://{}", server.address().expect("an address"));
        let state = server.state.clone();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async {
            drop(stopped.await);
        }));
        let (web, stop, running) = (Web::new(base), Some(stop), Some(running));
        Self { web, state, queries, stop, running, _folder: folder }
    }

    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(running) = self.running.take() {
            running.await.expect("stopped in order");
        }
    }

    /// What has been asked of the database since the last call, by requests and jobs.
    pub fn all_queries(&self) -> Vec<String> {
        std::mem::take(&mut *self.queries.lock().expect("whole"))
    }

    /// The same, but for what the jobs ask.
    pub fn queries(&self) -> Vec<String> {
        let all = self.all_queries();
        let by_jobs = [
            "signing_keys",
            "SELECT clock_timestamp()",
            r#""ended_at" >"#,
            "throttle_buckets",
            r#""flows""#,
            r#""roles_changed_at" >"#,
            r#""deleted_accounts""#,
            r#""outbox""#,
            r#""heartbeats""#,
            r#""mail_secrets""#,
        ];
        all.into_iter().filter(|sql| !by_jobs.iter().any(|word| sql.contains(word))).collect()
    }

    /// Waits until the database has been asked about this since the last call, by whomever.
    pub async fn has_asked_about(&self, word: &str) {
        let quoted = format!("\"{word}\"");
        soon(async || {
            let heard = self.queries.lock().expect("whole");
            heard.iter().any(|sql| sql.contains(&quoted))
        })
        .await;
    }

    pub async fn session(&self, jar: &Jar) -> session::Model {
        let id = self.session_id(jar);
        session::Entity::find_by_id(id).one(&self.state.db).await.expect("read").expect("a row")
    }

    pub fn session_id(&self, jar: &Jar) -> Uuid {
        let token = jar.get("refresh_token").expect("a refresh token");
        refresh_token::open(&self.state.refresh_keys, token).expect("our token").session_id
    }

    pub fn counter(&self, jar: &Jar) -> u64 {
        let token = jar.get("refresh_token").expect("a refresh token");
        refresh_token::open(&self.state.refresh_keys, token).expect("our token").counter
    }

    /// As if the last renewal were so long ago: waits for no clock.
    pub async fn age(&self, jar: &Jar, seconds: i64) {
        let row = self.session(jar).await;
        let rotated_at = row.rotated_at - TimeDelta::seconds(seconds);
        let mut row = row.into_active_model();
        row.rotated_at = Set(rotated_at);
        row.update(&self.state.db).await.expect("aged");
    }

    /// Of an access token of ours, expired or not.
    pub fn claims(&self, jar: &Jar) -> Claims {
        let token = jar.get("access_token").expect("an access token");
        self.state.access_tokens.read(token, Utc::now()).expect("our token")
    }

    /// As if the access token's life were over: the same token with an end in the past.
    pub fn expired(&self, jar: &Jar) -> Jar {
        let claims = self.claims(jar);
        let grant = Grant {
            user_id: claims.sub,
            session_id: claims.sid,
            auth_time: Utc::now(),
            amr: &claims.amr,
            roles: &claims.roles,
            refresh_counter: claims.rc,
            expires_at: Utc::now() - TimeDelta::seconds(5),
        };
        let token = self.state.access_tokens.sign(&grant, Utc::now()).expect("signed");
        jar.with("access_token", &token)
    }

    /// Expired, and the leeway of the last renewal long over: the next request renews.
    pub async fn due(&self, jar: &Jar) -> Jar {
        self.age(jar, 60).await;
        self.expired(jar)
    }

    pub async fn rows(&self) -> Rows {
        let db = &self.state.db;
        Rows {
            accounts: user::Entity::find().count(db).await.expect("counted"),
            sessions: session::Entity::find().count(db).await.expect("counted"),
            flows: flow::Entity::find().count(db).await.expect("counted"),
        }
    }

    pub async fn live_sessions(&self) -> u64 {
        session::Entity::find()
            .filter(session::Column::EndedAt.is_null())
            .count(&self.state.db)
            .await
            .expect("counted")
    }
}

impl Deref for TestApp {
    type Target = Web;

    fn deref(&self) -> &Web {
        &self.web
    }
}

/// One database for several servers.
pub struct Shared {
    pub place: Place,
    folder: TempDir,
}

impl Shared {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { place: database_url().await, folder }
    }

    pub fn url(&self) -> String {
        match &self.place {
            Place::Embedded => format!("sqlite://{}/shared.db", self.folder.path().display()),
            Place::Postgres(url) => url.clone(),
        }
    }

    pub async fn start(&self, settings: &[(&str, &str)]) -> TestApp {
        let url = self.url();
        let mut all = vec![("DATABASE_URL", url.as_str())];
        all.extend_from_slice(settings);
        TestApp::on(&self.place, &all).await
    }
}

/// Where a test's database is.
pub enum Place {
    Embedded,
    Postgres(String),
}

/// A database of the test's own.
pub async fn database_url() -> Place {
    if !on_postgres() {
        return Place::Embedded;
    }
    let server = std::env::var("TEST_POSTGRES_URL").expect("TEST_POSTGRES_URL with postgres");
    let name = format!("test_{}", Uuid::new_v4().simple());
    let db = Database::connect(&server).await.expect("PostgreSQL answers");
    db.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("created");
    let mut url = url::Url::parse(&server).expect("a URL");
    url.set_path(&name);
    Place::Postgres(url.to_string())
}

pub fn on_postgres() -> bool {
    std::env::var("TEST_DATABASE").is_ok_and(|kind| kind == "postgres")
}

/// For a test that has nothing to say on this database: it counts as passed, and says that it was not
/// run (to the terminal itself, where no test's output is kept back).
pub fn skipped(test: &str, why: &str) {
    use std::io::Write;
    drop(writeln!(std::io::stderr(), "skipped: {test} ({why})"));
}

/// Polls until it holds, for at most five seconds.
pub async fn soon(mut holds: impl AsyncFnMut() -> bool) {
    for _ in 0..100 {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("it did not come true in time");
}
