//! What runs beside the requests. Each job is a function of `(db, now)` and a loop that stops.
//!
//! - [`Health`]: what `/readyz` says of them; a job that panics is started again
//! - [`purge`]: deletes what is over, on `PURGE_SCHEDULE`
//! - revocation: hears of sessions ended and roles changed elsewhere, every second; of those that became
//!   visible late, every ten seconds
//! - clock: compares the database's with ours, at the start and every minute
//! - key ring: hears of signing keys, and turns the ring when it is time, every two seconds
//! - mail: sends what lies in the outbox, several at once, and looks for more every second
//! - tidy: forgets what has refilled or gone stale, looks whether codes are guessed at and emails late, every
//!   minute
//! - heartbeat: writes a row, to know whether the database can be written, every five seconds
//! - seen: writes confirmations behind, every five seconds and at the end

#![expect(clippy::disallowed_methods, reason = "the clock that drives the jobs")]

mod clock;
pub mod growth;
mod key_ring;
mod mail;
pub mod purge;
mod supervise;

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::email_tokens::{Alarm, wrong_codes};
use super::error::ServerError;
use super::heartbeat;
pub use super::job_health::{Health, Job};
use super::mail::outbox;
use super::mail::queue::{self, BacklogAlarm};
use super::sessions::{revocation, seen};
use super::state::AppState;
use supervise::supervise;

const REVOCATION: Duration = Duration::from_secs(1);
/// Beats of it, until all that may matter is looked at again.
const ALL_AGAIN: u32 = 10;
const CLOCK: Duration = Duration::from_mins(1);
const WRITE_BEHIND: Duration = Duration::from_secs(5);
const KEY_RING: Duration = Duration::from_secs(2);
const MAIL: Duration = Duration::from_secs(1);
const TIDY: Duration = Duration::from_mins(1);

pub fn start(app: &AppState, jobs: &TaskTracker, stop: &CancellationToken) {
    let start = Starter { app, jobs, stop };
    start.job(Job::Revocation, REVOCATION, hear_of_ended_sessions);
    start.job(Job::WriteBehind, WRITE_BEHIND, write_behind);
    start.job(Job::Clock, CLOCK, clock::compare);
    start.job(Job::KeyRing, KEY_RING, key_ring::keep);
    start.job(Job::Mail, MAIL, mail::deliver);
    start.job(Job::Tidy, TIDY, tidy);
    start.job(Job::Heartbeat, heartbeat::PERIOD, beat_heart);
    start.job(Job::Purge, purge::LOOK, purge::on_schedule);
}

struct Starter<'a> {
    app: &'a AppState,
    jobs: &'a TaskTracker,
    stop: &'a CancellationToken,
}

impl Starter<'_> {
    fn job<F>(&self, job: Job, period: Duration, run: fn(AppState, Beat) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (app, stop) = (self.app.clone(), self.stop.clone());
        let health = Arc::clone(&app.jobs);
        let run = move || run(app.clone(), Beat::new(job, period, &app.jobs, &stop));
        self.jobs.spawn(supervise(job, health, self.stop.clone(), run));
    }
}

async fn hear_of_ended_sessions(app: AppState, mut beat: Beat) {
    let mut heard = Utc::now();
    let mut beats = 0;
    while beat.next().await {
        let now = Utc::now();
        let life = app.config.access_token_ttl;
        beats = (beats + 1) % ALL_AGAIN;
        let heard_of = async {
            revocation::poll(&app.db, &app.live, life, heard, now).await?;
            heard = now;
            if beats == 0 {
                revocation::load(&app.db, &app.live, life, now).await?;
            }
            Ok(())
        };
        beat.report(heard_of.await);
    }
}

async fn write_behind(app: AppState, mut beat: Beat) {
    while beat.next().await {
        beat.report(seen::write(&app.db, &app.live).await);
    }
    if let Err(error) = seen::write(&app.db, &app.live).await {
        tracing::error!(job = %beat.job, %error, "the last confirmations were not written");
    }
}

async fn beat_heart(app: AppState, mut beat: Beat) {
    while beat.next().await {
        let written = heartbeat::write(&app.db, Utc::now()).await;
        app.heartbeat.note(written.is_ok());
        beat.report(written);
    }
}

async fn tidy(app: AppState, mut beat: Beat) {
    let (mut hour, mut day) = (0, 0);
    let mut alarm = Alarm::default();
    let mut backlog = BacklogAlarm::default();
    while beat.next().await {
        let now = Utc::now();
        hour = (hour + 1) % 60;
        if hour == 0 {
            app.live.forget_refusals();
        }
        day = (day + 1) % (24 * 60);
        let tidied = async {
            app.throttle.tidy(&app.db, now).await?;
            outbox::forget_old(&app.db, now).await?;
            alarm.hear(wrong_codes(&app.db, now).await?);
            backlog.hear(queue::backlog(&app.db, now).await?);
            purge::flows(&app.db, now).await?;
            growth::strangers_beyond(&app.db, growth::STRANGERS_MAX).await?;
            if day == 0 {
                growth::strangers(&app.db, app.config.audit_retention, now).await?;
            }
            if app.config.require_verified_email {
                growth::unverified(&app.db, app.config.unverified_ttl, now).await?;
            }
            app.flows.recount(now).await
        };
        beat.report(tidied.await);
    }
}

/// The rhythm of a job.
struct Beat {
    job: Job,
    period: Duration,
    health: Arc<Health>,
    stop: CancellationToken,
    failing: bool,
}

impl Beat {
    fn new(job: Job, period: Duration, health: &Arc<Health>, stop: &CancellationToken) -> Self {
        Self { job, period, health: Arc::clone(health), stop: stop.clone(), failing: false }
    }

    /// `false`: time to stop.
    async fn next(&self) -> bool {
        self.stop.run_until_cancelled(tokio::time::sleep(self.period)).await.is_some()
    }

    /// `None`: it was time to stop first.
    async fn until_over<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        self.stop.run_until_cancelled(work).await
    }

    fn is_over(&self) -> bool {
        self.stop.is_cancelled()
    }

    /// A failure is logged when it begins, not at each beat of an outage; the job goes on.
    fn report<T>(&mut self, result: Result<T, ServerError>) {
        let (job, failing) = (self.job, self.failing);
        self.failing = result.is_err();
        match result {
            Ok(_) => {
                if failing {
                    tracing::info!(%job, "a background job works again");
                }
                self.health.works(job);
            }
            Err(error) if !failing => {
                tracing::error!(%job, %error, "a background job failed; trying again");
            }
            Err(_) => {}
        }
    }
}
