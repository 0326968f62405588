use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, SqlErr};
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

/// Who answers a request that can come twice.
pub enum Claim {
    /// Whoever asks, and then says so by [`Flows::answered`] or [`Flows::release`].
    Mine,
    /// Another request, at this moment, perhaps in another process.
    Busy,
    /// It was answered; under this name.
    Answered(Vec<u8>, Zeroizing<Vec<u8>>),
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
        if alive.iter().any(|row| row.sealed.is_empty()) {
            return Ok(Claim::Busy);
        }
        let opened = alive.into_iter().find_map(|row| {
            let open = |secret| sealed::open(secret, Use::FlowRow, &row.digest, &row.sealed);
            let content = self.secrets.iter().find_map(open)?;
            Some(Claim::Answered(row.digest.clone(), content))
        });
        if let Some(answered) = opened {
            return Ok(answered);
        }
        if over.iter().any(|row| row.digest == *own) {
            self.release(own).await?;
        }
        if !self.rows.has_room(kind, now).await? {
            return Ok(Claim::NoRoom);
        }
        let expires_at = (now + GIVEN_UP).trunc_subsecs(6);
        let row = Model { digest: own.clone(), kind, sealed: Vec::new(), expires_at };
        match self.rows.insert(row).await {
            Ok(()) => Ok(Claim::Mine),
            Err(error) if is_taken(&error) => Ok(Claim::Busy),
            Err(error) => Err(error.into()),
        }
    }

    pub async fn answered(
        &self,
        name: &[u8],
        content: &[u8],
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(self.seal_answer(name, content)?))
            .col_expr(Column::ExpiresAt, Expr::value((now + REMEMBERED).trunc_subsecs(6)))
            .filter(Column::Digest.eq(name))
            .exec(self.rows.db())
            .await?;
        Ok(())
    }

    /// Says something else of what was answered, for as long as it is remembered.
    pub async fn reword(&self, name: &[u8], content: &[u8]) -> Result<(), ServerError> {
        Entity::update_many()
            .col_expr(Column::Sealed, Expr::value(self.seal_answer(name, content)?))
            .filter(Column::Digest.eq(name))
            .exec(self.rows.db())
            .await?;
        Ok(())
    }

    fn seal_answer(&self, name: &[u8], content: &[u8]) -> Result<Vec<u8>, ServerError> {
        let seal = |secret| sealed::seal(secret, Use::FlowRow, name, content);
        let sealed = self.secrets.first().and_then(seal);
        sealed.ok_or_else(|| ServerError::internal("no key to seal an answer with"))
    }

    /// It was refused, or is to be asked anew.
    pub async fn release(&self, name: &[u8]) -> Result<(), ServerError> {
        self.rows.delete_named(name).await
    }
}

fn is_taken(error: &sea_orm::DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
