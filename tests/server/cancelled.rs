//! Requests and transactions that nobody waits for any more.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, Response, StatusCode, header};
use futures::poll;
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, EntityTrait, Statement,
};
use tokio::io::AsyncWriteExt;
use tokio::sync::Notify;
use tokio::time::sleep;
use tower::Service;
use vestibule::server::config::Config;
use vestibule::server::database;
use vestibule::server::entity::session;
use vestibule::server::http::router;
use vestibule::server::state::AppState;

use crate::support::app::{Jar, SECRET_KEY, Shared, TestApp, on_postgres, person, soon};

async fn one_connection(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.expect("a database")
}

async fn count(db: &DatabaseConnection, what: &str) -> i64 {
    let statement = Statement::from_string(db.get_database_backend(), what);
    let row = db.query_one_raw(statement).await.expect("counted").expect("a number");
    row.try_get_by_index(0).expect("a number")
}

/// In each, `BEGIN` is cancelled after one poll, then after two, until it is not cancelled any more.
const ROUNDS: usize = 8;

#[tokio::test]
async fn a_begin_that_is_cancelled_at_any_moment_leaves_the_connection_outside_of_a_transaction() {
    let shared = Shared::new().await;
    let url = if on_postgres() { shared.url() } else { format!("{}?mode=rwc", shared.url()) };
    let (db, witness) = (one_connection(&url).await, one_connection(&url).await);
    db.execute_unprepared("CREATE TABLE marks (n INTEGER)").await.expect("made");
    let mut written = 0;
    // On a busy machine one round may pass over the very moment.
    for _ in 0..ROUNDS {
        for polls in 1.. {
            let mut beginning = Box::pin(database::begin(&db));
            let mut begun = false;
            for _ in 0..polls {
                begun = poll!(&mut beginning).is_ready();
                if begun {
                    break;
                }
                sleep(Duration::from_millis(2)).await;
            }
            drop(beginning);
            // By somebody else, later, on the same connection.
            db.execute_unprepared("INSERT INTO marks VALUES (1)").await.expect("written");
            written += 1;
            let seen = count(&witness, "SELECT count(*) FROM marks").await;
            assert_eq!(
                seen, written,
                "cancelled after {polls} polls: a write was acknowledged and is lost"
            );
            if begun {
                assert!(polls > 1, "it was cancelled at least once");
                break;
            }
        }
    }
}

/// A server's state and its router, called without a network, and without jobs that would hear of
/// what a request left undone.
struct Desk {
    state: AppState,
    router: Router,
    shared: Shared,
}

impl Desk {
    async fn with(settings: &[(&str, &str)], more: &[(&'static str, Arc<Notify>)]) -> Self {
        let shared = Shared::new().await;
        let url = shared.url();
        let given = |name: &str| {
            let set = settings.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
            set.or(match name {
                "DATABASE_URL" => Some(url.as_str()),
                "SECRET_KEY" => Some(SECRET_KEY),
                "ARGON2_MEMORY_KIB" => Some("64"),
                "ARGON2_ITERATIONS" => Some("1"),
                "RATE_LIMITS" => Some("off"),
                _ => None,
            })
            .map(str::to_owned)
        };
        let config = Config::read(&given).expect("a valid configuration");
        let db = database::open(&config).await.expect("a database");
        let state = AppState::new(config, db, chrono::Utc::now()).await.expect("a state");
        let mut routes = router::routes()
            .add(&Method::GET, "/api/v1/panics", || async { panic!("on purpose") as String })
            .add(&Method::GET, "/panics", || async { panic!("on purpose") as String });
        for (path, open) in more {
            let open = Arc::clone(open);
            routes = routes.add(&Method::GET, path, || async move { open.notified().await });
        }
        Self { router: router::serve(state.clone(), routes), state, shared }
    }

    fn call(
        &self,
        method: Method,
        path: &str,
        jar: &Jar,
        body: Option<serde_json::Value>,
    ) -> impl Future<Output = Response<Body>> + use<> {
        let cookies: Vec<String> =
            jar.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:3000")
            .header(header::COOKIE, cookies.join("; "))
            .header(header::CONTENT_TYPE, "application/json")
            .body(body.map_or_else(Body::empty, |body| Body::from(body.to_string())))
            .expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from((Ipv4Addr::LOCALHOST, 5))));
        let mut router = self.router.clone();
        async move { router.call(request).await.expect("infallible") }
    }

    async fn sign_up(&self, name: &str) -> Jar {
        let answer =
            self.call(Method::POST, "/auth/sign-up", &Jar::default(), Some(person(name))).await;
        assert_eq!(answer.status(), StatusCode::CREATED);
        let mut jar = Jar::default();
        for line in answer.headers().get_all(header::SET_COOKIE) {
            let (pair, _) = line.to_str().expect("text").split_once(';').expect("attributes");
            let (name, value) = pair.split_once('=').expect("a pair");
            jar.0.insert(name.to_owned(), value.to_owned());
        }
        jar
    }
}

async fn text(answer: Response<Body>) -> String {
    let bytes = to_bytes(answer.into_body(), 1 << 20).await.expect("read");
    String::from_utf8(bytes.to_vec()).expect("text")
}

#[tokio::test]
async fn a_client_that_is_gone_after_the_commit_has_its_session_ended_in_memory_too() {
    let desk = Desk::with(&[], &[]).await;
    let witness = one_connection(&desk.shared.url()).await;
    let jar = desk.sign_up("ada").await;
    let id = session::Entity::find().one(&witness).await.expect("read").expect("a row").id;
    let body = Some(serde_json::json!({}));
    let mut signing_out = Box::pin(desk.call(Method::POST, "/auth/sign-out", &jar, body));
    let ended = async || {
        count(&witness, "SELECT count(*) FROM sessions WHERE ended_at IS NOT NULL").await == 1
    };
    // The moment after the commit, seen from outside: each step of the request has the time to be done
    // before the next one is begun.
    while poll!(&mut signing_out).is_pending() {
        sleep(Duration::from_millis(20)).await;
        if ended().await {
            break;
        }
    }
    drop(signing_out);
    soon(async || desk.state.live.is_ended(id)).await;
}

#[tokio::test]
async fn a_client_that_hangs_up_at_once_has_its_request_carried_out() {
    let desk = Desk::with(&[], &[]).await;
    let jar = desk.sign_up("ada").await;
    let body = Some(serde_json::json!({ "title": "Water the plants" }));
    let mut creating = Box::pin(desk.call(Method::POST, "/api/v1/tasks", &jar, body));
    assert!(poll!(&mut creating).is_pending());
    drop(creating);
    soon(async || count(&desk.state.db, "SELECT count(*) FROM tasks").await == 1).await;
}

#[tokio::test]
async fn a_panic_is_a_500_in_the_form_that_the_asker_understands_with_our_headers() {
    let desk = Desk::with(&[], &[]).await;
    let jar = desk.sign_up("ada").await;
    for (path, form) in [("/api/v1/panics", "application/problem+json"), ("/panics", "text/html")] {
        let answer = desk.call(Method::GET, path, &jar, None).await;
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let header = |name: &str| answer.headers()[name].to_str().expect("text").to_owned();
        assert!(header("content-type").starts_with(form), "{path}");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "no-store");
        assert!(!header("x-request-id").is_empty());
    }
}

#[tokio::test]
async fn more_than_max_in_flight_are_turned_away_and_told_when_to_come_again() {
    let (first, second) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let held = [("/api/v1/first", Arc::clone(&first)), ("/api/v1/second", Arc::clone(&second))];
    let desk = Desk::with(&[("MAX_IN_FLIGHT", "2")], &held).await;
    let jar = desk.sign_up("ada").await;
    let mut holding = Vec::new();
    for (path, _) in held {
        let mut asked = Box::pin(desk.call(Method::GET, path, &jar, None));
        assert!(poll!(&mut asked).is_pending());
        holding.push(asked);
    }
    sleep(Duration::from_millis(300)).await;
    // Hanging up frees no place: the request is still carried out.
    holding.clear();
    let problem = desk.call(Method::GET, "/api/v1/tasks", &jar, None).await;
    assert_eq!(problem.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(problem.headers()[header::RETRY_AFTER], "2");
    assert_eq!(problem.headers()["x-content-type-options"], "nosniff");
    assert!(!problem.headers().contains_key(header::SET_COOKIE));
    assert!(text(problem).await.contains(r#""code":"BUSY""#));
    let page = desk.call(Method::GET, "/sign-in", &Jar::default(), None).await;
    assert_eq!(page.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(page.headers()[header::RETRY_AFTER], "2");
    assert!(text(page).await.contains("<h1"));
    for probe in ["/healthz", "/readyz"] {
        let answer = desk.call(Method::GET, probe, &Jar::default(), None).await;
        assert_eq!(answer.status(), StatusCode::OK, "{probe}");
    }
    first.notify_one();
    let again = async || {
        desk.call(Method::GET, "/api/v1/tasks", &jar, None).await.status() == StatusCode::OK
    };
    soon(again).await;
    second.notify_one();
}

#[tokio::test]
async fn clients_who_send_slowly_take_no_places() {
    let app = TestApp::with(&[("MAX_IN_FLIGHT", "1")]).await;
    let address = app.base.trim_start_matches("http://").to_owned();
    let mut slow = Vec::new();
    for _ in 0..3 {
        let mut stream = tokio::net::TcpStream::connect(&address).await.expect("connected");
        let half = format!(
            "POST /auth/sign-in HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n\
             content-length: 100\r\n\r\n{{"
        );
        stream.write_all(half.as_bytes()).await.expect("sent");
        slow.push(stream);
    }
    sleep(Duration::from_millis(300)).await;
    assert_eq!(app.get("/sign-in", &Jar::default()).await.status, 200);
}

#[tokio::test]
async fn shutting_down_waits_for_a_request_whose_client_is_gone() {
    let shared = Shared::new().await;
    let app = shared.start(&[]).await;
    let jar = app.sign_up("ada").await;
    let other = one_connection(&shared.url()).await;
    let held = database::begin(&other).await.expect("begun");
    database::lock_number(&held, 1).await.expect("locked");
    if on_postgres() {
        held.execute_unprepared("LOCK TABLE sessions IN EXCLUSIVE MODE").await.expect("locked");
    }
    let address = app.base.trim_start_matches("http://").to_owned();
    let mut client = tokio::net::TcpStream::connect(&address).await.expect("connected");
    let cookies: Vec<String> =
        jar.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = format!(
        "POST /auth/sign-out HTTP/1.1\r\nhost: {address}\r\ncookie: {}\r\n\
         content-type: application/json\r\ncontent-length: 2\r\n\r\n{{}}",
        cookies.join("; ")
    );
    client.write_all(request.as_bytes()).await.expect("sent");
    sleep(Duration::from_millis(200)).await;
    drop(client);
    let (state, id) = (app.state.clone(), app.session_id(&jar));
    let released = async {
        sleep(Duration::from_millis(300)).await;
        held.rollback().await.expect("released");
    };
    tokio::join!(app.stop(), released);
    assert!(state.live.is_ended(id), "it was carried out before the server stopped");
    let row = session::Entity::find_by_id(id).one(&other).await.expect("read").expect("a row");
    assert!(row.ended_at.is_some());
}

#[tokio::test]
async fn requests_and_jobs_have_time_limits_in_the_database() {
    if !on_postgres() {
        return;
    }
    let app = TestApp::start().await;
    for (setting, value) in [
        ("statement_timeout", "10s"),
        ("lock_timeout", "5s"),
        ("idle_in_transaction_session_timeout", "15s"),
    ] {
        let shown =
            Statement::from_string(app.state.db.get_database_backend(), format!("SHOW {setting}"));
        let row = app.state.db.query_one_raw(shown).await.expect("asked").expect("an answer");
        assert_eq!(row.try_get_by_index::<String>(0).expect("text"), value, "{setting}");
    }
}
