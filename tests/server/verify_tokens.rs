//! Another service verifies our access tokens: the one in `docs/VERIFY_TOKENS.md`.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{TimeDelta, Utc};
use jsonwebtoken::{EncodingKey, Header, encode};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use vestibule::server::access_tokens::key_ring::{self, How, Schedule};

use crate::support::app::{Answer, Extra, Jar, TestApp, Web};
use crate::support::process::free_port;

#[path = "../../docs/verify_tokens/rust.rs"]
mod verifier;

use verifier::Verifier;

/// Vestibule, and a service that takes its tokens.
async fn two() -> (TestApp, Service) {
    let app = issuer().await;
    let name = app.state.config.token_issuer.clone();
    let service = Service::start(verifier::router(name.clone(), name)).await;
    (app, service)
}

/// It must know its own port, for its name is its address.
async fn issuer() -> TestApp {
    let port = free_port().to_string();
    let name = format!("http://127.0.0.1:{port}");
    let names = [("PORT", port.as_str()), ("TOKEN_ISSUER", &name), ("TOKEN_AUDIENCE", &name)];
    TestApp::with(&names).await
}

struct Service {
    web: Web,
    running: JoinHandle<()>,
}

impl Service {
    async fn start(router: axum::Router) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let web = Web::new(format!("http://{}", listener.local_addr().expect("an address")));
        let running = tokio::spawn(async {
            axum::serve(listener, router).await.expect("serves until it is stopped");
        });
        Self { web, running }
    }

    async fn hello(&self, authorization: Option<&str>) -> Answer {
        let shown = authorization.map(|value| ("authorization", value));
        let more = Extra::default().headers(shown.as_slice());
        self.web.send(Method::GET, "/hello", &Jar::default(), more).await
    }

    async fn accepts(&self, token: &str) -> bool {
        let answer = self.hello(Some(&format!("Bearer {token}"))).await;
        if answer.status != 200 {
            let challenge = answer.header("www-authenticate");
            assert_eq!(
                (answer.status.as_u16(), challenge),
                (401, r#"Bearer error="invalid_token""#)
            );
        }
        answer.status == 200
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.running.abort();
    }
}

fn access(jar: &Jar) -> String {
    jar.get("access_token").expect("an access token").to_owned()
}

fn part(token: &str, at: usize) -> Value {
    let part = token.split('.').nth(at).expect("three parts");
    let bytes = URL_SAFE_NO_PAD.decode(part).expect("base64url");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// The issuer's own key: with it only what is pinned can tell a token from a good one.
fn our_key(app: &TestApp) -> EncodingKey {
    let keys = app.state.key_ring.keys();
    key_ring::signing(&keys, Utc::now()).expect("a key signs").signing.clone()
}

/// PKCS#8 of an Ed25519 seed.
fn foreign_key() -> EncodingKey {
    let prefix = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    EncodingKey::from_ed_der(&[&prefix[..], &[9; 32]].concat())
}

/// The same token with one thing changed, signed by whoever has this key.
fn signed(token: &str, at: usize, name: &str, to: Value, key: &EncodingKey) -> String {
    let mut parts = [part(token, 0), part(token, 1)];
    parts[at][name] = to;
    let header: Header = serde_json::from_value(parts[0].clone()).expect("a header");
    encode(&header, &parts[1], key).expect("signed")
}

async fn turn(app: &TestApp, after: TimeDelta) {
    let schedule = Schedule::new(&app.state.config);
    let (db, secrets) = (&app.state.db, &app.state.secrets);
    key_ring::turn(db, secrets, &schedule, How::ByHand, Utc::now() + after).await.expect("turned");
    // As the server's own job does every two seconds.
    app.state.key_ring.replace(key_ring::load(db, secrets).await.expect("read"));
}

#[tokio::test]
async fn a_good_token_says_who_it_is_and_in_which_roles() {
    let (app, service) = two().await;
    let token = access(&app.sign_up("ada").await);
    let answer = service.hello(Some(&format!("bearer {token}"))).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json(), json!({ "sub": part(&token, 1)["sub"], "roles": ["user"] }));
}

#[tokio::test]
async fn without_a_token_it_is_asked_for() {
    let (_app, service) = two().await;
    let answer = service.hello(None).await;
    assert_eq!((answer.status.as_u16(), answer.header("www-authenticate")), (401, "Bearer"));
    let answer = service.hello(Some("Basic YTpi")).await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn what_is_not_quite_a_token_for_this_service_is_refused() {
    let (app, service) = two().await;
    let jar = app.sign_up("ada").await;
    let token = access(&jar);
    let ours = our_key(&app);
    let (other, now) = ("https://other.example", Utc::now().timestamp());
    let same = signed(&token, 0, "typ", json!("at+jwt"), &ours);
    assert!(service.accepts(&same).await, "the control");
    // Signed by the right key.
    for (at, name, to) in [
        (0, "typ", json!("JWT")),
        (0, "typ", Value::Null),
        (0, "kid", json!("foreign")),
        (0, "kid", Value::Null),
        (1, "iss", json!(other)),
        (1, "iss", Value::Null),
        (1, "aud", json!(other)),
        (1, "aud", Value::Null),
        (1, "sub", Value::Null),
        (1, "exp", json!(now - 35)),
        (1, "exp", Value::Null),
        (1, "nbf", json!(now + 60)),
        (1, "nbf", Value::Null),
    ] {
        let token = signed(&token, at, name, to.clone(), &ours);
        assert!(!service.accepts(&token).await, "{name}: {to}");
    }
    let forged = signed(&token, 1, "roles", json!(["admin"]), &foreign_key());
    assert!(!service.accepts(&forged).await, "another key under its name");
    let (body, signature) =
        token.split_once('.').and_then(|(_, rest)| rest.split_once('.')).expect("three parts");
    let mut none = part(&token, 0);
    none["alg"] = json!("none");
    let none = URL_SAFE_NO_PAD.encode(none.to_string());
    for token in [format!("{none}.{body}."), format!("{none}.{body}.{signature}")] {
        assert!(!service.accepts(&token).await, "no algorithm");
    }
    let refresh = jar.get("refresh_token").expect("a refresh token");
    for token in [refresh, "", "a.b.c"] {
        assert!(!service.accepts(token).await, "{token}");
    }
}

#[tokio::test]
async fn clocks_may_differ_by_half_a_minute() {
    let (app, service) = two().await;
    let token = access(&app.sign_up("ada").await);
    let ours = our_key(&app);
    let now = Utc::now().timestamp();
    for (name, at) in [("exp", now - 15), ("nbf", now + 15)] {
        let token = signed(&token, 1, name, json!(at), &ours);
        assert!(service.accepts(&token).await, "{name}");
    }
}

#[tokio::test]
async fn a_service_with_another_name_takes_none() {
    let app = issuer().await;
    let token = access(&app.sign_up("ada").await);
    let name = app.state.config.token_issuer.clone();
    let elsewhere = verifier::router(name, "https://other.example".to_owned());
    assert!(!Service::start(elsewhere).await.accepts(&token).await);
}

#[tokio::test]
async fn the_next_key_is_known_before_it_signs() {
    let (app, service) = two().await;
    let old = access(&app.sign_up("ada").await);
    assert!(service.accepts(&old).await, "now it has the list");
    turn(&app, TimeDelta::zero()).await;
    let new = access(&app.sign_in("ada").await);
    assert_ne!(part(&old, 0)["kid"], part(&new, 0)["kid"]);
    assert!(service.accepts(&new).await && service.accepts(&old).await);
}

#[tokio::test]
async fn an_unknown_key_makes_it_look_again_but_not_each_time() {
    let app = issuer().await;
    let name = app.state.config.token_issuer.clone();
    let pause = Duration::from_secs(3);
    let verifier = Verifier::new(name.clone(), name, pause);
    let service = Service::start(verifier::service(verifier)).await;
    let old = access(&app.sign_up("ada").await);
    assert!(service.accepts(&old).await, "now it has the list");
    turn(&app, TimeDelta::zero()).await;
    // The key that was made now; it would not sign for ten minutes.
    let keys = app.state.key_ring.keys();
    let next = keys.last().expect("a key");
    let new = signed(&old, 0, "kid", json!(next.id), &next.signing);
    assert!(!service.accepts(&new).await, "it has just looked");
    tokio::time::sleep(pause).await;
    assert!(service.accepts(&new).await);
}

#[tokio::test]
async fn while_the_keys_cannot_be_had_nobody_can_say() {
    let nowhere = format!("http://127.0.0.1:{}", free_port());
    let app = issuer().await;
    let token = access(&app.sign_up("ada").await);
    let service = Service::start(verifier::router(nowhere.clone(), nowhere)).await;
    assert_eq!(service.hello(Some(&format!("Bearer {token}"))).await.status, 503);
}

#[test]
fn the_document_shows_the_services_that_are_tested() {
    let document = include_str!("../../docs/VERIFY_TOKENS.md");
    for (language, program) in [
        ("rust", include_str!("../../docs/verify_tokens/rust.rs")),
        ("js", include_str!("../../docs/verify_tokens/node.mjs")),
        ("python", include_str!("../../docs/verify_tokens/python.py")),
    ] {
        assert!(document.contains(&format!("```{language}\n{program}```\n")), "{language}");
    }
}
