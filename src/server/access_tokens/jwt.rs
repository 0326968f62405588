//! Access tokens: sign and read JWTs (RFC 9068), nothing else.
//!
//! Everything an attacker could choose is pinned: algorithm, type, issuer, audience, and the key by
//! an id that must be in our ring. `jwk`, `jku`, `x5u` and their kin in a header are never looked at
//! (RFC 8725 §3).

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::key_ring::{self, KeyRing};
use crate::domain::Role;
use crate::server::config::Config;
use crate::server::error::ServerError;

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

/// What a presented token is worth.
pub enum Verdict {
    Good(Claims),
    /// We signed it, and it is not valid now: past `exp`, ahead of `nbf`, or made under another
    /// `TOKEN_ISSUER` or `TOKEN_AUDIENCE`. Renewing gives a good one.
    Expired(Claims),
    /// In the form of ours, under a key that is not in the ring: one that we have dropped since, or an
    /// invented one. The signature cannot be checked, so it names no session.
    UnknownKey,
    /// Never ours.
    Invalid,
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

    /// What a presented token is worth. Only after the signature was checked is anything in it believed.
    pub fn judge(&self, token: &str, now: DateTime<Utc>) -> Verdict {
        let Ok(header) = decode_header(token) else { return Verdict::Invalid };
        if header.typ.as_deref() != Some(TYPE) || header.alg != Algorithm::EdDSA {
            return Verdict::Invalid;
        }
        let Some(id) = header.kid else { return Verdict::Invalid };
        let keys = self.ring.keys();
        let Some(key) = keys.iter().find(|key| key.id == id) else {
            return if is_thumbprint(&id) { Verdict::UnknownKey } else { Verdict::Invalid };
        };
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
        // Looked at below: who renews such a token gets a good one.
        (rules.validate_exp, rules.validate_aud) = (false, false);
        let Ok(token) = decode::<Claims>(token, &key.verifying, &rules) else {
            return Verdict::Invalid;
        };
        let claims = token.claims;
        let begun = claims.nbf <= now.timestamp() + SKEW;
        let for_us = claims.iss == self.issuer && claims.aud == self.audience;
        if begun && for_us && !claims.is_expired(now) {
            Verdict::Good(claims)
        } else {
            Verdict::Expired(claims)
        }
    }

    /// The claims of a token that we signed, valid now or not: signing out takes an expired one too.
    pub fn read(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        match self.judge(token, now) {
            Verdict::Good(claims) | Verdict::Expired(claims) => Some(claims),
            Verdict::UnknownKey | Verdict::Invalid => None,
        }
    }
}

/// As RFC 7638 makes them with SHA-256: 32 bytes in base64url.
fn is_thumbprint(id: &str) -> bool {
    URL_SAFE_NO_PAD.decode(id).is_ok_and(|digest| digest.len() == 32)
}
