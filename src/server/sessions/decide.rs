//! What a presented refresh token is worth: the table of docs/SECURITY.md, as one pure function.

use std::cmp::Ordering;

use chrono::{DateTime, TimeDelta, Utc};

use super::idle::is_idle;
use crate::server::clock::is_fresh;
use crate::server::entity::session::{EndReason, Transport};

/// A shared successor moves `rotated_at` at most this often, however many tabs ask.
pub const SLIDE_EVERY: TimeDelta = TimeDelta::seconds(1);

/// What the row says.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    pub counter: u64,
    pub previous: u64,
    /// The highest counter whose access token has come back to us.
    pub confirmed: u64,
    pub rotated_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    /// By an access token or a renewal.
    pub used_at: DateTime<Utc>,
    /// How long it may lie unused; `None`: as long as it lives.
    pub idle: Option<TimeDelta>,
    pub ended: Option<Ended>,
    pub transport: Transport,
    /// Of the request that rotated last.
    pub user_agent: Option<&'a str>,
}

/// When and why a session ended before its time.
#[derive(Clone, Copy, Debug)]
pub struct Ended {
    pub at: DateTime<Utc>,
    pub reason: EndReason,
}

/// What the request shows, its tag and proof already checked.
#[derive(Clone, Copy, Debug)]
pub struct Presented<'a> {
    pub counter: u64,
    pub user_agent: Option<&'a str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Ended, past its time, or unused for too long.
    Invalid,
    /// Ended a moment ago to make way for another one: no token, but the cookies that its browser
    /// holds when the answer arrives may be the new session's already.
    Superseded,
    /// Renewed a moment ago: a new access token only, nothing written. Its `rc` is the counter that was
    /// shown: the row's may be of a successor that never arrives, and must not be confirmed by it.
    AccessOnly,
    /// Parallel tabs: the same successor once more.
    Share { slide: bool },
    /// One conditional `UPDATE … WHERE counter = from`.
    Advance(Advance),
    /// A token that is spent came back: two hold this session.
    Reuse,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advance {
    pub from: u64,
    pub counter: u64,
    pub previous: u64,
    pub confirmed: u64,
    /// The database had forgotten a renewal that we gave out: worth a warning.
    pub forgotten: bool,
}

pub fn decide(row: &Row, presented: &Presented, now: DateTime<Utc>, leeway: TimeDelta) -> Decision {
    if let Some(ended) = row.ended {
        let superseded = is_superseded(&ended, now, leeway);
        return if superseded { Decision::Superseded } else { Decision::Invalid };
    }
    if now >= row.expires_at || is_idle(row.used_at, row.idle, now) {
        return Decision::Invalid;
    }
    let fresh = is_fresh(row.rotated_at, now, leeway);
    let n = presented.counter;
    let advance = |counter, previous, confirmed| {
        let forgotten = n > row.counter;
        Decision::Advance(Advance { from: row.counter, counter, previous, confirmed, forgotten })
    };
    match n.cmp(&row.counter) {
        Ordering::Greater => advance(n + 1, n, row.confirmed.max(n)),
        Ordering::Equal if fresh => Decision::AccessOnly,
        Ordering::Equal => advance(n + 1, n, row.confirmed),
        Ordering::Less if n != row.previous => Decision::Reuse,
        // Another part of the same program, or a thief within the leeway: the cookie jar that they
        // share will hold the successor; who has copied a cookie is not given it.
        Ordering::Less if fresh && elsewhere(row, presented) => Decision::AccessOnly,
        Ordering::Less if fresh => {
            let unconfirmed = row.confirmed < row.counter;
            Decision::Share { slide: unconfirmed && now - row.rotated_at >= SLIDE_EVERY }
        }
        // The answer that carried the counter was lost; it becomes an orphan.
        Ordering::Less if row.confirmed < row.counter => {
            advance(row.counter + 1, row.previous, row.confirmed)
        }
        Ordering::Less => Decision::Reuse,
    }
}

/// Whether answers about this session may still be on their way beside those of the next one.
pub fn is_superseded(ended: &Ended, now: DateTime<Utc>, leeway: TimeDelta) -> bool {
    // A clock that was set back makes nothing recent.
    ended.reason.makes_way() && (now - ended.at).abs() < leeway
}

/// Another User-Agent than that of the last step, by cookie. A bearer token has no jar: each part of a
/// program keeps what it was answered.
fn elsewhere(row: &Row, presented: &Presented) -> bool {
    row.transport == Transport::Cookie && presented.user_agent != row.user_agent
}

#[cfg(test)]
mod tests;
