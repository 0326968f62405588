use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, DatabaseConnection, DbErr, EntityTrait,
    IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Kind, LIFE, is_alive};
use crate::server::crypto::Secret;
use crate::server::crypto::sealed::{self, Use};
use crate::server::entity::flow::{Column, Entity, Model};
use crate::server::error::ServerError;

/// Rows of one kind at once. Beyond it forms still work and keep nothing, links still open.
const CAP: u64 = 100_000;

/// Who is told that a kind is full looks again after this long: rows expire.
const LOOK_AGAIN: TimeDelta = TimeDelta::seconds(10);

/// The rows of flows, each sealed, named by the SHA-256 of an id that only a cookie holds.
pub struct Rows {
    db: DatabaseConnection,
    counted: Mutex<HashMap<Kind, Counted>>,
}

/// What this process knows of a kind without asking: what was there when it last counted, and what
/// came and went here since. Another process is heard of at the next count, a minute later.
#[derive(Clone, Copy)]
struct Counted {
    rows: u64,
    at: DateTime<Utc>,
}

impl Rows {
    pub fn new(db: DatabaseConnection) -> Self {
        Self { db, counted: Mutex::default() }
    }

    /// Says the id for the cookie.
    pub async fn add(
        &self,
        secrets: &[Secret],
        kind: Kind,
        content: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Uuid, ServerError> {
        if !self.has_room(kind, now).await? {
            return Err(ServerError::Internal(format!("too many flows at once: {kind:?}")));
        }
        let id = Uuid::new_v4();
        let digest = digest(id);
        let sealed = secrets
            .first()
            .and_then(|secret| sealed::seal(secret, Use::FlowRow, &digest, content))
            .ok_or_else(|| ServerError::internal("no key to seal a flow with"))?;
        let expires_at = (now + LIFE).trunc_subsecs(6);
        self.insert(Model { digest, kind, sealed, expires_at }).await?;
        Ok(id)
    }

    pub fn db(&self) -> &DatabaseConnection {
        &self.db
    }

    pub async fn insert(&self, row: Model) -> Result<(), DbErr> {
        let kind = row.kind;
        let row = row.into_active_model().reset_all();
        Entity::insert(row).exec_without_returning(&self.db).await?;
        if let Some(counted) = self.counted().get_mut(&kind) {
            counted.rows += 1;
        }
        Ok(())
    }

    /// Given once. `None`: it is gone, or over, or sealed under a secret that is gone.
    pub async fn take(
        &self,
        secrets: &[Secret],
        id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, ServerError> {
        let Some(row) = Entity::find_by_id(digest(id)).one(&self.db).await? else {
            return Ok(None);
        };
        let is_it = Condition::all().add(Column::Digest.eq(row.digest.as_slice()));
        if !self.delete_counted(&row, is_it).await? || !is_alive(row.expires_at, now) {
            return Ok(None);
        }
        let open = |secret| sealed::open(secret, Use::FlowRow, &row.digest, &row.sealed);
        Ok(secrets.iter().find_map(open))
    }

    /// Unseen.
    pub async fn delete(&self, id: Uuid) -> Result<(), ServerError> {
        let name = digest(id);
        let is_it = Condition::all().add(Column::Digest.eq(name.as_slice()));
        self.delete_if(&name, is_it).await
    }

    /// The row of this name, if that holds of it.
    pub async fn delete_if(&self, name: &[u8], holds: Condition) -> Result<(), ServerError> {
        if let Some(row) = Entity::find_by_id(name.to_vec()).one(&self.db).await? {
            self.delete_counted(&row, holds).await?;
        }
        Ok(())
    }

    /// `false`: another request was faster.
    async fn delete_counted(&self, row: &Model, holds: Condition) -> Result<bool, ServerError> {
        let gone = Entity::delete_many().filter(holds).exec(&self.db).await?;
        if gone.rows_affected == 0 {
            return Ok(false);
        }
        if let Some(counted) = self.counted().get_mut(&row.kind) {
            counted.rows = counted.rows.saturating_sub(1);
        }
        Ok(true)
    }

    /// Counts in the database at the first row, and once in a while where there is no room.
    pub async fn has_room(&self, kind: Kind, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let known = self.counted().get(&kind).copied();
        let is_due = |counted: &Counted| (now - counted.at).abs() >= LOOK_AGAIN;
        let rows = match known {
            Some(counted) if counted.rows < CAP || !is_due(&counted) => counted.rows,
            _ => {
                let alive = Entity::find().filter(Column::ExpiresAt.gt(now));
                let rows = alive.filter(Column::Kind.eq(kind)).count(&self.db).await?;
                self.counted().insert(kind, Counted { rows, at: now });
                rows
            }
        };
        Ok(rows < CAP)
    }

    pub async fn recount(&self, now: DateTime<Utc>) -> Result<(), DbErr> {
        let counts: Vec<(Kind, i64)> = Entity::find()
            .select_only()
            .column(Column::Kind)
            .column_as(Column::Digest.count(), "rows")
            .filter(Column::ExpiresAt.gt(now))
            .group_by(Column::Kind)
            .into_tuple()
            .all(&self.db)
            .await?;
        let counted = counts
            .into_iter()
            .map(|(kind, rows)| (kind, Counted { rows: u64::try_from(rows).unwrap_or(0), at: now }))
            .collect();
        *self.counted() = counted;
        Ok(())
    }

    fn counted(&self) -> MutexGuard<'_, HashMap<Kind, Counted>> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn digest(id: Uuid) -> Vec<u8> {
    Sha256::digest(id.as_bytes()).to_vec()
}
