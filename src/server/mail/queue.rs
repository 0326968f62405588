//! Whose email goes next: what people wait for first (a new password before all), and within that everybody
//! who asks in turns. Two
//! hundred sign-ups from one network do not stand before one stranger's new password.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use hmac::Mac;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
};
use uuid::Uuid;

use super::lease::is_due;
use crate::server::crypto::Secret;
use crate::server::crypto::keys;
use crate::server::entity::outbox::{Column, Entity, Kind, Urgency};

/// A person waits for an email about so long before they ask again.
const LATE: TimeDelta = TimeDelta::minutes(1);

/// Whose turn it is.
#[derive(Clone, Copy)]
pub enum Asker {
    /// Of a stranger's request: an IPv4 address, or an IPv6 /48, the most that one site is given (RFC 6177
    /// §2). With smaller ones a /56 would have 256 turns.
    Network(IpAddr),
    /// Of whom an event tells.
    Account(Option<Uuid>),
}

impl Asker {
    /// Nothing that can be read: an HMAC under the newest secret.
    pub fn number(self, secrets: &[Secret]) -> i64 {
        let Some(newest) = secrets.first() else { return 0 };
        let key = keys::derive(newest, "vestibule mail asker v1");
        let mut mac = keys::mac(&key);
        match self {
            Self::Network(ip) => match ip.to_canonical() {
                IpAddr::V4(ip) => mac.update(&ip.octets()),
                IpAddr::V6(ip) => mac.update(&ip.octets()[..6]),
            },
            Self::Account(id) => mac.update(id.unwrap_or_default().as_bytes()),
        }
        let digest = mac.finalize().into_bytes();
        i64::from_be_bytes(std::array::from_fn(|at| digest[at]))
    }
}

/// One after this asker's last that still waits; else level with whoever is next. The order is fair, not
/// exact: two at the same moment may get the same turn.
pub async fn turn(db: &impl ConnectionTrait, kind: Kind, asker: i64) -> Result<i64, DbErr> {
    let waiting = Entity::find()
        .select_only()
        .filter(Column::Urgency.eq(kind.urgency()))
        .filter(Column::SentAt.is_null())
        .filter(Column::FailedAt.is_null())
        .filter(Column::Attempts.eq(0));
    let own = waiting.clone().filter(Column::Asker.eq(asker)).filter(Column::Kind.eq(kind));
    let last: Option<Option<i64>> =
        own.column_as(Column::Turn.max(), "turn").into_tuple().one(db).await?;
    if let Some(last) = last.flatten() {
        return Ok(last.saturating_add(1));
    }
    let next: Option<Option<i64>> =
        waiting.column_as(Column::Turn.min(), "turn").into_tuple().one(db).await?;
    Ok(next.flatten().unwrap_or(0))
}

/// Of whom this process sends enough already, so that places stay free for others.
#[derive(Default)]
pub struct Busy {
    pub askers: Vec<i64>,
    /// With emails that nobody waits for.
    pub told: bool,
}

impl Busy {
    pub(super) fn leaves(&self) -> Condition {
        let mut rest = Condition::all();
        if !self.askers.is_empty() {
            rest = rest.add(Column::Asker.is_not_in(self.askers.iter().copied()));
        }
        if self.told {
            rest = rest.add(Column::Urgency.ne(Urgency::Told));
        }
        rest
    }
}

/// What is due, and since when the oldest of it has been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    pub waiting: i64,
    pub oldest: TimeDelta,
}

pub async fn backlog(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Backlog, DbErr> {
    let due: Option<(i64, Option<DateTime<Utc>>)> = Entity::find()
        .select_only()
        .column_as(Column::Id.count(), "waiting")
        .column_as(Column::NextAt.min(), "since")
        .filter(is_due(now))
        .into_tuple()
        .one(db)
        .await?;
    let (waiting, since) = due.unwrap_or_default();
    Ok(Backlog { waiting, oldest: since.map_or(TimeDelta::zero(), |since| now - since) })
}

/// Says in the log when emails begin to come late, and when they are in time again.
#[derive(Default)]
pub struct BacklogAlarm {
    raised: bool,
}

impl BacklogAlarm {
    /// Whether it is raised.
    pub fn hear(&mut self, backlog: Backlog) -> bool {
        let late = backlog.oldest > LATE;
        let (waiting, seconds) = (backlog.waiting, backlog.oldest.num_seconds());
        match (self.raised, late) {
            (false, true) => tracing::error!(
                waiting,
                seconds,
                "ALARM: emails go out late; the oldest has been due for so many seconds"
            ),
            (true, false) => tracing::info!(waiting, "emails go out in time again"),
            _ => {}
        }
        self.raised = late;
        late
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_one_asker_and_an_account_another() {
        let secrets = [Secret::new(*b"a secret")];
        let of = |ip: &str| Asker::Network(ip.parse().expect("an address")).number(&secrets);
        assert_eq!(of("2001:db8:7:1::1"), of("2001:db8:7:ff00::2"), "a /48");
        assert_ne!(of("2001:db8:7::1"), of("2001:db8:8::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        let id = Uuid::now_v7();
        assert_ne!(
            Asker::Account(Some(id)).number(&secrets),
            Asker::Account(None).number(&secrets)
        );
    }
}
