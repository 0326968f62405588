//! Every setting: meaning, default, variable. `.env.example` lists the same for people.
//!
//! - [`Config`]: the parsed whole
//! - [`AppUrl`]: the public address, from which cookies, origin and host rules follow
//! - [`DotEnv`]: the file of settings in the working folder
//! - [`reader`]: reads variables and gathers every fault, so that all are told at once

mod app_url;
mod brand;
mod database_url;
mod dotenv;
mod idle;
mod languages;
mod load;
mod mail;
mod mail_names;
mod nearest;
mod quota;
mod rate_limits;
mod reader;
mod sign_up;

use std::net::IpAddr;
use std::num::{NonZeroU32, NonZeroUsize};
use std::sync::Arc;
use std::time::Duration;

use croner::Cron;
use ipnet::IpNet;

use super::blocklist::Blocklist;
use super::brand::Files;
use super::crypto::Secret;
use crate::domain::SignUpLogin;
use crate::domain::brand::Brand;
use crate::texts::Offer;
pub use app_url::AppUrl;
pub use database_url::DatabaseUrl;
pub use dotenv::DotEnv;
pub use idle::IdleTtl;
pub use load::{Loaded, from_environment};
pub use mail::{MailConfig, MailWay, Relay, SmtpUrl};
pub use quota::Limit;
pub use reader::Faults;

#[derive(Clone, Debug)]
pub struct Config {
    /// `APP_URL` (`http://localhost:3000`): the address people type.
    pub app_url: AppUrl,
    /// `BIND` (127.0.0.1; 0.0.0.0 where `APP_URL` is https).
    pub bind: IpAddr,
    /// `PORT` (3000).
    pub port: u16,
    /// `DATABASE_URL` (`sqlite://data/vestibule.db` with a localhost `APP_URL`).
    pub database_url: DatabaseUrl,
    /// `SECRET_KEY`, newest first; empty: made beside the embedded database on first start.
    pub secret_keys: Vec<Secret>,
    /// `ACCESS_TOKEN_TTL` (15m).
    pub access_token_ttl: Duration,
    /// `REFRESH_TOKEN_TTL` (7d): the life of a session that is kept.
    pub refresh_token_ttl: Duration,
    /// `SESSION_TTL_SHORT` (12h): the life of a session that is not.
    pub session_ttl_short: Duration,
    /// How long either may lie unused.
    pub session_idle_ttl: IdleTtl,
    /// `REFRESH_LEEWAY` (30s): how long a renewal counts as fresh.
    pub refresh_leeway: Duration,
    /// `TOKEN_ISSUER` (the origin of `APP_URL`).
    pub token_issuer: String,
    /// `TOKEN_AUDIENCE` (the origin of `APP_URL`).
    pub token_audience: String,
    /// `KEY_ROTATION` (30d): how long one key signs access tokens.
    pub key_rotation: Duration,
    /// `AUDIT_RETENTION` (365d): how long audit events are kept.
    pub audit_retention: Duration,
    /// `PURGE_SCHEDULE` (`0 3 */3 * *`), in UTC.
    pub purge_schedule: Box<Cron>,
    pub argon2: Argon2Cost,
    /// `HASH_CONCURRENCY` (the number of cores): password hashes at one time.
    pub hash_concurrency: NonZeroUsize,
    /// `MAX_IN_FLIGHT` (1024): requests carried out at one time; more are turned away (503 `BUSY`).
    pub max_in_flight: NonZeroU32,
    /// `RATE_LIMITS` (on); `None` is off, which only a localhost `APP_URL` may.
    pub rate_limits: Option<RateLimits>,
    /// `SMTP_URL`, `MAIL_FROM`; without a mail server files on localhost, elsewhere no letters.
    pub mail: Option<MailConfig>,
    /// `REQUIRE_VERIFIED_EMAIL` (on with `SMTP_URL`, off without): an address must be confirmed before
    /// its account can be used.
    pub require_verified_email: bool,
    /// `LANGUAGES` (all that are built in), `DEFAULT_LANGUAGE` (`en` where it is offered, else the first).
    pub languages: Offer,
    /// `BRAND_…`, `HOME_URL`, `SUPPORT_…`, `TERMS_URL`, `PRIVACY_URL`, `IMPRINT_URL` (ours, and none).
    pub brand: Arc<Brand>,
    /// What is served of it.
    pub brand_files: Files,
    /// `SECURITY_CONTACT` (none): whom to tell of a weakness, for `/.well-known/security.txt`.
    pub security_contact: Option<String>,
    /// `PASSWORD_BLOCKLIST` (none): passwords known from data breaches, beside those that the program
    /// knows.
    pub password_blocklist: Option<Blocklist>,
    /// `STRICT_PERMISSIONS` (off): a file with secrets that others can read stops the start.
    pub strict_permissions: bool,
    /// `UNVERIFIED_TTL` (7d): where an address must be confirmed, an account that nobody ever used goes
    /// so long after the last email that asks for it.
    pub unverified_ttl: Duration,
    /// `SIGN_UP_LOGIN` (both): what an account is made with.
    pub sign_up_login: SignUpLogin,
    /// `SESSIONS_MAX` (100): sessions of one account; one more ends the one longest unseen.
    pub sessions_max: NonZeroU32,
    /// `TRUSTED_PROXIES` (none): whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// `TRUSTED_ORIGINS` (none): other origins whose forms are accepted.
    pub trusted_origins: Vec<String>,
    /// `CORS_ALLOWED_ORIGINS` (none): other origins whose pages may use the JSON API.
    pub cors_allowed_origins: Vec<String>,
    /// `LOG_FORMAT` (text).
    pub log_format: LogFormat,
}

/// `ARGON2_MEMORY_KIB` (19456), `ARGON2_ITERATIONS` (2), `ARGON2_PARALLELISM` (1): OWASP's first
/// choice for Argon2id.
#[derive(Clone, Copy, Debug)]
pub struct Argon2Cost {
    pub memory_kib: u32,
    pub iterations: u32,
    pub parallelism: u32,
}

#[derive(Clone, Copy, Debug)]
pub struct RateLimits {
    /// `RATE_LIMIT_IP` (300/1m): requests to `/auth` and `/forms` by one IP.
    pub ip: Limit,
    /// `RATE_LIMIT_API` (600/1m): requests to the JSON API by one session; requests to all else (pages,
    /// the API without a session) by one IP.
    pub api: Limit,
    /// `RATE_LIMIT_PASSWORD_IP` (60/1m): requests that hash a password, by one IP.
    pub password_ip: Limit,
    /// `RATE_LIMIT_ACCOUNT_IP` (5/10m): failed password checks on one name by one IP.
    pub account_ip: Limit,
    /// `RATE_LIMIT_ACCOUNT` (15/10m): failed password checks on one name by all unknown devices.
    pub account: Limit,
    /// `RATE_LIMIT_DEVICE` (10/10m): failed password checks on one account by a device known to it.
    pub device: Limit,
    /// `LOCKOUT_FAILURES` (50; NIST SP 800-63B-4 §3.2.2 allows an account 100, and it can have two
    /// names): after so many failures in a row by unknown devices, these get `locked` for the name.
    pub lockout_failures: u32,
    /// `RATE_LIMIT_LOCKED` (1/15m).
    pub locked: Limit,
    /// `RATE_LIMIT_LETTERS` (5/1h): letters to one name or address that somebody asks for.
    pub letters: Limit,
    /// `RATE_LIMIT_LETTERS_IP` (100/1h): letters that one IP asks for.
    pub letters_ip: Limit,
    /// `RATE_LIMIT_CODES_IP` (30/10m): codes from letters that one IP types.
    pub codes_ip: Limit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    Text,
    Json,
}
