//! How the jobs are doing, for the log and for `/readyz`.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What runs beside the requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Job {
    Revocation,
    WriteBehind,
    Clock,
    KeyRing,
    Mail,
    Tidy,
    Heartbeat,
    Purge,
}

impl Job {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::WriteBehind => "write-behind",
            Self::Clock => "clock",
            Self::KeyRing => "key ring",
            Self::Mail => "mail",
            Self::Tidy => "tidy",
            Self::Heartbeat => "heartbeat",
            Self::Purge => "purge",
        }
    }

    /// Without it a server lets people in whose sessions have ended, or signs with a key of the past:
    /// it is better asked nothing. Not so an email that cannot be written, or whoever brings one
    /// about would stop every server.
    const fn is_vital(self) -> bool {
        matches!(self, Self::Revocation | Self::KeyRing)
    }
}

impl fmt::Display for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Of the jobs that run or have panicked since the start.
#[derive(Default)]
pub struct Health(Mutex<BTreeMap<Job, State>>);

#[derive(Clone, Copy, Debug, Default)]
struct State {
    running: bool,
    panics: u32,
    /// It has panicked and not worked since.
    down: bool,
}

impl Health {
    pub fn runs(&self, job: Job, running: bool) {
        self.jobs().entry(job).or_default().running = running;
    }

    pub fn panicked(&self, job: Job) {
        let mut jobs = self.jobs();
        let state = jobs.entry(job).or_default();
        state.panics = state.panics.saturating_add(1);
        state.down = true;
    }

    /// It has done its work once more.
    pub fn works(&self, job: Job) {
        self.jobs().entry(job).or_default().down = false;
    }

    /// Whether a job that a server must not be without is down.
    pub fn is_lame(&self) -> bool {
        self.jobs().iter().any(|(job, state)| state.down && job.is_vital())
    }

    pub fn running(&self) -> Vec<Job> {
        self.jobs().iter().filter(|(_, state)| state.running).map(|(job, _)| *job).collect()
    }

    /// One sentence about the jobs that have panicked; empty if none has.
    pub fn report(&self) -> String {
        let jobs = self.jobs();
        let panicked = jobs.iter().filter(|(_, state)| state.panics > 0);
        let parts: Vec<String> = panicked
            .map(|(job, state)| {
                let since = if state.down { ", does not work yet" } else { ", works again" };
                format!("{job} (panicked {} times{since})", state.panics)
            })
            .collect();
        if parts.is_empty() { String::new() } else { format!("jobs: {}", parts.join("; ")) }
    }

    fn jobs(&self) -> MutexGuard<'_, BTreeMap<Job, State>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
