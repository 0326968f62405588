//! Rate limits: who may try again, and when.
//!
//! - requests by address: in memory
//! - emails by address and by the name they are asked for: in the database
//! - passwords by address, by name and address, by name, and by a device that the account knows: in
//!   the database, so that a restart or another replica forgets nothing
//!
//! A **name** is what was typed, folded as a login is: a bucket knows nothing of accounts, and so says
//! nothing of them. An account with a user name and an address has two, each with half of what an
//! account should stand. Where nothing is typed (a change of password) it is the user name.
//!
//! An IPv6 address draws on two buckets: that of its /64, and that of the /48 around it at eight times
//! the limit.
//!
//! A known device has buckets of its own: an attack on an account cannot lock its owner out. Only when
//! they are spent it is treated as any other.
//!
//! - [`bucket`]: the rule of one bucket, pure; [`store`]: buckets in the database; [`memory`]: in memory
//! - [`ids`]: what a bucket is about, as a keyed hash

mod attempt;
mod bucket;
mod emails;
mod ids;
mod memory;
mod store;

use std::net::IpAddr;
use std::num::NonZeroU32;

use chrono::{DateTime, Utc};
use sea_orm::{DatabaseConnection, DatabaseTransaction};
use uuid::Uuid;

use super::audit::{self, Event, Kind as Told};
use super::client::Client;
use super::config::{Limit, RateLimits};
use super::crypto::keys::Key;
use super::database;
use super::entity::user;
use super::error::ServerError;
use crate::domain::AppError;
pub use attempt::Attempt;
use bucket::{Lockout, Rule};
pub use ids::About;
use ids::{Ids, Kind, Network};
use memory::Memory;
use store::Bucket;

/// A /48 holds 65,536 /64s; so many of them may do all that they could alone.
const SUBSCRIBERS: NonZeroU32 = NonZeroU32::MIN.saturating_add(7);

pub struct Throttle {
    ids: Ids,
    limits: Option<RateLimits>,
    memory: Option<Memory>,
}

impl Throttle {
    pub fn new(limits: Option<RateLimits>, key: Key) -> Self {
        let memory = limits.as_ref().map(Memory::new);
        Self { ids: Ids::new(key), limits, memory }
    }

    /// Any request to `/auth` or `/forms`.
    pub fn request(&self, ip: IpAddr) -> Result<(), AppError> {
        self.memory.as_ref().map_or(Ok(()), |memory| memory.request(&self.ids, ip))
    }

    /// A request to end a session, by one whose token we signed: 10 a minute. Tokens of sessions that are
    /// over can be collected: one address has eight times the limit of an address for all of them.
    pub fn ending(&self, session: Uuid, ip: IpAddr) -> Result<(), AppError> {
        self.memory.as_ref().map_or(Ok(()), |memory| memory.ending(&self.ids, session, ip))
    }

    /// A request whose answer is to be remembered for an account.
    pub fn remembered(&self, account: Uuid) -> Result<(), AppError> {
        self.memory.as_ref().map_or(Ok(()), |memory| memory.remembered(&self.ids, account))
    }

    /// A request to the JSON API by a session whose token we signed.
    pub fn api(&self, session: Uuid) -> Result<(), AppError> {
        self.memory.as_ref().map_or(Ok(()), |memory| memory.api(&self.ids, session))
    }

    /// Any other request: a page, or the API without a session.
    pub fn page(&self, ip: IpAddr) -> Result<(), AppError> {
        self.memory.as_ref().map_or(Ok(()), |memory| memory.page(&self.ids, ip))
    }

    /// A request that hashes a new password.
    pub async fn new_password(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        self.by_address(db, client, (Kind::PasswordsByIp, |it| it.password_ip), now).await
    }

    /// A code from an email that is typed; right ones too.
    pub async fn code(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        self.by_address(db, client, (Kind::CodesByIp, |it| it.codes_ip), now).await
    }

    /// A request that checks a password. Drawn before the check: any number at once gets no further
    /// than one after the other. `name`: folded, as it was typed, else the user name. `user`: for the
    /// owner's log of events; no bucket depends on it.
    pub async fn password(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        name: &str,
        (user, device): (Option<Uuid>, Option<Uuid>),
        now: DateTime<Utc>,
    ) -> Result<Attempt, ServerError> {
        let Some(limits) = &self.limits else { return Ok(Attempt::default()) };
        let of_name = self.ids.name(name);
        let event = Event::unproven(Told::Throttled, user, client);
        if let Some(device) = device {
            let mut own = plain(self.ids.device(Kind::Device, device), limits.device);
            own.emptied_with = Some(of_name);
            // Right passwords cost work, too: they empty the first, never the second.
            let rate = plain(self.ids.device(Kind::DeviceRate, device), limits.password_ip);
            let drawn = vec![own, rate];
            match draw(db, &drawn, event, now).await {
                Err(ServerError::Refused(_)) => {}
                other => return other.map(|()| Attempt { drawn, emptied: vec![own.id, of_name] }),
            }
        }
        let id_from = |network| self.ids.name_from(name, network);
        let mut own = vec![plain(id_from(Network::of(client.ip)), limits.account_ip)];
        own.extend(around(client.ip, limits.account_ip, id_from));
        for bucket in &mut own {
            bucket.emptied_with = Some(of_name);
        }
        let emptied = own.iter().map(|bucket| bucket.id).chain([of_name]).collect();
        let mut drawn = self.by_ip(Kind::PasswordsByIp, client.ip, limits.password_ip);
        drawn.extend(own);
        drawn.push(Bucket { id: of_name, emptied_with: None, rule: lockout(limits) });
        draw(db, &drawn, event, now).await?;
        Ok(Attempt { drawn, emptied })
    }

    /// All that stands against an account's names is forgotten; says how many buckets that were.
    pub async fn unlock(
        &self,
        transaction: &DatabaseTransaction,
        user: &user::Model,
    ) -> Result<u64, ServerError> {
        let mut emptied = store::empty_all(transaction, self.ids.name(&user.login_key)).await?;
        if let Some(address) = user.email_key.as_ref().filter(|it| **it != user.login_key) {
            emptied += store::empty_all(transaction, self.ids.name(address)).await?;
        }
        Ok(emptied)
    }

    /// Drops what has refilled; once a minute.
    pub async fn tidy(
        &self,
        db: &DatabaseConnection,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        if let Some(memory) = &self.memory {
            memory.tidy();
        }
        Ok(store::tidy(db, now.timestamp_micros()).await?)
    }

    /// On a limit of the address alone.
    async fn by_address(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        (kind, limit): (Kind, fn(&RateLimits) -> Limit),
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        let Some(limits) = &self.limits else { return Ok(()) };
        let event = Event::unproven(Told::Throttled, None, client);
        draw(db, &self.by_ip(kind, client.ip, limit(limits)), event, now).await
    }

    fn by_ip(&self, kind: Kind, ip: IpAddr, limit: Limit) -> Vec<Bucket> {
        let id = |network| self.ids.network(kind, network);
        let own = plain(id(Network::of(ip)), limit);
        [own].into_iter().chain(around(ip, limit, id)).collect()
    }
}

/// A refusal is an event when it begins, not each time it is said.
async fn draw(
    db: &DatabaseConnection,
    buckets: &[Bucket],
    event: Event<'_>,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let at = now.timestamp_micros();
    if let Some(wait) = store::refusal(db, buckets, at).await? {
        return Err(refused(wait));
    }
    let transaction = database::begin(db).await?;
    if store::draw(&transaction, buckets, at).await? {
        return Ok(transaction.commit().await?);
    }
    transaction.rollback().await?;
    let transaction = database::begin(db).await?;
    let (wait, first) = store::note_refusal(&transaction, buckets, at).await?;
    if first {
        audit::record(&transaction, event, now).await?;
    }
    transaction.commit().await?;
    Err(refused(wait))
}

fn refused(wait: i64) -> ServerError {
    AppError::TooManyAttempts { retry_after: bucket::seconds(wait) }.into()
}

fn plain(id: i64, limit: Limit) -> Bucket {
    Bucket { id, emptied_with: None, rule: Rule::plain(limit) }
}

fn lockout(limits: &RateLimits) -> Rule {
    let failures = i32::try_from(limits.lockout_failures).unwrap_or(i32::MAX);
    Rule { limit: limits.account, lockout: Some(Lockout { failures, limit: limits.locked }) }
}

fn around(ip: IpAddr, limit: Limit, id: impl Fn(Network) -> i64) -> Option<Bucket> {
    Network::around(ip).map(|network| plain(id(network), wide(limit)))
}

/// For all that share a /48.
fn wide(limit: Limit) -> Limit {
    Limit { count: limit.count.saturating_mul(SUBSCRIBERS), ..limit }
}
