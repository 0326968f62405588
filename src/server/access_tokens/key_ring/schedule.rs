use std::time::Duration;

use chrono::TimeDelta;

use crate::server::config::Config;

/// A verifier may hold an old list this long and more.
const LEAD_MAX: Duration = Duration::from_mins(10);

/// Clocks of replicas may differ by this.
const MARGIN: Duration = Duration::from_mins(1);

/// When keys follow each other.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// `KEY_ROTATION`: how long one key signs.
    pub every: TimeDelta,
    /// How long a key is published before it signs.
    pub lead: TimeDelta,
    /// How long an old key is kept after its last signature.
    pub keep: TimeDelta,
    /// By how much clocks may differ.
    pub margin: TimeDelta,
}

impl Schedule {
    pub fn new(config: &Config) -> Self {
        let delta = |duration| TimeDelta::from_std(duration).unwrap_or(TimeDelta::MAX);
        Self {
            every: delta(config.key_rotation),
            lead: delta(lead(config)),
            keep: delta(config.access_token_ttl.saturating_add(MARGIN)),
            margin: delta(MARGIN),
        }
    }
}

/// Where keys follow each other quickly, the lead is shorter than a key's time.
fn lead(config: &Config) -> Duration {
    LEAD_MAX.min(config.key_rotation / 2)
}

/// In seconds: how long verifiers may keep the list. Half the lead, so that a list read just before
/// a key was added is gone before it signs.
pub fn max_age(config: &Config) -> u64 {
    (lead(config) / 2).as_secs()
}
