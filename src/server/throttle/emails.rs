use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;

use super::ids::Kind;
use super::{About, Throttle, draw, plain};
use crate::server::audit::{Event, Kind as Told};
use crate::server::client::Client;
use crate::server::error::ServerError;

impl Throttle {
    /// A request for an email, by whom it comes from: said openly, as no account is told by it.
    pub async fn email_from(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        self.by_address(db, client, (Kind::EmailsByIp, |it| it.letters_ip), now).await
    }

    /// The same, by the names or addresses that it goes to; whether there is an account or not.
    pub async fn email_to(
        &self,
        db: &DatabaseConnection,
        client: &Client,
        about: About,
        to: &[&str],
        now: DateTime<Utc>,
    ) -> Result<(), ServerError> {
        let Some(limits) = &self.limits else { return Ok(()) };
        let event = Event::unproven(Told::Throttled, None, client);
        let bucket = |it: &&str| plain(self.ids.emails(about, it), limits.letters);
        draw(db, &to.iter().map(bucket).collect::<Vec<_>>(), event, now).await
    }
}
