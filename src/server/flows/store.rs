use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, DatabaseConnection, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter,
};
use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use tower_sessions_core::SessionStore;
use tower_sessions_core::session::{Id, Record};
use tower_sessions_core::session_store::{Error, Result};

use super::keep::JOURNEY;
use crate::server::entity::flow::{ActiveModel, Column, Entity};

/// Strangers can make flows: so many at once, then forms still work but keep nothing.
const CAP: u64 = 100_000;

/// Whoever has a letter, or asked for one within the limits, still gets through then.
const CAP_OF_JOURNEYS: u64 = 2 * CAP;

pub struct Store {
    db: DatabaseConnection,
}

impl Store {
    pub fn new(db: DatabaseConnection) -> Self {
        Self { db }
    }

    async fn write(&self, record: &Record) -> Result<()> {
        let row = ActiveModel {
            digest: Set(digest(&record.id)),
            data: Set(serde_json::to_string(&record.data).map_err(encode)?),
            expires_at: Set(moment(record.expiry_date)?),
        };
        let replace = OnConflict::column(Column::Digest)
            .update_columns([Column::Data, Column::ExpiresAt])
            .to_owned();
        Entity::insert(row)
            .on_conflict(replace)
            .exec_without_returning(&self.db)
            .await
            .map_err(backend)?;
        Ok(())
    }
}

#[async_trait]
impl SessionStore for Store {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let now = moment(OffsetDateTime::now_utc())?;
        let alive = Entity::find().filter(Column::ExpiresAt.gt(now));
        let cap = if record.data.contains_key(JOURNEY) { CAP_OF_JOURNEYS } else { CAP };
        if alive.count(&self.db).await.map_err(backend)? >= cap {
            return Err(Error::Backend("too many flows at once".into()));
        }
        // 128 random bits: a collision is not worth a loop.
        record.id = Id::default();
        self.write(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        self.write(record).await
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let row = Entity::find_by_id(digest(id))
            .filter(Column::ExpiresAt.gt(moment(OffsetDateTime::now_utc())?))
            .one(&self.db)
            .await
            .map_err(backend)?;
        row.map(|row| {
            let data = serde_json::from_str(&row.data)
                .map_err(|error| Error::Decode(error.to_string()))?;
            let expiry_date = OffsetDateTime::from_unix_timestamp(row.expires_at.timestamp())
                .map_err(|error| Error::Decode(error.to_string()))?;
            Ok(Record { id: *id, data, expiry_date })
        })
        .transpose()
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        Entity::delete_by_id(digest(id)).exec(&self.db).await.map_err(backend)?;
        Ok(())
    }
}

/// By hand: the trait asks for it, a connection has nothing to tell.
impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store")
    }
}

fn digest(id: &Id) -> Vec<u8> {
    Sha256::digest(id.0.to_le_bytes()).to_vec()
}

fn moment(time: OffsetDateTime) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp(time.unix_timestamp(), 0)
        .ok_or_else(|| Error::Encode("a time out of range".into()))
}

fn backend(error: DbErr) -> Error {
    Error::Backend(error.to_string())
}

fn encode(error: serde_json::Error) -> Error {
    Error::Encode(error.to_string())
}
