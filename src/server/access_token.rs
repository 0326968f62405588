//! Access tokens: sign and read JWTs (RFC 9068), nothing else.
//!
//! Everything an attacker could choose is pinned: algorithm, type, issuer, audience, and the key by
//! an id that must be in our ring. `jwk`, `jku`, `x5u` and their kin in a header are never looked at
//! (RFC 8725 §3).

use std::sync::Arc;

use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::config::Config;
use super::error::ServerError;
use super::key_ring::{self, KeyRing};
use crate::domain::Role;

const TYPE: &str = "at+jwt";

/// Another replica's clock may run ahead by this many seconds when it says "not before".
const SKEW: i64 = 30;

/// Times are seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    pub iss: String,
    pub aud: String,
    pub sub: Uuid,
    pub sid: Uuid,
    pub jti: Uuid,
    pub iat: i64,
    pub nbf: i64,
    pub exp: i64,
    pub auth_time: i64,
    pub amr: Vec<String>,
    pub roles: Vec<Role>,
    /// The refresh counter this token was born with: seen here, that renewal has arrived.
    pub rc: u64,
}

impl Claims {
    pub fn is_expired(&self, now: DateTime<Utc>) -> bool {
        now.timestamp() >= self.exp
    }
}

/// What the server says when it issues a token; the rest follows from the configuration.
pub struct Grant<'a> {
    pub user_id: Uuid,
    pub session_id: Uuid,
    pub auth_time: DateTime<Utc>,
    pub amr: &'a [String],
    pub roles: &'a [Role],
    pub refresh_counter: u64,
    pub expires_at: DateTime<Utc>,
}

pub struct AccessTokens {
    issuer: String,
    audience: String,
    ring: Arc<KeyRing>,
}

impl AccessTokens {
    pub fn new(ring: Arc<KeyRing>, config: &Config) -> Self {
        Self { issuer: config.token_issuer.clone(), audience: config.token_audience.clone(), ring }
    }

    pub fn sign(&self, grant: &Grant<'_>, now: DateTime<Utc>) -> Result<String, ServerError> {
        let claims = Claims {
            iss: self.issuer.clone(),
            aud: self.audience.clone(),
            sub: grant.user_id,
            sid: grant.session_id,
            jti: Uuid::new_v4(),
            iat: now.timestamp(),
            nbf: now.timestamp(),
            exp: grant.expires_at.timestamp(),
            auth_time: grant.auth_time.timestamp(),
            amr: grant.amr.to_vec(),
            roles: grant.roles.to_vec(),
            rc: grant.refresh_counter,
        };
        let keys = self.ring.keys();
        let key = key_ring::signing(&keys, now);
        let key = key.ok_or_else(|| ServerError::internal("no key signs yet"))?;
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.into());
        header.kid = Some(key.id.clone());
        encode(&header, &claims, &key.signing).map_err(ServerError::internal)
    }

    /// The claims of a token that we signed for ourselves, expired or not: the caller asks
    /// [`Claims::is_expired`], because signing out takes an expired one too.
    pub fn read(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TYPE) || header.alg != Algorithm::EdDSA {
            return None;
        }
        let id = header.kid?;
        let keys = self.ring.keys();
        let key = keys.iter().find(|key| key.id == id)?;
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_issuer(&[&self.issuer]);
        rules.set_audience(&[&self.audience]);
        rules.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
        rules.validate_exp = false;
        let claims: Claims = decode(token, &key.verifying, &rules).ok()?.claims;
        (claims.nbf <= now.timestamp() + SKEW).then_some(claims)
    }
}
