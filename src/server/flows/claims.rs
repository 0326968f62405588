use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, SqlErr};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{Flows, Kind, is_alive};
use crate::server::crypto::sealed::{self, Use};
use crate::server::entity::flow::{Column, Entity, Model};
use crate::server::error::ServerError;

/// How long the answer to a request is remembered.
const REMEMBERED: TimeDelta = TimeDelta::minutes(10);

/// Whoever claimed a request and has not answered it by then is taken for gone: a request is cut off
/// after a minute.
const GIVEN_UP: TimeDelta = TimeDelta::seconds(65);

/// Begins what a claimed row holds: a version that nothing sealed has.
const CLAIMED: u8 = 0;

/// A row as somebody read it. Whoever changes it changes no other that has taken its name meanwhile.
#[derive(Clone, Debug)]
pub struct Held {
    name: Vec<u8>,
    holds: Vec<u8>,
}

/// Who answers a request that can come twice.
pub enum Claim {
    /// Whoever asks, and then says so by [`Flows::answered`] or [`Flows::release`].
    Mine(Held),
    /// Another request, at this moment, perhaps in another process.
    Busy,
    /// It was answered.
    Answered(Held, Zeroizing<Vec<u8>>),
    /// There are too many of this kind: nothing is remembered.
    NoRoom,
}

impl Flows {
    /// `names`: those under which an answer may lie; the first is the request's own.
    pub async fn claim(
        &self,
        kind: Kind,
        names: &[Vec<u8>],
        now: DateTime<Utc>,
    ) -> Result<Claim, ServerError> {
        let Some(own) = names.first() else { return Ok(Claim::NoRoom) };
        let found =
            Entity::find().filter(Column::Digest.is_in(names.iter().cloned())).all(self.rows.db());
        let (alive, over): (Vec<Model>, Vec<Model>) =
            found.await?.into_iter().partition(|row| is_alive(row.expires_at, now));
        if alive.iter().any(|row| row.sealed.first().is_none_or(|first| *first == CLAIMED)) {
            return Ok(Claim::Busy);
        }
        let opened = alive.into_iter().find_map(|row| {
            let open = |secret| sealed::open(secret, Use::FlowRow, &row.digest, &row.sealed);
            let content = self.secrets.iter().find_map(open)?;
            Some(Claim::Answered(Held { name: row.digest, holds: row.sealed }, content))
        });
        if let Some(answered) = opened {
            return Ok(answered);
        }
        if let Some(row) = over.into_iter().find(|row| row.digest == *own) {
            self.release(&Held { name: row.digest, holds: row.sealed }).await?;
        }
        if !self.rows.has_room(kind, now).await? {
            return Ok(Claim::NoRoom);
        }
        let expires_at = (now + GIVEN_UP).trunc_subsecs(6);
        let holds = [&[CLAIMED], &Uuid::new_v4().as_bytes()[..]].concat();
        let held = Held { name: own.clone(), holds };
        let (digest, sealed) = (held.name.clone(), held.holds.clone());
        match self.rows.insert(Model { digest, kind, sealed, expires_at }).await {
            Ok(()) => Ok(Claim::Mine(held)),
            Err(error) if is_taken(&error) => Ok(Claim::Busy),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn answered(
        &self,
        held: &Held,
        content: &[u8],
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(self.seal_answer(&held.name, content)?))
            .col_expr(Column::ExpiresAt, Expr::value((now + REMEMBERED).trunc_subsecs(6)))
            .filter(held.is_as_read())
            .exec(self.rows.db())
            .await?;
        Ok(())
    }

    /// Says something else of what was answered, for as long as it is remembered. `false`: another
    /// request was faster.
    pub async fn reword(&self, held: &Held, content: &[u8]) -> Result<bool, ServerError> {
        let reworded = Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(self.seal_answer(&held.name, content)?))
            .filter(held.is_as_read())
            .exec(self.rows.db())
            .await?;
        Ok(reworded.rows_affected == 1)
    }

    fn seal_answer(&self, name: &[u8], content: &[u8]) -> Result<Vec<u8>, ServerError> {
        let seal = |secret| sealed::seal(secret, Use::FlowRow, name, content);
        let sealed = self.secrets.first().and_then(seal);
        sealed.ok_or_else(|| ServerError::internal("no key to seal an answer with"))
    }

    /// It was refused, or is to be asked anew.
    pub async fn release(&self, held: &Held) -> Result<(), ServerError> {
        self.rows.delete_if(&held.name, held.is_as_read()).await
    }
}

impl Held {
    fn is_as_read(&self) -> Condition {
        Condition::all()
            .add(Column::Digest.eq(self.name.as_slice()))
            .add(Column::Sealed.eq(self.holds.as_slice()))
    }
}

fn is_taken(error: &sea_orm::DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
