//! What runs beside the requests. Each job is a function of `(db, now)` and a loop that stops.
//!
//! - [`purge`]: deletes what is over, on `PURGE_SCHEDULE`
//! - revocation: hears of sessions ended and roles changed elsewhere, every second
//! - key ring: hears of signing keys, and turns the ring when it is time, every two seconds
//! - mail: sends what lies in the outbox, every second
//! - tidy: forgets what has refilled or gone stale, and looks whether codes are guessed at, every
//!   minute
//! - seen: writes confirmations behind, every five seconds and at the end

#![expect(clippy::disallowed_methods, reason = "the clock that drives the jobs")]

mod key_ring;
mod mail;
pub mod purge;

use std::time::Duration;

use chrono::Utc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::error::ServerError;
use super::mail::outbox;
use super::sessions::{revocation, seen};
use super::state::AppState;
use super::tokens::{Alarm, wrong_codes};

const REVOCATION: Duration = Duration::from_secs(1);
const WRITE_BEHIND: Duration = Duration::from_secs(5);
const KEY_RING: Duration = Duration::from_secs(2);
const MAIL: Duration = Duration::from_secs(1);
const TIDY: Duration = Duration::from_mins(1);

pub fn start(app: &AppState, jobs: &TaskTracker, stop: &CancellationToken) {
    jobs.spawn(hear_of_ended_sessions(app.clone(), Beat::new(REVOCATION, stop)));
    jobs.spawn(write_behind(app.clone(), Beat::new(WRITE_BEHIND, stop)));
    jobs.spawn(key_ring::keep(app.clone(), Beat::new(KEY_RING, stop)));
    jobs.spawn(mail::deliver(app.clone(), Beat::new(MAIL, stop)));
    jobs.spawn(tidy(app.clone(), Beat::new(TIDY, stop)));
    jobs.spawn(purge::on_schedule(app.clone(), stop.clone()));
}

async fn hear_of_ended_sessions(app: AppState, mut beat: Beat) {
    let mut heard = Utc::now();
    while beat.next().await {
        let now = Utc::now();
        let life = app.config.access_token_ttl;
        let polled = revocation::poll(&app.db, &app.live, life, heard, now).await;
        if polled.is_ok() {
            heard = now;
        }
        beat.report(polled);
    }
}

async fn write_behind(app: AppState, mut beat: Beat) {
    while beat.next().await {
        beat.report(seen::write(&app.db, &app.live).await);
    }
    if let Err(error) = seen::write(&app.db, &app.live).await {
        tracing::error!(%error, "the last confirmations were not written");
    }
}

async fn tidy(app: AppState, mut beat: Beat) {
    let mut hour = 0;
    let mut alarm = Alarm::default();
    while beat.next().await {
        let now = Utc::now();
        hour = (hour + 1) % 60;
        if hour == 0 {
            app.live.forget_refusals();
        }
        let tidied = async {
            app.throttle.tidy(&app.db, now).await?;
            outbox::forget_old(&app.db, now).await?;
            alarm.hear(wrong_codes(&app.db, now).await?);
            purge::flows(&app.db, now).await?;
            app.flows.recount(now).await
        };
        beat.report(tidied.await);
    }
}

/// The rhythm of a job.
struct Beat {
    period: Duration,
    stop: CancellationToken,
    failing: bool,
}

impl Beat {
    fn new(period: Duration, stop: &CancellationToken) -> Self {
        Self { period, stop: stop.clone(), failing: false }
    }

    /// `false`: time to stop.
    async fn next(&self) -> bool {
        self.stop.run_until_cancelled(tokio::time::sleep(self.period)).await.is_some()
    }

    fn is_over(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// A failure is logged when it begins, not at each beat of an outage; the job goes on.
    fn report<T>(&mut self, result: Result<T, ServerError>) {
        match result {
            Ok(_) if self.failing => tracing::info!("a background job works again"),
            Err(error) if !self.failing => {
                tracing::error!(%error, "a background job failed; trying again");
                self.failing = true;
                return;
            }
            Ok(_) => {}
            Err(_) => return,
        }
        self.failing = false;
    }
}
