//! The ring in the database. Replicas and the command line turn it one after another, and each
//! turn begins with what the others left.

use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait,
    DatabaseConnection, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
};
use zeroize::Zeroizing;

use super::{KeyPair, Schedule};
use crate::server::crypto::Secret;
use crate::server::crypto::keys::Key;
use crate::server::crypto::sealed::{self, Use};
use crate::server::database::{self, Lock};
use crate::server::entity::signing_key::{Column, Entity, Model};
use crate::server::error::ServerError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// What the schedule asks for.
    Due,
    /// Now, or as soon as the next key has been published long enough.
    ByHand,
}

/// What a turn came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    pub signing: String,
    /// The key that signs next, and from when, if that is settled.
    pub next: (String, Option<DateTime<Utc>>),
}

/// The keys that can be opened; one sealed under a secret that is gone is of no use to anybody.
pub async fn load(
    db: &impl ConnectionTrait,
    secrets: &[Secret],
) -> Result<Vec<KeyPair>, ServerError> {
    let rows = Entity::find().order_by_asc(Column::CreatedAt).all(db).await?;
    let opened = rows.iter().filter_map(|row| Some((open(secrets, row)?, row.signs_from)));
    opened.map(|(seed, from)| KeyPair::new(&seed, from).map_err(ServerError::internal)).collect()
}

fn open(secrets: &[Secret], row: &Model) -> Option<Key> {
    secrets.iter().find_map(|secret| opened_by(secret, row))
}

fn opened_by(secret: &Secret, row: &Model) -> Option<Key> {
    let seed = sealed::open(secret, Use::SigningKey, row.id.as_bytes(), &row.sealed)?;
    Some(Zeroizing::new(seed.as_slice().try_into().ok()?))
}

fn seal(secret: &Secret, id: &str, seed: &Key) -> Option<Vec<u8>> {
    sealed::seal(secret, Use::SigningKey, id.as_bytes(), seed.as_slice())
}

/// Makes what is missing, promotes what is due, forgets what is over.
pub async fn turn(
    db: &DatabaseConnection,
    secrets: &[Secret],
    schedule: &Schedule,
    how: How,
    now: DateTime<Utc>,
) -> Result<Turned, ServerError> {
    let now = now.trunc_subsecs(6);
    let secret = secrets.first().ok_or_else(|| ServerError::internal("no SECRET_KEY"))?;
    let transaction = database::begin(db).await?;
    database::lock(&transaction, Lock::KeyRing).await?;
    let mut ring = Vec::new();
    for row in Entity::find().order_by_asc(Column::CreatedAt).all(&transaction).await? {
        if let Some(seed) = open(secrets, &row) {
            let mut key = seal_anew(&transaction, secret, row, &seed).await?;
            wait_again(&transaction, &mut key, schedule, now).await?;
            ring.push(key);
        } else {
            tracing::warn!(key = row.id, "a signing key is sealed under a secret that is gone");
        }
    }
    let first = !ring.iter().any(|key| key.signs_from.is_some_and(|from| from <= now));
    if first {
        // The list that verifiers read first holds this one and the next: nobody knows an older.
        match ring.iter_mut().find(|key| key.signs_from.is_none()) {
            Some(next) => promote(&transaction, next, now).await?,
            None => ring.push(make(&transaction, secret, now, now, Some(now)).await?),
        }
    }
    if !ring.iter().any(|key| is_next(key, now)) {
        let usable = if first { now } else { now + schedule.lead };
        ring.push(make(&transaction, secret, now, usable, None).await?);
    }
    let due = current(&ring, now).is_some_and(|from| from + schedule.every <= now);
    if let Some(next) = ring.iter_mut().find(|key| key.signs_from.is_none()) {
        let from = next.usable_from.max(now);
        if how == How::ByHand || due && from == now {
            promote(&transaction, next, from).await?;
            if from == now {
                ring.push(make(&transaction, secret, now, now + schedule.lead, None).await?);
            }
        }
    }
    if how == How::Due {
        forget(&transaction, &ring, schedule, now).await?;
    }
    transaction.commit().await?;
    report(&ring, now)
}

/// When the key that signs now began to.
fn current(ring: &[Model], now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    ring.iter().filter_map(|key| key.signs_from).filter(|from| *from <= now).max()
}

fn is_next(key: &Model, now: DateTime<Utc>) -> bool {
    key.signs_from.is_none_or(|from| from > now)
}

async fn make(
    db: &impl ConnectionTrait,
    secret: &Secret,
    now: DateTime<Utc>,
    usable_from: DateTime<Utc>,
    signs_from: Option<DateTime<Utc>>,
) -> Result<Model, ServerError> {
    let seed: Key = Zeroizing::new(rand::random());
    let id = KeyPair::new(&seed, signs_from).map_err(ServerError::internal)?.id;
    let sealed = seal(secret, &id, &seed);
    let sealed = sealed.ok_or_else(|| ServerError::internal("a key could not be sealed"))?;
    tracing::info!(key = id, "made a signing key");
    let key = Model { id, sealed, created_at: now, usable_from, signs_from };
    Ok(key.into_active_model().reset_all().insert(db).await?)
}

async fn promote(
    db: &impl ConnectionTrait,
    key: &mut Model,
    from: DateTime<Utc>,
) -> Result<(), DbErr> {
    let mut row = key.clone().into_active_model();
    row.signs_from = Set(Some(from));
    *key = row.update(db).await?;
    tracing::info!(key = key.id, %from, "a signing key takes over");
    Ok(())
}

/// No key is settled for longer ahead than it has to be published: a clock was wrong, and must not
/// stop the ring until then.
async fn wait_again(
    db: &impl ConnectionTrait,
    key: &mut Model,
    schedule: &Schedule,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    if key.signs_from.is_none_or(|from| from <= now + schedule.lead + schedule.margin) {
        return Ok(());
    }
    tracing::warn!(key = key.id, "a signing key was to follow in the far future: it waits again");
    let mut row = key.clone().into_active_model();
    row.signs_from = Set(None);
    row.usable_from = Set(key.usable_from.min(now + schedule.lead));
    *key = row.update(db).await?;
    Ok(())
}

/// Under the first secret, so that the others can be dropped.
async fn seal_anew(
    db: &impl ConnectionTrait,
    secret: &Secret,
    row: Model,
    seed: &Key,
) -> Result<Model, ServerError> {
    if opened_by(secret, &row).is_some() {
        return Ok(row);
    }
    let Some(sealed) = seal(secret, &row.id, seed) else { return Ok(row) };
    let mut row = row.into_active_model();
    row.sealed = Set(sealed);
    Ok(row.update(db).await?)
}

/// Keys whose last token is dead: another has been signing for longer than a token lives. What we
/// cannot open may be somebody else's with the right secret, and stays for two rotations.
async fn forget(
    db: &impl ConnectionTrait,
    ring: &[Model],
    schedule: &Schedule,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let ours = || ring.iter().map(|key| key.id.as_str());
    let signing = ring.iter().filter_map(|key| key.signs_from);
    let settled = signing.filter(|from| *from + schedule.keep < now).max();
    let over = settled.map(|settled| {
        Condition::all().add(Column::Id.is_in(ours())).add(Column::SignsFrom.lt(settled))
    });
    let lost = Condition::all()
        .add(Column::Id.is_not_in(ours()))
        .add(Column::CreatedAt.lt(now - schedule.every * 2 - schedule.keep));
    let gone = Condition::any().add(lost).add_option(over);
    Entity::delete_many().filter(gone).exec(db).await.map(drop)
}

fn report(ring: &[Model], now: DateTime<Utc>) -> Result<Turned, ServerError> {
    let from = current(ring, now);
    let signing = ring.iter().find(|key| key.signs_from == from && from.is_some());
    let next = ring.iter().find(|key| is_next(key, now));
    match (signing, next) {
        (Some(signing), Some(next)) => {
            Ok(Turned { signing: signing.id.clone(), next: (next.id.clone(), next.signs_from) })
        }
        _ => Err(ServerError::internal("the key ring is incomplete")),
    }
}
