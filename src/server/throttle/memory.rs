//! Limits in memory: requests, refilled evenly (GCRA, by governor). A restart forgets them.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use uuid::Uuid;

use super::ids::{Ids, Kind, Network};
use super::wide;
use crate::domain::AppError;
use crate::server::config::{Limit, RateLimits};

/// Requests of one session to end itself or others of its account: more than anybody presses.
const ENDINGS: Limit =
    Limit { count: NonZeroU32::MIN.saturating_add(9), per: Duration::from_mins(1) };

/// Requests of one account whose answers are remembered: of the room for all a twenty-fifth at most,
/// since an answer is remembered as long as this lasts.
const REMEMBERED: Limit =
    Limit { count: NonZeroU32::MIN.saturating_add(1999), per: Duration::from_mins(10) };

pub struct Memory {
    requests: DefaultKeyedRateLimiter<i64>,
    requests_around: DefaultKeyedRateLimiter<i64>,
    endings: DefaultKeyedRateLimiter<i64>,
    remembered: DefaultKeyedRateLimiter<i64>,
    api: DefaultKeyedRateLimiter<i64>,
    api_around: DefaultKeyedRateLimiter<i64>,
    clock: DefaultClock,
}

impl Memory {
    pub fn new(limits: &RateLimits) -> Self {
        Self {
            requests: limiter(limits.ip),
            requests_around: limiter(wide(limits.ip)),
            endings: limiter(ENDINGS),
            remembered: limiter(REMEMBERED),
            api: limiter(limits.api),
            api_around: limiter(wide(limits.api)),
            clock: DefaultClock::default(),
        }
    }

    pub fn request(&self, ids: &Ids, ip: IpAddr) -> Result<(), AppError> {
        self.draw(&self.requests, ids.network(Kind::Requests, Network::of(ip)))?;
        match Network::around(ip) {
            Some(around) => self.draw(&self.requests_around, ids.network(Kind::Requests, around)),
            None => Ok(()),
        }
    }

    pub fn ending(&self, ids: &Ids, session: Uuid, ip: IpAddr) -> Result<(), AppError> {
        self.draw(&self.endings, ids.session(Kind::Endings, session))?;
        self.draw(&self.requests_around, ids.network(Kind::Endings, Network::of(ip)))
    }

    pub fn remembered(&self, ids: &Ids, account: Uuid) -> Result<(), AppError> {
        self.draw(&self.remembered, ids.session(Kind::Remembered, account))
    }

    pub fn api(&self, ids: &Ids, session: Uuid) -> Result<(), AppError> {
        self.draw(&self.api, ids.session(Kind::Api, session))
    }

    pub fn page(&self, ids: &Ids, ip: IpAddr) -> Result<(), AppError> {
        self.draw(&self.api, ids.network(Kind::Pages, Network::of(ip)))?;
        match Network::around(ip) {
            Some(around) => self.draw(&self.api_around, ids.network(Kind::Pages, around)),
            None => Ok(()),
        }
    }

    /// Drops what has refilled.
    pub fn tidy(&self) {
        self.requests.retain_recent();
        self.requests_around.retain_recent();
        self.endings.retain_recent();
        self.remembered.retain_recent();
        self.api.retain_recent();
        self.api_around.retain_recent();
    }

    fn draw(&self, limiter: &DefaultKeyedRateLimiter<i64>, id: i64) -> Result<(), AppError> {
        limiter.check_key(&id).map_err(|refusal| {
            let wait = refusal.wait_time_from(self.clock.now()).as_millis().div_ceil(1000);
            let retry_after = u32::try_from(wait.max(1)).unwrap_or(u32::MAX);
            AppError::TooManyAttempts { retry_after }
        })
    }
}

fn limiter(limit: Limit) -> DefaultKeyedRateLimiter<i64> {
    let step = (limit.per / limit.count.get()).max(Duration::from_nanos(1));
    let quota = Quota::with_period(step).expect("a period of at least a nanosecond");
    RateLimiter::keyed(quota.allow_burst(limit.count))
}
