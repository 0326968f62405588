//! Who may try again, and when.
//!
//! - requests by address: in memory, refilled evenly (GCRA, by governor)
//! - letters by address and by the name they are asked for, in the database too
//! - passwords by address, by account and address, by account, and by a device that the account
//!   knows: in the database, so that a restart or another replica forgets nothing
//!
//! A known device has buckets of its own: whoever attacks an account cannot lock its owner out. Only
//! when they are spent it is treated as any other.
//!
//! - [`bucket`]: the rule of one bucket, pure; [`store`]: buckets in the database
//! - [`whom`]: whom a bucket is about, as a keyed hash

mod bucket;
mod store;
mod whom;

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use sea_orm::{DatabaseConnection, DatabaseTransaction};
use uuid::Uuid;

use super::audit::{self, Event, Kind};
use super::client::Client;
use super::config::{Limit, RateLimits};
use super::database;
use super::error::ServerError;
use super::keys::Key;
use crate::domain::AppError;
use bucket::{Lockout, Rule};
use store::{Bucket, Draw};
pub use whom::Account;
use whom::Whom;

pub struct Throttle {
    whom: Whom,
    limits: Option<RateLimits>,
    requests: Option<DefaultKeyedRateLimiter<i64>>,
    clock: DefaultClock,
}

/// A try at a password.
#[derive(Default)]
pub struct Attempt {
    drawn: Vec<Bucket>,
    /// What a success clears: the account's bucket, and that of its device or address.
    cleared: Vec<Bucket>,
}

impl Throttle {
    pub fn new(limits: Option<RateLimits>, key: Key) -> Self {
        let requests = limits.map(|limits| limiter(limits.ip));
        Self { whom: Whom::new(key), limits, requests, clock: DefaultClock::default() }
    }

    /// Any request to `/auth` or `/forms`.
    pub fn request(&self, ip: IpAddr) -> Result<(), AppError> {
        let Some(requests) = &self.requests else { return Ok(()) };
        requests.check_key(&self.whom.request(ip)).map_err(|refusal| {
            let wait = refusal.wait_time_from(self.clock.now()).as_millis().div_ceil(1000);
            let retry_after = u32::try_from(wait.max(1)).unwrap_or(u32::MAX);
            AppError::TooManyAttempts { retry_after }
        })
    }

    /// A request that hashes a new password.
    pub async fn new_password(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        let Some(limits) = &self.limits else { return Ok(()) };
        let event = Event::unproven(Kind::Throttled, None, client);
        draw(db, &[self.ip(limits, client.ip)], event, now).await
    }

    /// A request for a letter about something, to these names or addresses; the same whether there is
    /// an account or not.
    pub async fn letter(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        about: &str,
        to: &[&str],
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        let Some(limits) = &self.limits else { return Ok(()) };
        let event = Event::unproven(Kind::Throttled, None, client);
        let mut buckets = vec![plain(self.whom.letters_ip(client.ip), limits.letters_ip)];
        buckets.extend(to.iter().map(|it| plain(self.whom.letters(about, it), limits.letters)));
        draw(db, &buckets, event, now).await
    }

    /// A code from a letter that somebody types; right ones too.
    pub async fn code(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        let Some(limits) = &self.limits else { return Ok(()) };
        let event = Event::unproven(Kind::Throttled, None, client);
        draw(db, &[plain(self.whom.codes_ip(client.ip), limits.codes_ip)], event, now).await
    }

    /// A request that checks a password; the same whether the account exists or not. Drawn before
    /// the check: any number at once gets no further than one after the other.
    pub async fn password(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        account: Account<'_>,
        device: Option<Uuid>,
        now: DateTime<Utc>,
    ) -> Result<Attempt, ServerError> {
        let Some(limits) = &self.limits else { return Ok(Attempt::default()) };
        let of_account = self.account(limits, account);
        let of = |id, limit| Bucket { account: Some(of_account.id), ..plain(id, limit) };
        let user_id = match account {
            Account::Known(id) => Some(id),
            Account::Unknown(_) => None,
        };
        let event = Event::unproven(Kind::Throttled, user_id, client);
        if let Some(device) = device {
            let own = of(self.whom.device(device), limits.device);
            // Right passwords cost work, too: they empty the first, never the second.
            let drawn = vec![own, of(self.whom.device_rate(device), limits.password_ip)];
            match draw(db, &drawn, event, now).await {
                Err(ServerError::Refused(_)) => {}
                other => return other.map(|()| Attempt { drawn, cleared: vec![own, of_account] }),
            }
        }
        let own = of(self.whom.account_ip(account, client.ip), limits.account_ip);
        let drawn = vec![self.ip(limits, client.ip), own, of_account];
        draw(db, &drawn, event, now).await?;
        Ok(Attempt { drawn, cleared: vec![own, of_account] })
    }

    /// All that stands against an account is forgotten.
    pub async fn unlock(
        &self,
        transaction: &DatabaseTransaction,
        user: Uuid,
    ) -> Result<u64, ServerError> {
        Ok(store::empty(transaction, self.whom.account(Account::Known(user))).await?)
    }

    /// Drops what has refilled; once a minute.
    pub async fn tidy(
        &self,
        db: &DatabaseConnection,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        if let Some(requests) = &self.requests {
            requests.retain_recent();
        }
        store::tidy(db, now).await
    }

    fn ip(&self, limits: &RateLimits, ip: IpAddr) -> Bucket {
        plain(self.whom.ip(ip), limits.password_ip)
    }

    fn account(&self, limits: &RateLimits, account: Account) -> Bucket {
        let lockout = Lockout { failures: limits.lockout_failures, limit: limits.locked };
        let rule = Rule { limit: limits.account, lockout: Some(lockout) };
        Bucket { id: self.whom.account(account), account: None, rule }
    }
}

impl Attempt {
    /// The password was right: failures in a row are over, and this device or address begins anew.
    /// The address's bucket over all accounts stays, or whoever has one account would empty it at
    /// will.
    pub async fn passed(
        &self,
        transaction: &DatabaseTransaction,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        Ok(store::change(transaction, &self.cleared, now, |rule, drawn| rule.succeeded(drawn, now))
            .await?)
    }

    /// Nothing was tried after all (no worker was free, the database went away).
    pub async fn untried(&self, db: &DatabaseConnection, now: DateTime<Utc>) {
        let given_back = async {
            let transaction = database::begin(db).await?;
            store::change(&transaction, &self.drawn, now, Rule::give_back).await?;
            transaction.commit().await
        };
        if let Err(error) = given_back.await {
            tracing::warn!(%error, "a try that was none counts as one");
        }
    }
}

/// A refusal is an event when it begins, not each time it is said.
async fn draw(
    db: &DatabaseConnection,
    buckets: &[Bucket],
    event: Event<'_>,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    if let Some(until) = store::refusal(db, buckets, now).await? {
        return Err(AppError::TooManyAttempts { retry_after: seconds(until - now) }.into());
    }
    let transaction = database::begin(db).await?;
    match store::draw(&transaction, buckets, now).await? {
        Draw::Allowed => Ok(transaction.commit().await?),
        Draw::Refused { until, first } => {
            if first {
                audit::record(&transaction, event, now).await?;
                transaction.commit().await?;
            }
            Err(AppError::TooManyAttempts { retry_after: seconds(until - now) }.into())
        }
    }
}

/// Rounded up, so that trying again after it works.
fn seconds(wait: TimeDelta) -> u32 {
    let wait = wait.num_microseconds().unwrap_or(i64::MAX).max(1);
    let seconds = (wait - 1) / 1_000_000 + 1;
    u32::try_from(seconds.max(1)).unwrap_or(u32::MAX)
}

fn plain(id: i64, limit: Limit) -> Bucket {
    Bucket { id, account: None, rule: Rule { limit, lockout: None } }
}

fn limiter(limit: Limit) -> DefaultKeyedRateLimiter<i64> {
    let period = limit.per / limit.count.get();
    let quota = Quota::with_period(period.max(std::time::Duration::from_nanos(1)))
        .expect("a period of at least a nanosecond");
    RateLimiter::keyed(quota.allow_burst(limit.count))
}
