use std::cell::RefCell;
use std::collections::BTreeSet;
use std::env::VarError;
use std::net::{IpAddr, Ipv4Addr};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use croner::Cron;
use ipnet::IpNet;
use url::Url;

use super::brand::{brand, security_contact};
use super::dotenv::{Broken, DotEnv};
use super::idle::idle_ttl;
use super::languages::languages;
use super::mail::mail;
use super::rate_limits::rate_limits;
use super::reader::Reader;
use super::sign_up::who_signs_up;
use super::{AppUrl, Argon2Cost, Config, DatabaseUrl, Faults, LogFormat};
use crate::server::blocklist::Blocklist;
use crate::server::crypto::Secret;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A shorter key could be guessed: 32 characters of base64 are 192 bits.
const SECRET_MIN_BYTES: usize = 32;

/// Replicas look for new keys every two seconds, and a key is published for half of this.
const KEY_ROTATION_MIN: Duration = Duration::from_secs(10);

/// Each waits for one of a few database connections, and a waiting one holds some kilobytes.
const MAX_IN_FLIGHT: NonZeroU32 = NonZeroU32::new(1024).expect("not zero");

/// Links of emails are purged a month after they expire, and with them when they were sent.
const UNVERIFIED_MAX: Duration = Duration::from_secs(30 * DAY);

/// More devices than anyone has, and few enough to look through.
const SESSIONS_MAX: NonZeroU32 = NonZeroU32::MIN.saturating_add(99);

/// What the settings come to, and what is most likely a mistake in them.
pub struct Loaded {
    pub config: Result<Config, Faults>,
    pub warnings: Vec<String>,
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads settings")]
/// The process's environment, and below it a `.env` in the working folder.
pub fn from_environment() -> Loaded {
    let (file, mut faults, unread) = match DotEnv::read(Path::new(".env")) {
        Ok(file) => (file, Vec::new(), Vec::new()),
        Err(Broken { faults, rest, unread }) => (rest, faults, unread),
    };
    let not_text = RefCell::new(BTreeSet::new());
    let config = Config::read(&|name| match std::env::var(name) {
        Ok(value) => Some(value),
        Err(VarError::NotPresent) => file.get(name),
        Err(VarError::NotUnicode(_)) => {
            not_text.borrow_mut().insert(format!("{name} in the environment is not UTF-8"));
            None
        }
    });
    faults.extend(not_text.into_inner());
    let config = if faults.is_empty() {
        config
    } else {
        // With all others but those that only say what is not known of a line.
        let more = config.err().map(|Faults(more)| more).unwrap_or_default().into_iter();
        faults
            .extend(more.filter(|fault| !unread.iter().any(|name| fault.contains(name.as_str()))));
        Err(Faults(faults))
    };
    Loaded { config, warnings: file.warnings(&names()) }
}

/// Every setting there is: what is asked for where nothing is set.
fn names() -> Vec<String> {
    let asked = RefCell::new(BTreeSet::new());
    drop(Config::read(&|name| {
        asked.borrow_mut().insert(name.to_owned());
        None
    }));
    asked.into_inner().into_iter().collect()
}

impl Config {
    /// All settings from `get`, or every fault at once.
    pub fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, Faults> {
        let mut r = Reader::new(get);
        let port = r.number("PORT", 3000);
        let app_url = app_url(&mut r, port);
        let database_url = database_url(&mut r, &app_url);
        let (brand, brand_files) = brand(&mut r, &app_url);
        let mail = mail(&mut r, &app_url, &database_url, &brand);
        let (sign_up_login, require_verified_email) = who_signs_up(&mut r, mail.as_ref());
        let cores = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let access_token_ttl = r.duration("ACCESS_TOKEN_TTL", Duration::from_secs(15 * MINUTE));
        let config = Self {
            bind: bind(&mut r, &app_url),
            port,
            require_verified_email,
            mail,
            database_url,
            secret_keys: secret_keys(&mut r),
            access_token_ttl,
            refresh_token_ttl: r.duration("REFRESH_TOKEN_TTL", Duration::from_secs(7 * DAY)),
            session_ttl_short: r.duration("SESSION_TTL_SHORT", Duration::from_secs(12 * HOUR)),
            session_idle_ttl: idle_ttl(&mut r, access_token_ttl),
            refresh_leeway: r.duration("REFRESH_LEEWAY", Duration::from_secs(30)),
            token_issuer: r.text("TOKEN_ISSUER").unwrap_or_else(|| app_url.origin().into()),
            token_audience: r.text("TOKEN_AUDIENCE").unwrap_or_else(|| app_url.origin().into()),
            key_rotation: r.duration("KEY_ROTATION", Duration::from_secs(30 * DAY)),
            audit_retention: r.duration("AUDIT_RETENTION", Duration::from_secs(365 * DAY)),
            purge_schedule: purge_schedule(&mut r),
            unverified_ttl: r.duration("UNVERIFIED_TTL", Duration::from_secs(7 * DAY)),
            sign_up_login,
            sessions_max: r.number("SESSIONS_MAX", SESSIONS_MAX),
            argon2: argon2(&mut r),
            hash_concurrency: r.number("HASH_CONCURRENCY", cores),
            languages: languages(&mut r),
            brand,
            brand_files,
            security_contact: security_contact(&mut r),
            password_blocklist: r.read("PASSWORD_BLOCKLIST", None, |file| {
                Blocklist::open(Path::new(file)).map(Some)
            }),
            max_in_flight: r.number("MAX_IN_FLIGHT", MAX_IN_FLIGHT),
            rate_limits: rate_limits(&mut r, &app_url),
            strict_permissions: r.flag("STRICT_PERMISSIONS", false),
            trusted_proxies: r.list("TRUSTED_PROXIES", |part| {
                IpNet::from_str(part)
                    .or_else(|_| IpAddr::from_str(part).map(IpNet::from))
                    .map_err(|_| format!("holds something that is not an IP or CIDR: {part}"))
            }),
            trusted_origins: r.list("TRUSTED_ORIGINS", origin),
            cors_allowed_origins: r.list("CORS_ALLOWED_ORIGINS", origin),
            log_format: r.read("LOG_FORMAT", LogFormat::Text, |text| match text {
                "text" => Ok(LogFormat::Text),
                "json" => Ok(LogFormat::Json),
                _ => Err("is neither text nor json".into()),
            }),
            app_url,
        };
        if config.refresh_leeway > config.session_ttl_short {
            r.fault("REFRESH_LEEWAY", "is longer than SESSION_TTL_SHORT");
        }
        if config.unverified_ttl > UNVERIFIED_MAX {
            r.fault("UNVERIFIED_TTL", "is longer than 30d: emails are remembered no longer");
        }
        if config.key_rotation < KEY_ROTATION_MIN {
            r.fault("KEY_ROTATION", "is shorter than 10s: replicas could not follow");
        }
        if config.secret_keys.is_empty() && !config.is_embedded() {
            r.fault("SECRET_KEY", "is required with PostgreSQL");
        }
        if r.faults.0.is_empty() { Ok(config) } else { Err(r.faults) }
    }

    pub fn is_embedded(&self) -> bool {
        self.database_url.is_embedded()
    }
}

fn app_url(r: &mut Reader, port: u16) -> AppUrl {
    let insecure = r.flag("ALLOW_INSECURE_HTTP", false);
    let default = AppUrl::parse(&format!("http://localhost:{port}"))
        .expect("a literal that parses for any port");
    r.read("APP_URL", default, |text| {
        let url = AppUrl::parse(text)?;
        if !url.is_https() && !url.is_loopback() && !insecure {
            return Err("is plain http on a host that is not this machine: people's passwords \
                        would be readable on the way. Use https, or set \
                        ALLOW_INSECURE_HTTP=true"
                .into());
        }
        Ok(url)
    })
}

fn bind(r: &mut Reader, app_url: &AppUrl) -> IpAddr {
    let default = if app_url.is_https() { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    let local = app_url.is_local_http();
    r.read("BIND", IpAddr::V4(default), |text| {
        let ip: IpAddr = text.parse().map_err(|_| "is not an IP address".to_owned())?;
        // Cookies without `Secure` must not be served to a network.
        if local && !ip.is_loopback() {
            return Err("must be a loopback address while APP_URL is http on localhost".into());
        }
        Ok(ip)
    })
}

fn database_url(r: &mut Reader, app_url: &AppUrl) -> DatabaseUrl {
    let embedded = DatabaseUrl::parse("sqlite://data/vestibule.db").expect("a literal that parses");
    if r.text("DATABASE_URL").is_none() && !app_url.is_loopback() {
        r.fault("DATABASE_URL", "is required where APP_URL is not localhost");
    }
    r.read("DATABASE_URL", embedded, DatabaseUrl::parse)
}

fn secret_keys(r: &mut Reader) -> Vec<Secret> {
    r.list("SECRET_KEY", |part| {
        if part.len() < SECRET_MIN_BYTES {
            return Err(format!("holds a key of fewer than {SECRET_MIN_BYTES} characters"));
        }
        Ok(Secret::new(part))
    })
}

fn purge_schedule(r: &mut Reader) -> Box<Cron> {
    let default = Cron::from_str("0 3 */3 * *").expect("a literal that parses");
    Box::new(r.read("PURGE_SCHEDULE", default, |text| {
        Cron::from_str(text).map_err(|error| format!("is not a cron pattern: {error}"))
    }))
}

fn argon2(r: &mut Reader) -> Argon2Cost {
    let cost = Argon2Cost {
        memory_kib: r.number("ARGON2_MEMORY_KIB", 19_456),
        iterations: r.number("ARGON2_ITERATIONS", 2),
        parallelism: r.number("ARGON2_PARALLELISM", 1),
    };
    if argon2::Params::new(cost.memory_kib, cost.iterations, cost.parallelism, None).is_err() {
        r.fault("ARGON2_MEMORY_KIB, ARGON2_ITERATIONS, ARGON2_PARALLELISM", "do not fit together");
    }
    cost
}

fn origin(text: &str) -> Result<String, String> {
    let url = Url::parse(text).ok().filter(|url| url.path() == "/");
    let origin = url.map(|url| url.origin().ascii_serialization());
    // Never quoted: somebody may have put a password into it.
    origin
        .filter(|origin| origin == text.trim_end_matches('/') && !origin.contains('*'))
        .ok_or_else(|| "holds something that is not an origin, such as https://a.example".into())
}
