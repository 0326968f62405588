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

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use super::*;

    /// A log that can be read.
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("whole").write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn it_sounds_when_guessing_begins_and_once_when_it_is_over() {
        let log = Log::default();
        let writer = log.clone();
        let subscriber =
            tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone());
        let subscriber = subscriber.finish();
        tracing::subscriber::with_default(subscriber, || {
            let mut alarm = Alarm::default();
            for wrong in [0, TOO_MANY, TOO_MANY + 1, 5000, TOO_MANY, 0] {
                alarm.hear(wrong);
            }
        });
        let said = String::from_utf8(log.0.lock().expect("whole").clone()).expect("text");
        assert_eq!(said.lines().count(), 2, "{said}");
        assert!(said.contains("ALARM") && said.contains("wrong_codes=101"), "{said}");
        assert!(said.contains("no longer being guessed at"), "{said}");
    }
}
