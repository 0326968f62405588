use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::server::entity::mail_secret::{Column, Entity};
use crate::server::error::ServerError;

/// Wrong codes an hour over all accounts: people mistype some, whoever guesses at many types more.
const TOO_MANY: i64 = 100;

/// Wrong codes that were typed for letters of the last hour, over all accounts and servers.
pub async fn wrong_codes(
    db: &impl ConnectionTrait,
    now: DateTime<Utc>,
) -> Result<i64, ServerError> {
    let sum: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::CodeTries.sum(), "wrong")
        .filter(Column::CreatedAt.gt(now - TimeDelta::hours(1)))
        .into_tuple()
        .one(db)
        .await?;
    Ok(sum.flatten().unwrap_or(0))
}

/// Says in the log when guessing begins, and when it is over.
#[derive(Default)]
pub struct Alarm {
    raised: bool,
}

impl Alarm {
    pub fn hear(&mut self, wrong_codes: i64) {
        let high = wrong_codes > TOO_MANY;
        match (self.raised, high) {
            (false, true) => tracing::error!(
                wrong_codes,
                "ALARM: codes from letters are being guessed at; the number is of the last hour, over all accounts"
            ),
            (true, false) => tracing::info!(wrong_codes, "codes are no longer being guessed at"),
            _ => {}
        }
        self.raised = high;
    }
}
