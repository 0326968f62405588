//! `TestApp`: a server of its own for each test, and the words that the tests are told in.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use reqwest::header::{HeaderMap, SET_COOKIE};
use reqwest::{Client, Method, StatusCode};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, Database, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter,
};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use uuid::Uuid;
use vestibule::server::Server;
use vestibule::server::access_token::Grant;
use vestibule::server::config::Config;
use vestibule::server::entity::{flow, session, user};
use vestibule::server::sessions::refresh_token;
use vestibule::server::state::AppState;

/// Of every test server.
pub const SECRET_KEY: &str = "a key for tests and for nothing else at all";
pub const PASSWORD: &str = "quiet river lamp";

pub struct TestApp {
    pub base: String,
    pub state: AppState,
    client: Client,
    stop: Option<oneshot::Sender<()>>,
    running: Option<JoinHandle<()>>,
    /// The embedded database lives here.
    _folder: TempDir,
}

/// The cookies of one browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Jar(pub BTreeMap<String, String>);

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
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
        let mut all: BTreeMap<&str, &str> = [
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
        let server = Server::build(config.expect("a valid configuration")).await.expect("built");
        let base = format!("http://{}", server.address().expect("an address"));
        let state = server.state.clone();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(server.run(async {
            drop(stopped.await);
        }));
        let client = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a client");
        Self { base, state, client, stop: Some(stop), running: Some(running), _folder: folder }
    }

    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Some(running) = self.running.take() {
            running.await.expect("stopped in order");
        }
    }

    pub async fn send(&self, method: Method, path: &str, jar: &Jar, more: More) -> Answer {
        let mut request = self.client.request(method, format!("{}{path}", self.base));
        if !jar.0.is_empty() {
            request = request.header("cookie", jar.line());
        }
        for (name, value) in more.headers {
            request = request.header(name, value);
        }
        request = match more.body {
            Body::None => request,
            Body::Json(value) => request.json(&value),
            Body::Form(pairs) => request.header("accept", "text/html").form(&pairs),
            Body::Text(text) => request.body(text),
        };
        let response = request.send().await.expect("answered");
        Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await.expect("text"),
        }
    }

    /// The path goes out as it is written: no client tidies it.
    pub async fn raw(&self, path: &str, jar: &Jar) -> Answer {
        let address = self.base.trim_start_matches("http://");
        let cookies =
            if jar.0.is_empty() { String::new() } else { format!("cookie: {}\r\n", jar.line()) };
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n{cookies}connection: close\r\n\r\n");
        self.write(&request).await
    }

    /// One whole request, byte by byte as given.
    pub async fn write(&self, request: &str) -> Answer {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let address = self.base.trim_start_matches("http://");
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("connected");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut text = String::new();
        stream.read_to_string(&mut text).await.expect("text");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let mut headers = HeaderMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            let name = reqwest::header::HeaderName::try_from(name).expect("a name");
            headers.append(name, value.parse().expect("a value"));
        }
        Answer { status: status.parse().expect("a number"), headers, body: body.to_owned() }
    }

    pub async fn get(&self, path: &str, jar: &Jar) -> Answer {
        self.send(Method::GET, path, jar, More::default()).await
    }

    pub async fn post(&self, path: &str, jar: &Jar, body: Value) -> Answer {
        self.send(Method::POST, path, jar, More::json(body)).await
    }

    pub async fn form(&self, path: &str, jar: &Jar, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, jar, More::form(fields)).await
    }

    /// Makes an account, and the cookies it begins with.
    pub async fn sign_up(&self, login: &str) -> Jar {
        let answer = self.post("/auth/sign-up", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        Jar::default().after(&answer)
    }

    pub async fn sign_in(&self, login: &str) -> Jar {
        let answer = self.post("/auth/sign-in", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        Jar::default().after(&answer)
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

    /// As if the access token's life were over: the same token with an end in the past.
    pub fn expired(&self, jar: &Jar) -> Jar {
        let token = jar.get("access_token").expect("an access token");
        let claims = self.state.access_tokens.read(token, Utc::now()).expect("our token");
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

    pub async fn rows(&self) -> [u64; 3] {
        let db = &self.state.db;
        [
            user::Entity::find().count(db).await.expect("counted"),
            session::Entity::find().count(db).await.expect("counted"),
            flow::Entity::find().count(db).await.expect("counted"),
        ]
    }

    pub async fn live_sessions(&self) -> u64 {
        session::Entity::find()
            .filter(session::Column::EndedAt.is_null())
            .count(&self.state.db)
            .await
            .expect("counted")
    }

    /// Cookies alone decide whether this browser is signed in.
    pub async fn is_signed_in(&self, jar: &Jar) -> bool {
        self.get("/auth/me", jar).await.status == 200
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

pub fn person(login: &str) -> Value {
    json!({ "login": login, "password": PASSWORD })
}

#[derive(Default)]
pub struct More {
    headers: Vec<(String, String)>,
    body: Body,
}

#[derive(Default)]
enum Body {
    #[default]
    None,
    Json(Value),
    Form(Vec<(String, String)>),
    Text(String),
}

impl More {
    pub fn json(value: Value) -> Self {
        Self { body: Body::Json(value), ..Self::default() }
    }

    pub fn form(fields: &[(&str, &str)]) -> Self {
        Self { body: Body::Form(own(fields)), ..Self::default() }
    }

    pub fn text(text: &str) -> Self {
        Self { body: Body::Text(text.to_owned()), ..Self::default() }
    }

    pub fn headers(self, headers: &[(&str, &str)]) -> Self {
        Self { headers: own(headers), ..self }
    }
}

fn own(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

impl Jar {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut jar = self.clone();
        jar.0.insert(name.to_owned(), value.to_owned());
        jar
    }

    pub fn without(&self, name: &str) -> Self {
        let mut jar = self.clone();
        jar.0.remove(name);
        jar
    }

    /// As a browser keeps it: set, replaced, or dropped by `Max-Age=0`.
    pub fn after(&self, answer: &Answer) -> Self {
        let mut jar = self.clone();
        for line in answer.cookies() {
            let (pair, attributes) = line.split_once(';').unwrap_or((&line, ""));
            let (name, value) = pair.split_once('=').expect("name=value");
            if attributes.contains("Max-Age=0") {
                jar.0.remove(name);
            } else {
                jar.0.insert(name.to_owned(), value.to_owned());
            }
        }
        jar
    }

    fn line(&self) -> String {
        let pairs: Vec<String> =
            self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }
}

impl Answer {
    /// Each `Set-Cookie` line.
    pub fn cookies(&self) -> Vec<String> {
        let lines = self.headers.get_all(SET_COOKIE).iter();
        lines.map(|line| line.to_str().expect("text").to_owned()).collect()
    }

    /// The line that sets or clears one cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies().into_iter().find(|line| line.starts_with(&format!("{name}=")))
    }

    pub fn clears(&self, name: &str) -> bool {
        self.cookie(name).is_some_and(|line| line.contains("Max-Age=0"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    /// The problem's code; fails for anything that is not a problem document.
    pub fn code(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.body);
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        problem["code"].as_str().expect("a code").to_owned()
    }

    /// `(status, code)` of a refusal.
    pub fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.code())
    }
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
