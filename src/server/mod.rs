//! Everything the browser may never see, and the order of things at start-up.
//!
//! Arrows go one way: `http → auth → accounts | sessions | flows | throttle → audit → entity`. Below `http`, `jobs`
//! and `cli` the time is a parameter.

pub mod access_tokens;
pub mod accounts;
pub mod audit;
pub mod auth;
pub mod blocklist;
pub mod brand;
mod cautions;
pub mod cli;
pub mod client;
mod clock;
pub mod config;
pub mod crypto;
pub mod database;
mod device_name;
pub mod email_tokens;
pub mod entity;
pub mod error;
pub mod flows;
pub mod heartbeat;
mod hold;
pub mod http;
pub mod in_flight;
mod job_health;
pub mod jobs;
pub mod known_devices;
pub mod leptos_options;
pub mod live;
pub mod logging;
pub mod mail;
pub mod operator;
mod postgres;
mod private_folder;
pub mod resources;
mod secret_file;
pub mod sessions;
pub mod state;
pub mod throttle;

use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use chrono::Utc;
use sea_orm::DatabaseConnection;
use tokio::net::TcpListener;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use config::Config;
use error::StartError;
use state::AppState;

/// How long requests in flight may take after the signal to stop.
const GRACE: Duration = Duration::from_secs(20);

/// And the jobs after them: together less than the 30 s that an init system waits.
const GRACE_OF_JOBS: Duration = Duration::from_secs(8);

pub struct Server {
    pub state: AppState,
    listener: TcpListener,
    router: Router,
}

impl Server {
    /// Database first, then what is derived from it, the port last: nothing answers half-ready.
    pub async fn build(config: Config) -> Result<Self, StartError> {
        let db = database::open(&config).await?;
        Self::on(config, db).await
    }

    #[expect(clippy::disallowed_methods, reason = "the time of the start")]
    /// On a database that is open already.
    pub async fn on(config: Config, db: DatabaseConnection) -> Result<Self, StartError> {
        let now = Utc::now();
        let state = AppState::new(config, db, now).await?;
        let life = state.config.access_token_ttl;
        sessions::revocation::load(&state.db, &state.live, life, now).await?;
        let address = SocketAddr::new(state.config.bind, state.config.port);
        let listener =
            TcpListener::bind(address).await.map_err(|error| StartError::Port(address, error))?;
        let router = http::router::build(state.clone());
        Ok(Self { state, listener, router })
    }

    pub fn address(&self) -> Result<SocketAddr, StartError> {
        self.listener.local_addr().map_err(StartError::Io)
    }

    /// Serves until `shutdown`, then finishes what is in flight and writes what was gathered.
    pub async fn run(self, shutdown: impl Future<Output = ()> + Send + 'static) {
        let (draining, stop) = (CancellationToken::new(), CancellationToken::new());
        let jobs = TaskTracker::new();
        jobs::start(&self.state, &jobs, &stop);
        let app = self.router.into_make_service_with_connect_info::<SocketAddr>();
        let signalled = draining.clone();
        let serving = axum::serve(self.listener, app)
            .with_graceful_shutdown(async move {
                shutdown.await;
                tracing::info!("stopping: finishing requests in flight");
                signalled.cancel();
            })
            .into_future();
        let in_flight = Arc::clone(&self.state.in_flight);
        let served = async {
            let served = serving.await;
            // And those whose clients did not wait for an answer.
            in_flight.finished().await;
            served
        };
        let late = async {
            draining.cancelled().await;
            tokio::time::sleep(GRACE).await;
        };
        tokio::select! {
            result = served => if let Err(error) = result {
                tracing::error!(%error, "the server stopped");
            },
            () = late => tracing::warn!("some requests did not finish in time"),
        }
        // The jobs last: requests in flight still confirm, and must still hear of ended sessions.
        stop.cancel();
        jobs.close();
        if timeout(GRACE_OF_JOBS, jobs.wait()).await.is_err() {
            let running = self.state.jobs.running();
            tracing::warn!(?running, "some background jobs did not stop in time");
        }
        tracing::info!("stopped");
    }
}
