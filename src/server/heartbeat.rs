//! Whether the database can be written, found out by writing: a full disk, a read-only role or a
//! fail-over to a standby answers every read and loses every sign-in.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::entity::heartbeat::{ActiveModel, Column, Entity};
use super::error::ServerError;

/// How often a row is written.
pub const PERIOD: Duration = Duration::from_secs(5);

/// A write that hangs is none: two periods after the last one that succeeded.
const STALE: Duration = Duration::from_secs(10);

/// In bytes, two pages of SQLite's: a smaller row would still fit into a page that the full file has.
const PADDING: usize = 8192;

/// When a row was last written; `None` after one that could not be.
#[derive(Debug)]
pub struct Heartbeat(Mutex<Option<Instant>>);

impl Default for Heartbeat {
    /// The migrations have just been written.
    fn default() -> Self {
        Self(Mutex::new(Some(Instant::now())))
    }
}

impl Heartbeat {
    pub fn note(&self, was_written: bool) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = was_written.then(Instant::now);
    }

    /// Whether the database could be written a moment ago.
    pub fn is_alive(&self) -> bool {
        let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        last.is_some_and(|last| last.elapsed() < STALE)
    }
}

/// Makes a row and deletes the one before, so that room is asked for each time. Several servers may
/// delete each other's.
pub async fn write(db: &DatabaseConnection, now: DateTime<Utc>) -> Result<(), ServerError> {
    let id = Uuid::now_v7();
    let row = ActiveModel { id: Set(id), at: Set(now), padding: Set(vec![0; PADDING]) };
    Entity::insert(row).exec_without_returning(db).await?;
    Entity::delete_many().filter(Column::Id.ne(id)).exec(db).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_that_failed_counts_until_one_succeeds() {
        let heartbeat = Heartbeat::default();
        assert!(heartbeat.is_alive());
        heartbeat.note(false);
        assert!(!heartbeat.is_alive());
        heartbeat.note(true);
        assert!(heartbeat.is_alive());
    }

    #[test]
    fn a_write_that_hangs_is_none() {
        let long_ago = Instant::now().checked_sub(STALE).expect("the machine is up for longer");
        assert!(!Heartbeat(Mutex::new(Some(long_ago))).is_alive());
    }
}
