use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRef;
use chrono::{DateTime, Utc};
use leptos::config::LeptosOptions;
use sea_orm::DatabaseConnection;
use uuid::Uuid;

use super::access_tokens::AccessTokens;
use super::access_tokens::key_ring::{self, How, KeyRing, Schedule};
use super::accounts::Passwords;
use super::config::Config;
use super::crypto::Secret;
use super::crypto::keys::{self, RefreshKeys};
use super::error::StartError;
use super::flows::Flows;
use super::heartbeat::Heartbeat;
use super::in_flight::InFlight;
use super::job_health::Health;
use super::known_devices::Devices;
use super::leptos_options;
use super::live::{self, Live};
use super::mail::{Mailer, Writer};
use super::secret_file;
use super::throttle::Throttle;
use crate::texts::current;

/// What every request may use. Cheap to clone: each layer does so for each request.
#[derive(Clone)]
pub struct AppState(Arc<Inner>);

impl Deref for AppState {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// The parts of an [`AppState`].
#[derive(Clone)]
pub struct Inner {
    pub config: Arc<Config>,
    pub db: DatabaseConnection,
    pub passwords: Arc<Passwords>,
    /// Newest first.
    pub secrets: Arc<Vec<Secret>>,
    pub key_ring: Arc<KeyRing>,
    pub access_tokens: Arc<AccessTokens>,
    pub refresh_keys: Arc<RefreshKeys>,
    pub live: Arc<Live>,
    pub throttle: Arc<Throttle>,
    pub devices: Arc<Devices>,
    pub flows: Flows,
    pub heartbeat: Arc<Heartbeat>,
    pub in_flight: Arc<InFlight>,
    pub jobs: Arc<Health>,
    /// `None`: no letters.
    pub mailer: Option<Arc<Mailer>>,
    pub leptos: LeptosOptions,
}

impl AppState {
    pub async fn new(
        config: Config,
        db: DatabaseConnection,
        now: DateTime<Utc>,
    ) -> Result<Self, StartError> {
        let secrets = Arc::new(secret_file::secrets(&config)?);
        let newest = secrets.first().ok_or_else(|| StartError::Other("no SECRET_KEY".into()))?;
        let throttle = Throttle::new(config.rate_limits, keys::throttle(newest));
        key_ring::turn(&db, &secrets, &Schedule::new(&config), How::Due, now).await?;
        let key_ring = Arc::new(KeyRing::new(key_ring::load(&db, &secrets).await?));
        let passwords = Passwords::new(config.argon2, config.hash_concurrency).await?;
        Ok(Self(Arc::new(Inner {
            access_tokens: Arc::new(AccessTokens::new(Arc::clone(&key_ring), &config)),
            key_ring,
            refresh_keys: Arc::new(RefreshKeys::new(&secrets)),
            passwords: Arc::new(passwords),
            live: Arc::default(),
            heartbeat: Arc::default(),
            throttle: Arc::new(throttle),
            devices: Arc::new(Devices::new(&secrets)),
            flows: Flows::new(db.clone(), Arc::clone(&secrets)),
            secrets,
            jobs: Arc::default(),
            in_flight: Arc::new(InFlight::new(config.max_in_flight)),
            mailer: mailer(&config)?.map(Arc::new),
            leptos: leptos_options::options()?,
            config: Arc::new(config),
            db,
        })))
    }
}

fn mailer(config: &Config) -> Result<Option<Mailer>, StartError> {
    let mail = config.mail.as_ref();
    mail.map(|mail| Mailer::new(mail, &config.brand_files)).transpose()
}

impl AppState {
    /// Another process, in a test: it shares what is not changed.
    #[must_use]
    pub fn but(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let mut inner = Inner::clone(self);
        change(&mut inner);
        Self(Arc::new(inner))
    }

    pub fn writer(&self) -> Writer<'_> {
        let texts = current().unwrap_or_else(|| self.config.languages.default());
        Writer {
            secrets: &self.secrets,
            site: self.config.app_url.origin(),
            texts,
            zone: None,
            languages: &self.config.languages,
            brand: &self.config.brand,
        }
    }

    /// `None`: no letters.
    pub fn letters(&self) -> Option<Writer<'_>> {
        self.mailer.as_ref().map(|_| self.writer())
    }

    /// Ended sessions are refused at once, for as long as an access token of theirs could live.
    pub fn mark_ended(&self, sessions: impl IntoIterator<Item = Uuid>, now: DateTime<Utc>) {
        let life = live::life(self.config.access_token_ttl);
        self.live.mark_ended(sessions, now + life);
    }

    /// Tokens of deleted accounts are refused at once, likewise.
    pub fn mark_deleted(&self, users: impl IntoIterator<Item = Uuid>, now: DateTime<Utc>) {
        let life = live::life(self.config.access_token_ttl);
        self.live.mark_deleted(users, now + life);
    }
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.leptos.clone()
    }
}
