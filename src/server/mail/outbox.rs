//! Letters in the database: none is lost, none is sent by two.

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, QueryOrder,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::lease::is_free;
pub use super::lease::{hold, lease, lease_but};
use super::queue::{self, Asker};
use super::{Asked, Letter, room};
use crate::server::crypto::Secret;
use crate::server::crypto::sealed::{self, Use};
use crate::server::entity::outbox::{Column, Entity, Kind, Model};
use crate::server::error::ServerError;

/// Minutes to wait after each attempt; after the last one the letter is given up.
pub(super) const WAITS: [i64; 9] = [1, 2, 5, 15, 60, 180, 360, 720, 1440];

/// How long a letter that was sent is remembered (without its text), and one that was given up.
const KEEP: TimeDelta = TimeDelta::days(30);

/// What lies in the outbox, sealed.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
pub enum Post {
    /// To be written when it is sent.
    Asked { asked: Asked },
    Letter {
        #[serde(flatten)]
        letter: Letter,
        /// What it lets somebody do: its time begins when the letter goes out.
        #[serde(default)]
        secret: Option<Uuid>,
    },
}

pub async fn put(
    db: &impl ConnectionTrait,
    secrets: &[Secret],
    kind: Kind,
    user_id: Option<Uuid>,
    post: &Post,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let (now, urgency) = (now.trunc_subsecs(6), kind.urgency());
    let asker = match post {
        Post::Asked { asked } => Asker::Network(asked.by.ip),
        Post::Letter { .. } => Asker::Account(user_id),
    };
    let asker = asker.number(secrets);
    let id = Uuid::now_v7();
    let row = Model {
        id,
        user_id,
        kind,
        urgency,
        asker,
        turn: queue::turn(db, kind, asker).await?,
        sealed: seal(secrets, id, post)?,
        created_at: now,
        attempts: 0,
        next_at: now,
        leased_until: None,
        sent_at: None,
        failed_at: None,
        error: None,
    };
    row.into_active_model().reset_all().insert(db).await?;
    Ok(())
}

/// In the transaction of what it is about; it is written when it is sent. While too many wait, everyone
/// is told to come back, whether or not there is an account.
///
/// # Errors
/// [`AppError::Busy`](crate::domain::AppError::Busy) while the outbox is full.
pub async fn ask(
    db: &impl ConnectionTrait,
    secrets: &[Secret],
    asked: Asked,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    room::is_left(db).await?;
    let kind = asked.what.kind();
    put(db, secrets, kind, None, &Post::Asked { asked }, now).await
}

fn seal(secrets: &[Secret], id: Uuid, post: &Post) -> Result<Vec<u8>, ServerError> {
    let content = Zeroizing::new(serde_json::to_vec(post).map_err(ServerError::internal)?);
    secrets
        .first()
        .and_then(|newest| sealed::seal(newest, Use::Letter, id.as_bytes(), &content))
        .ok_or_else(|| ServerError::internal("a letter could not be sealed"))
}

/// What lies there, if one of our secrets opens it.
pub fn open(secrets: &[Secret], row: &Model) -> Option<Post> {
    let content = secrets
        .iter()
        .find_map(|secret| sealed::open(secret, Use::Letter, row.id.as_bytes(), &row.sealed))?;
    serde_json::from_slice(&content).ok()
}

/// What was asked for has been written: from now on it is this letter, however often it is tried.
pub async fn written(
    db: &impl ConnectionTrait,
    secrets: &[Secret],
    row: Model,
    user_id: Option<Uuid>,
    post: &Post,
) -> Result<Option<Model>, ServerError> {
    let sealed = seal(secrets, row.id, post)?;
    // Unless the lease ran out meanwhile, and somebody else took it.
    let written = Entity::update_many()
        .col_expr(Column::Sealed, Expr::value(sealed.clone()))
        .col_expr(Column::UserId, Expr::value(user_id))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .filter(Column::SentAt.is_null())
        .exec(db)
        .await?;
    Ok((written.rows_affected == 1).then_some(Model { user_id, sealed, ..row }))
}

/// Nobody is to get it.
pub async fn dropped(db: &impl ConnectionTrait, row: &Model) -> Result<(), DbErr> {
    Entity::delete_by_id(row.id).exec(db).await.map(drop)
}

/// Its text is forgotten. Whoever sent it says so: also when another sender has taken it meanwhile.
pub async fn sent(db: &impl ConnectionTrait, row: &Model, now: DateTime<Utc>) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::SentAt, Expr::value(Some(now.trunc_subsecs(6))))
        .col_expr(Column::FailedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Sealed, Expr::value(Vec::<u8>::new()))
        .col_expr(Column::Asker, Expr::value(0_i64))
        .col_expr(Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Error, Expr::value(None::<String>))
        .filter(Column::Id.eq(row.id))
        .filter(Column::SentAt.is_null())
        .exec(db)
        .await
        .map(drop)
}

/// To be tried again later; `for_good`: the mail server will never take it. Nothing, where another
/// sender has taken it meanwhile.
pub async fn failed(
    db: &impl ConnectionTrait,
    row: &Model,
    error: String,
    for_good: bool,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let now = now.trunc_subsecs(6);
    let wait = usize::try_from(row.attempts - 1).ok().and_then(|tried| WAITS.get(tried));
    let next = match wait {
        Some(minutes) if !for_good => (Column::NextAt, now + TimeDelta::minutes(*minutes)),
        _ => (Column::FailedAt, now),
    };
    Entity::update_many()
        .col_expr(next.0, Expr::value(next.1))
        .col_expr(Column::LeasedUntil, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Error, Expr::value(error))
        .filter(Column::Id.eq(row.id))
        .filter(Column::Attempts.eq(row.attempts))
        .filter(Column::SentAt.is_null())
        .exec(db)
        .await
        .map(drop)
}

/// What waits, and what was given up; oldest first.
pub async fn unsent(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::SentAt.is_null()).order_by_asc(Column::Id).all(db).await
}

/// What was given up begins anew, or one letter of it; says how many. Not what is being sent at this
/// moment: its tries tell its senders apart.
pub async fn retry(
    db: &impl ConnectionTrait,
    letter: Option<Uuid>,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let mut again = Entity::update_many()
        .col_expr(Column::FailedAt, Expr::value(None::<DateTime<Utc>>))
        .col_expr(Column::Attempts, Expr::value(0))
        .col_expr(Column::NextAt, Expr::value(now.trunc_subsecs(6)))
        .filter(Column::SentAt.is_null())
        .filter(is_free(now));
    again = match letter {
        Some(id) => again.filter(Column::Id.eq(id)),
        None => again.filter(Column::FailedAt.is_not_null()),
    };
    Ok(again.exec(db).await?.rows_affected)
}

pub async fn forget_old(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    let old = now - KEEP;
    let old = Condition::any().add(Column::SentAt.lt(old)).add(Column::FailedAt.lt(old));
    Entity::delete_many().filter(old).exec(db).await.map(drop)
}
