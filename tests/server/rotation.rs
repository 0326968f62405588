//! Keys and secrets change while people are at work, on two servers that share a database: nobody
//! is signed out, and no request fails.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use base64::Engine;
use futures::future::join_all;
use serde_json::Value;
use tokio::sync::RwLock;
use tokio::task::JoinHandle;

use crate::support::app::{Jar, SECRET_KEY, Shared, Web};
use crate::support::process::{Process, verb};

const NEW: &str = "another key for tests and for nothing else";
const CLIENTS: usize = 20;
const LIVES: [(&str, &str); 2] = [("REFRESH_LEEWAY", "2s"), ("ACCESS_TOKEN_TTL", "3s")];

/// People who ask one server and then the other, without a pause for what happens there.
struct Crowd {
    servers: Arc<RwLock<[Web; 2]>>,
    over: Arc<AtomicBool>,
    people: Vec<JoinHandle<BTreeSet<String>>>,
}

impl Crowd {
    async fn gather(servers: [Web; 2]) -> Self {
        let mut jars = Vec::new();
        for n in 0..CLIENTS {
            jars.push(servers[0].sign_up(&format!("person{n}")).await);
        }
        let (servers, over) = (Arc::new(RwLock::new(servers)), Arc::new(AtomicBool::new(false)));
        let person = |(n, jar)| tokio::spawn(person(n, jar, servers.clone(), over.clone()));
        let people = jars.into_iter().enumerate().map(person).collect();
        Self { servers, over, people }
    }

    async fn work(&self) {
        tokio::time::sleep(Duration::from_secs(3)).await;
    }

    /// Each key that signed a token somebody got.
    async fn disperse(self) -> BTreeSet<String> {
        self.over.store(true, Ordering::SeqCst);
        let seen = join_all(self.people).await;
        seen.into_iter().flat_map(|seen| seen.expect("no failed request, no sign-out")).collect()
    }
}

async fn person(
    n: usize,
    mut jar: Jar,
    servers: Arc<RwLock<[Web; 2]>>,
    over: Arc<AtomicBool>,
) -> BTreeSet<String> {
    let mut seen = BTreeSet::from([kid(&jar)]);
    for turn in n.. {
        if over.load(Ordering::SeqCst) {
            break;
        }
        // Held while asking: a server stops only when nobody is about to ask it.
        let servers = servers.read().await;
        let answer = servers[turn % 2].get("/account", &jar).await;
        assert_eq!(answer.status, 200, "person{n}: {}", answer.header("location"));
        drop(servers);
        jar = jar.after(&answer);
        seen.insert(kid(&jar));
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    seen
}

fn kid(jar: &Jar) -> String {
    let head = jar.get("access_token").and_then(|token| token.split('.').next()).expect("a token");
    let head = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(head).expect("base64url");
    let head: Value = serde_json::from_slice(&head).expect("JSON");
    head["kid"].as_str().expect("a kid").to_owned()
}

async fn start(shared: &Shared, secret: &str) -> Process {
    let mut settings = LIVES.to_vec();
    settings.push(("SECRET_KEY", secret));
    Process::start(&shared.url(), &settings).await
}

#[tokio::test]
async fn the_signing_key_is_rotated_under_load() {
    let shared = Shared::new().await;
    let (one, other) = (start(&shared, SECRET_KEY).await, start(&shared, SECRET_KEY).await);
    let crowd = Crowd::gather([one.web.clone(), other.web.clone()]).await;
    crowd.work().await;
    let (said, went_well) = verb(&shared.url(), &["keys", "rotate"]);
    assert!(went_well, "{said}");
    // Heard within two seconds, then tokens of the old key live for three more.
    crowd.work().await;
    crowd.work().await;
    let keys = crowd.disperse().await;
    assert_eq!(keys.len(), 2, "the old one and the next: {keys:?}");
    assert!(keys.iter().any(|key| said.contains(&format!("Key {key} signs"))), "{said} {keys:?}");
}

#[tokio::test]
async fn the_secret_is_rotated_over_two_servers_one_after_the_other() {
    let shared = Shared::new().await;
    let mut servers = [start(&shared, SECRET_KEY).await, start(&shared, SECRET_KEY).await];
    let crowd = Crowd::gather([servers[0].web.clone(), servers[1].web.clone()]).await;
    // The new one second everywhere, then first, then alone.
    let second = format!("{SECRET_KEY},{NEW}");
    let first = format!("{NEW},{SECRET_KEY}");
    for secret in [second.as_str(), &first, NEW] {
        for (at, server) in servers.iter_mut().enumerate() {
            let fresh = start(&shared, secret).await;
            crowd.servers.write().await[at] = fresh.web.clone();
            std::mem::replace(server, fresh).stop().await;
        }
        // Everybody renews, so that nothing of the oldest secret is left.
        crowd.work().await;
        crowd.work().await;
    }
    crowd.disperse().await;
    for server in servers {
        assert!(
            !server.log().contains("WARN refresh") && !server.log().contains("secret that is gone")
        );
    }
}
