use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::sea_query::Query;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, DbErr};

use super::Beat;
use crate::server::state::AppState;

/// By so much clocks that NTP keeps never differ. Tokens and renewals bear thirty seconds.
const TOLERATED: TimeDelta = TimeDelta::seconds(5);

/// Says in the log when the database's clock and ours part, and when they are together again.
pub(super) async fn compare(app: AppState, mut beat: Beat) {
    if app.db.get_database_backend() != DbBackend::Postgres {
        return; // an embedded database has no clock
    }
    let mut apart = false;
    loop {
        let looked = ahead(&app.db).await;
        if let Ok(ahead) = looked {
            let ahead_s = ahead.num_seconds();
            match (apart, ahead.abs() > TOLERATED) {
                (false, true) => tracing::warn!(
                    ahead_s,
                    "the database's clock is not ours: sessions and tokens expire too early or too \
                     late; keep both clocks by NTP"
                ),
                (true, false) => tracing::info!("the database's clock is ours again"),
                _ => {}
            }
            apart = ahead.abs() > TOLERATED;
        }
        beat.report(looked.map_err(Into::into));
        if !beat.next().await {
            return;
        }
    }
}

/// By how much the database's clock is ahead of ours; what the question took is in doubt.
async fn ahead(db: &DatabaseConnection) -> Result<TimeDelta, DbErr> {
    let question = Query::select().expr_as(Expr::cust("clock_timestamp()"), "clock").to_owned();
    let before = Utc::now();
    let answer = db.query_one(&question).await?;
    let after = Utc::now();
    let row = answer.ok_or_else(|| DbErr::Custom("no answer to the time".into()))?;
    let theirs: DateTime<Utc> = row.try_get("", "clock")?;
    Ok((theirs - after).max(TimeDelta::zero()) + (theirs - before).min(TimeDelta::zero()))
}
