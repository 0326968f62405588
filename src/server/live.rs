use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex as AsyncMutex;
use uuid::Uuid;

use crate::domain::Role;

/// Renewals of one session wait for each other; more shares only make strangers wait less.
const LANES: usize = 64;

/// Refusals noted at most between two clearings.
const REFUSALS: usize = 10_000;

/// What this process knows of sessions without asking the database.
pub struct Live {
    /// Ended sessions, kept until the last access token born with them has expired.
    ended: RwLock<HashMap<Uuid, DateTime<Utc>>>,
    /// Accounts whose roles changed within the life of an access token.
    roles: RwLock<HashMap<Uuid, ChangedRoles>>,
    /// Accounts deleted within the life of an access token: their sessions are gone with them.
    deleted: RwLock<HashMap<Uuid, DateTime<Utc>>>,
    /// Seen since the last write-behind.
    seen: Mutex<HashMap<Uuid, Seen>>,
    lanes: [AsyncMutex<()>; LANES],
    /// Sessions that are over and whose renewal was refused, since the last [`Self::forget_refusals`].
    refused: Mutex<HashSet<Uuid>>,
}

/// A token signed a moment after a change may have read what was before.
const MARGIN: TimeDelta = TimeDelta::seconds(30);

struct ChangedRoles {
    at: DateTime<Utc>,
    roles: Vec<Role>,
    forget_at: DateTime<Utc>,
}

/// The highest counter that an access token confirmed, and when the session was last used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub confirmed: u64,
    pub at: DateTime<Utc>,
}

impl Default for Live {
    fn default() -> Self {
        Self {
            ended: RwLock::default(),
            roles: RwLock::default(),
            deleted: RwLock::default(),
            seen: Mutex::default(),
            lanes: std::array::from_fn(|_| AsyncMutex::new(())),
            refused: Mutex::default(),
        }
    }
}

impl Live {
    pub fn is_ended(&self, session: Uuid) -> bool {
        self.ended.read().unwrap_or_else(PoisonError::into_inner).contains_key(&session)
    }

    /// `forget_at`: when the last access token of that session is dead by itself.
    pub fn mark_ended(&self, sessions: impl IntoIterator<Item = Uuid>, forget_at: DateTime<Utc>) {
        let mut ended = self.ended.write().unwrap_or_else(PoisonError::into_inner);
        ended.extend(sessions.into_iter().map(|session| (session, forget_at)));
    }

    pub fn is_deleted(&self, user: Uuid) -> bool {
        self.deleted.read().unwrap_or_else(PoisonError::into_inner).contains_key(&user)
    }

    /// `forget_at`: as for [`Self::mark_ended`].
    pub fn mark_deleted(&self, users: impl IntoIterator<Item = Uuid>, forget_at: DateTime<Utc>) {
        let mut deleted = self.deleted.write().unwrap_or_else(PoisonError::into_inner);
        deleted.extend(users.into_iter().map(|user| (user, forget_at)));
    }

    pub fn forget_ended(&self, now: DateTime<Utc>) {
        let mut ended = self.ended.write().unwrap_or_else(PoisonError::into_inner);
        ended.retain(|_, forget_at| *forget_at > now);
        let mut roles = self.roles.write().unwrap_or_else(PoisonError::into_inner);
        roles.retain(|_, changed| changed.forget_at > now);
        let mut deleted = self.deleted.write().unwrap_or_else(PoisonError::into_inner);
        deleted.retain(|_, forget_at| *forget_at > now);
    }

    /// `life`: of an access token.
    pub fn mark_roles(&self, user: Uuid, at: DateTime<Utc>, roles: Vec<Role>, life: TimeDelta) {
        let changed = ChangedRoles { at, roles, forget_at: at + life + MARGIN };
        self.roles.write().unwrap_or_else(PoisonError::into_inner).insert(user, changed);
    }

    /// The roles that count instead of a token's, which was signed at `iat` (seconds since 1970)
    /// before they changed.
    pub fn newer_roles(&self, user: Uuid, iat: i64) -> Option<Vec<Role>> {
        let roles = self.roles.read().unwrap_or_else(PoisonError::into_inner);
        let changed = roles.get(&user)?;
        (iat <= (changed.at + MARGIN).timestamp()).then(|| changed.roles.clone())
    }

    /// A request arrived with an access token born with `counter`: that renewal reached its browser.
    pub fn saw(&self, session: Uuid, counter: u64, at: DateTime<Utc>) {
        merge(&mut self.seen(), session, Seen { confirmed: counter, at });
    }

    pub fn confirmed(&self, session: Uuid) -> u64 {
        self.seen().get(&session).map_or(0, |seen| seen.confirmed)
    }

    /// If it was seen since the last write-behind.
    pub fn last_seen(&self, session: Uuid) -> Option<DateTime<Utc>> {
        self.seen().get(&session).map(|seen| seen.at)
    }

    /// A copy to write: entries leave only once written ([`Self::written`]), so that `decide` sees
    /// them throughout and a failed write loses nothing.
    pub fn gathered(&self) -> Vec<(Uuid, Seen)> {
        self.seen().iter().map(|(session, seen)| (*session, *seen)).collect()
    }

    pub fn written(&self, batch: &[(Uuid, Seen)]) {
        let mut seen = self.seen();
        for (session, written) in batch {
            if seen.get(session) == Some(written) {
                seen.remove(session);
            }
        }
    }

    /// Whether a refusal is worth noting: not again and again for one session.
    pub fn first_refusal(&self, session: Uuid) -> bool {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        refused.len() < REFUSALS && refused.insert(session)
    }

    pub fn forget_refusals(&self) {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub fn lane(&self, session: Uuid) -> &AsyncMutex<()> {
        // The last byte of a UUIDv7 is random.
        &self.lanes[usize::from(session.as_bytes()[15]) % LANES]
    }

    fn seen(&self) -> MutexGuard<'_, HashMap<Uuid, Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn merge(seen: &mut HashMap<Uuid, Seen>, session: Uuid, new: Seen) {
    let entry = seen.entry(session).or_insert(new);
    entry.confirmed = entry.confirmed.max(new.confirmed);
    entry.at = entry.at.max(new.at);
}

/// How long what has ended must be remembered: as an access token lives.
pub fn life(access_ttl: Duration) -> TimeDelta {
    TimeDelta::from_std(access_ttl).unwrap_or(TimeDelta::MAX)
}
