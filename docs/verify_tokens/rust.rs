//! A service that takes Vestibule's access tokens. Needs axum 0.8, jsonwebtoken 11 (`rust_crypto`),
//! reqwest 0.13 (`json`), serde (`derive`), `serde_json` and tokio.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{FromRequestParts, State};
use axum::http::{StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::{Mutex, RwLock};

const SKEW: u64 = 30; // seconds by which two clocks may differ
const KEEP: Duration = Duration::from_mins(5); // how long the list of keys counts
const PAUSE: Duration = Duration::from_mins(1); // before an unknown key makes us look again
const PATIENCE: Duration = Duration::from_secs(5); // for the list to come

pub fn router(issuer: String, audience: String) -> Router {
    service(Verifier::new(issuer, audience, PAUSE))
}

pub fn service(verifier: Verifier) -> Router {
    Router::new().route("/hello", get(hello)).with_state(Arc::new(verifier))
}

/// A handler with a `Person` among its arguments is for people who are signed in.
async fn hello(State(_): State<Arc<Verifier>>, person: Person) -> Json<Value> {
    Json(json!({ "sub": person.sub, "roles": person.roles }))
}

#[derive(Deserialize)]
pub struct Person {
    pub sub: String,
    pub roles: Vec<String>,
}

impl FromRequestParts<Arc<Verifier>> for Person {
    type Rejection = Refused;

    async fn from_request_parts(
        parts: &mut Parts,
        verifier: &Arc<Verifier>,
    ) -> Result<Self, Refused> {
        let shown = parts.headers.get(header::AUTHORIZATION).ok_or(Refused::NothingShown)?;
        let (scheme, token) =
            shown.to_str().ok().and_then(|shown| shown.split_once(' ')).ok_or(Refused::Invalid)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Refused::Invalid);
        }
        verifier.read(token.trim()).await
    }
}

pub enum Refused {
    NothingShown,
    Invalid,
    /// The keys could not be had, so nobody can say.
    Unknown,
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let challenge = match self {
            Self::NothingShown => "Bearer",
            Self::Invalid => r#"Bearer error="invalid_token""#,
            Self::Unknown => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        };
        (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, challenge)]).into_response()
    }
}

pub struct Verifier {
    rules: Validation,
    list: String,
    client: reqwest::Client,
    keys: RwLock<Option<Keys>>,
    /// When we last asked for the list; whoever holds it is the one who asks.
    asked: Mutex<Option<Instant>>,
    pause: Duration,
}

struct Keys {
    by_id: HashMap<String, DecodingKey>,
    since: Instant,
}

impl Verifier {
    pub fn new(issuer: String, audience: String, pause: Duration) -> Self {
        let mut rules = Validation::new(Algorithm::EdDSA); // whatever a token says of itself
        rules.set_issuer(&[&issuer]);
        rules.set_audience(&[&audience]);
        rules.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
        rules.validate_nbf = true;
        rules.leeway = SKEW;
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Self {
            rules,
            list: format!("{issuer}/.well-known/jwks.json"),
            client: client.build().expect("a client"),
            keys: RwLock::default(),
            asked: Mutex::default(),
            pause,
        }
    }

    async fn read(&self, token: &str) -> Result<Person, Refused> {
        let head = decode_header(token).map_err(|_| Refused::Invalid)?;
        // Of its header only these count: a key or an address in it is somebody else's.
        let ours = head.typ.as_deref() == Some("at+jwt") && head.alg == Algorithm::EdDSA;
        let id = head.kid.filter(|_| ours).ok_or(Refused::Invalid)?;
        let key = self.key(&id).await?;
        let read = decode::<Person>(token, &key, &self.rules);
        read.map(|read| read.claims).map_err(|_| Refused::Invalid)
    }

    async fn key(&self, id: &str) -> Result<DecodingKey, Refused> {
        if let Some(keys) = self.keys.read().await.as_ref()
            && keys.since.elapsed() < KEEP
            && let Some(key) = keys.by_id.get(id)
        {
            return Ok(key.clone());
        }
        let mut asked = self.asked.lock().await;
        if asked.is_none_or(|at| at.elapsed() >= self.pause) {
            *asked = Some(Instant::now());
            if let Ok(by_id) = self.ask().await {
                *self.keys.write().await = Some(Keys { by_id, since: Instant::now() });
            }
        }
        drop(asked);
        // An old list is better than none while the new one cannot be had.
        let keys = self.keys.read().await;
        let keys = keys.as_ref().ok_or(Refused::Unknown)?;
        keys.by_id.get(id).cloned().ok_or(Refused::Invalid)
    }

    async fn ask(&self) -> reqwest::Result<HashMap<String, DecodingKey>> {
        let answer = self.client.get(&self.list).timeout(PATIENCE).send().await?;
        let list: JwkSet = answer.error_for_status()?.json().await?;
        let named = |key: &jsonwebtoken::jwk::Jwk| {
            Some((key.common.key_id.clone()?, DecodingKey::from_jwk(key).ok()?))
        };
        Ok(list.keys.iter().filter_map(named).collect())
    }
}
