//! A storm: clients that hang up at random moments, among people who work. Nothing that was answered
//! with a success may be lost, and nobody's session may end.
//!
//! 20 seconds, or `STORM_SECONDS` (`make storm`: ten minutes). On `PostgreSQL` the way to the database
//! takes 2 ms, as to another machine: that is the time in which a request can be cut off.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use reqwest::Method;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, EntityTrait, Statement};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};
use uuid::Uuid;
use vestibule::server::entity::{session, user};

use crate::support::app::{Extra, Jar, Place, Shared, TestApp, Web, person};

const SECONDS: u64 = 20;
const PEOPLE: usize = 6;
const STRANGERS: usize = 6;

/// From the server to `PostgreSQL`; the answer comes back at once.
const WAY: Duration = Duration::from_millis(2);

/// The longest that a client waits before it hangs up.
const IMPATIENCE: u64 = 25_000;

/// Short, so that people renew all the time.
const SETTINGS: [(&str, &str); 2] = [("REFRESH_LEEWAY", "4s"), ("ACCESS_TOKEN_TTL", "2s")];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_storm_of_hang_ups_nothing_that_was_answered_is_lost_and_no_session_ends() {
    let seconds = std::env::var("STORM_SECONDS").map_or(Ok(SECONDS), |text| text.parse());
    let seconds = seconds.expect("STORM_SECONDS is a number");
    let storm = storm(Instant::now() + Duration::from_secs(seconds));
    timeout(Duration::from_secs(seconds + 120), storm).await.expect("it stops by itself");
}

async fn storm(end: Instant) {
    let shared = Shared::new().await;
    let app = behind_a_long_way(&shared).await;
    let hang_ups = Arc::new(AtomicU64::new(0));
    let strangers: Vec<_> = (0..STRANGERS)
        .map(|_| tokio::spawn(stranger(app.base.clone(), end, Arc::clone(&hang_ups))))
        .collect();
    let people: Vec<_> = (0..PEOPLE)
        .map(|n| tokio::spawn(at_work((*app).clone(), format!("person{n}"), end)))
        .collect();
    for stranger in strangers {
        stranger.await.expect("to its end");
    }
    let mut acknowledged = Acknowledged::default();
    for person in people {
        acknowledged.add(person.await.expect("never signed out"));
    }
    // Not by the server's own connections: one inside of a transaction sees what nobody else will.
    let witness = Database::connect(shared.url()).await.expect("a database");
    let lost = acknowledged.lost(&app, &witness).await;
    let hang_ups = hang_ups.load(Ordering::Relaxed);
    eprintln!("{hang_ups} hang-ups by strangers; {acknowledged:?}; {lost:?}");
    assert_eq!(lost, Lost::default());
    assert!(hang_ups > 100, "it was a storm");
    assert!(!acknowledged.tasks.is_empty(), "and people worked in it");
    for jar in &acknowledged.at_work {
        assert!(app.is_signed_in(jar).await, "still in afterwards");
    }
}

async fn behind_a_long_way(shared: &Shared) -> TestApp {
    let Place::Postgres(url) = &shared.place else { return shared.start(&SETTINGS).await };
    let mut url = url::Url::parse(url).expect("a URL");
    let host = format!("{}:{}", url.host_str().expect("a host"), url.port().unwrap_or(5432));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    url.set_host(Some("127.0.0.1")).expect("set");
    url.set_port(Some(listener.local_addr().expect("an address").port())).expect("set");
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(&host).await.expect("PostgreSQL answers");
            for end in [&client, &server] {
                end.set_nodelay(true).expect("set");
            }
            let (client_reads, client_writes) = client.into_split();
            let (server_reads, server_writes) = server.into_split();
            tokio::spawn(carry(client_reads, server_writes, WAY));
            tokio::spawn(carry(server_reads, client_writes, Duration::ZERO));
        }
    });
    TestApp::on(&Place::Postgres(url.to_string()), &SETTINGS).await
}

async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, way: Duration) {
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        if !way.is_zero() {
            sleep(way).await;
        }
        if to.write_all(&bytes[..length]).await.is_err() {
            return;
        }
    }
}

fn some(most: u64) -> u64 {
    rand::random::<u64>() % most
}

/// Sends whole requests, and hangs up a moment later.
async fn stranger(base: String, end: Instant, hang_ups: Arc<AtomicU64>) {
    let address = base.trim_start_matches("http://");
    let wrong = json!({ "login": "person1-1", "password": "not the password" });
    while Instant::now() < end {
        let (method, path, cookie, body) = match some(8) {
            0..=2 => ("POST", "/auth/sign-out", "refresh_token=junk", json!({})),
            3 => ("POST", "/auth/sign-in", "", wrong.clone()),
            4 => ("POST", "/auth/sign-up", "", person(&format!("s{}", some(u64::MAX)))),
            5 => ("POST", "/auth/forgot-password", "", json!({ "login": "person1-1" })),
            6 => ("GET", "/sign-in", "flow=junk", json!({})),
            _ => ("GET", "/account", "refresh_token=junk", json!({})),
        };
        let body = if method == "GET" { String::new() } else { body.to_string() };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(address).await.expect("connected");
        stream.write_all(request.as_bytes()).await.expect("sent");
        sleep(Duration::from_micros(some(IMPATIENCE))).await;
        drop(stream);
        hang_ups.fetch_add(1, Ordering::Relaxed);
        sleep(Duration::from_millis(50)).await;
    }
}

/// What was answered with a success, and so must be there.
#[derive(Default)]
struct Acknowledged {
    people: Vec<String>,
    tasks: Vec<Uuid>,
    /// Of each sign-in and sign-up, as it was answered.
    sessions: Vec<Jar>,
    /// As they are now, of those who worked to the end.
    at_work: Vec<Jar>,
    hang_ups: u64,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Lost {
    people: usize,
    tasks: usize,
    sessions: usize,
    ended: usize,
}

async fn at_work(web: Web, name: String, end: Instant) -> Acknowledged {
    let mut done = Acknowledged::default();
    for n in 1.. {
        let login = format!("{name}-{n}");
        let Some(jar) = enter(&web, "/auth/sign-up", &login, end).await else { break };
        done.people.push(login.clone());
        done.sessions.push(jar.clone());
        let jar = one_account(&web, &login, jar, end, &mut done).await;
        done.at_work.push(jar);
    }
    done
}

/// Asks again while the server is busy.
async fn enter(web: &Web, path: &str, login: &str, end: Instant) -> Option<Jar> {
    while Instant::now() < end {
        let answer = web.post(path, &Jar::default(), person(login)).await;
        match answer.status.as_u16() {
            200 | 201 => return Some(Jar::default().after(&answer)),
            503 => {}
            other => panic!("{login}: {other}: {}", answer.body),
        }
    }
    None
}

/// Makes tasks, and signs in on other devices now and then; hangs up sometimes, too.
async fn one_account(
    web: &Web,
    login: &str,
    mut jar: Jar,
    end: Instant,
    done: &mut Acknowledged,
) -> Jar {
    let mut devices = 0;
    while Instant::now() < end && devices < 50 {
        let create = Extra::json(json!({ "title": "Water the plants" }));
        let asked = web.try_send(Method::POST, "/api/v1/tasks", &jar, create);
        let patience = if some(4) == 0 { some(IMPATIENCE) } else { 30_000_000 };
        let Ok(answer) = timeout(Duration::from_micros(patience), asked).await else {
            done.hang_ups += 1;
            continue;
        };
        let answer = answer.expect("answered");
        match answer.status.as_u16() {
            201 => {
                let id = answer.json()["id"].as_str().map(str::parse);
                done.tasks.push(id.expect("an id").expect("a UUID"));
            }
            503 => {}
            other => panic!("{login}: {other}: {}", answer.body),
        }
        jar = jar.after(&answer);
        if some(20) == 0
            && let Some(device) = enter(web, "/auth/sign-in", login, end).await
        {
            done.sessions.push(device);
            devices += 1;
        }
    }
    jar
}

impl Acknowledged {
    fn add(&mut self, other: Self) {
        self.people.extend(other.people);
        self.tasks.extend(other.tasks);
        self.sessions.extend(other.sessions);
        self.at_work.extend(other.at_work);
        self.hang_ups += other.hang_ups;
    }

    async fn lost(&self, app: &TestApp, witness: &DatabaseConnection) -> Lost {
        let tasks = Statement::from_string(witness.get_database_backend(), "SELECT id FROM tasks");
        let tasks = witness.query_all_raw(tasks).await.expect("read");
        let tasks: BTreeSet<Uuid> =
            tasks.iter().map(|row| row.try_get_by_index(0).expect("an id")).collect();
        let people = user::Entity::find().all(witness).await.expect("read");
        let people: BTreeSet<_> = people.into_iter().map(|row| row.login).collect();
        let sessions = session::Entity::find().all(witness).await.expect("read");
        let (alive, ended): (Vec<_>, Vec<_>) =
            sessions.into_iter().partition(|row| row.ended_at.is_none());
        let [alive, ended] =
            [alive, ended].map(|rows| rows.iter().map(|row| row.id).collect::<BTreeSet<_>>());
        let given: Vec<_> = self.sessions.iter().map(|jar| app.session_id(jar)).collect();
        let neither = |id: &&Uuid| !alive.contains(id) && !ended.contains(id);
        Lost {
            people: self.people.iter().filter(|login| !people.contains(*login)).count(),
            tasks: self.tasks.iter().filter(|id| !tasks.contains(id)).count(),
            sessions: given.iter().filter(neither).count(),
            ended: given.iter().filter(|id| ended.contains(id)).count(),
        }
    }
}

impl std::fmt::Debug for Acknowledged {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} by people; answered: {} tasks, {} accounts, {} sessions",
            self.hang_ups,
            self.tasks.len(),
            self.people.len(),
            self.sessions.len()
        )
    }
}
