//! Access tokens: sign and read JWTs (RFC 9068), nothing else.
//!
//! Everything an attacker could choose is pinned: algorithm, type, issuer, audience, and the key by
//! an id that must be in our ring. `jwk`, `jku`, `x5u` and their kin in a header are never looked at
//! (RFC 8725 §3).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use jsonwebtoken::jwk::{Jwk, JwkSet, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::config::Config;
use super::error::{ServerError, StartError};
use super::keys;
use super::secret::Secret;
use crate::domain::Role;

const TYPE: &str = "at+jwt";

/// PKCS#8 of an Ed25519 seed is this prefix and the seed (RFC 8410 §7).
const PKCS8_ED25519: [u8; 16] =
    [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

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
    signing: EncodingKey,
    signing_id: String,
    ring: HashMap<String, DecodingKey>,
    published: JwkSet,
}

impl AccessTokens {
    /// One Ed25519 key for each secret: the first signs, all verify.
    pub fn new(secrets: &[Secret], config: &Config) -> Result<Self, StartError> {
        let broken = |error| StartError::Other(format!("signing key: {error}"));
        let pairs: Vec<(EncodingKey, Jwk)> =
            secrets.iter().map(key_pair).collect::<Result<_, _>>().map_err(broken)?;
        let mut ring = HashMap::new();
        for (_, jwk) in &pairs {
            let id = jwk.common.key_id.clone().unwrap_or_default();
            ring.insert(id, DecodingKey::from_jwk(jwk).map_err(broken)?);
        }
        let published = JwkSet { keys: pairs.iter().map(|(_, jwk)| jwk.clone()).collect() };
        let (signing, jwk) =
            pairs.into_iter().next().ok_or_else(|| StartError::Other("no SECRET_KEY".into()))?;
        Ok(Self {
            issuer: config.token_issuer.clone(),
            audience: config.token_audience.clone(),
            signing,
            signing_id: jwk.common.key_id.unwrap_or_default(),
            ring,
            published,
        })
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
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.into());
        header.kid = Some(self.signing_id.clone());
        encode(&header, &claims, &self.signing).map_err(ServerError::internal)
    }

    /// The claims of a token that we signed for ourselves, expired or not: the caller asks
    /// [`Claims::is_expired`], because signing out takes an expired one too.
    pub fn read(&self, token: &str, now: DateTime<Utc>) -> Option<Claims> {
        let header = decode_header(token).ok()?;
        if header.typ.as_deref() != Some(TYPE) || header.alg != Algorithm::EdDSA {
            return None;
        }
        let key = self.ring.get(header.kid.as_deref()?)?;
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_issuer(&[&self.issuer]);
        rules.set_audience(&[&self.audience]);
        rules.set_required_spec_claims(&["iss", "aud", "sub", "exp", "nbf"]);
        rules.validate_exp = false;
        let claims: Claims = decode(token, key, &rules).ok()?.claims;
        (claims.nbf <= now.timestamp() + SKEW).then_some(claims)
    }

    /// The public keys (RFC 7517), for `/.well-known/jwks.json`.
    pub fn published(&self) -> &JwkSet {
        &self.published
    }
}

fn key_pair(secret: &Secret) -> Result<(EncodingKey, Jwk), jsonwebtoken::errors::Error> {
    let seed = keys::derive(secret, "vestibule access token signing v1");
    let der = zeroize::Zeroizing::new([&PKCS8_ED25519[..], seed.as_slice()].concat());
    let key = EncodingKey::from_ed_der(&der);
    let mut jwk = Jwk::from_encoding_key(&key, Algorithm::EdDSA)?;
    jwk.common.key_id = Some(jwk.thumbprint(ThumbprintHash::SHA256)?);
    jwk.common.public_key_use = Some(PublicKeyUse::Signature);
    Ok((key, jwk))
}
