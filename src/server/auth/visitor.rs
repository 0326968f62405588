use chrono::{DateTime, Utc};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use super::Credentials;
use crate::domain::AppError;
use crate::server::accounts::Passwords;
use crate::server::audit::{self, Detail, Event, Kind};
use crate::server::client::Client;
use crate::server::database;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::state::AppState;
use crate::server::throttle::Attempt;

/// Who asks, as the request was read at the edge: the steps know no header and no cookie.
pub struct Visitor {
    pub client: Client,
    pub credentials: Credentials,
    /// What the cookies of the browser's flow hold, sealed.
    pub flow: Vec<String>,
    /// By what accounts know the device again.
    pub device: String,
}

/// A try at a password that has been allowed.
pub(super) struct Try<'a> {
    pub attempt: Attempt,
    user_id: Option<Uuid>,
    client: &'a Client,
    /// Whether the account knows the device.
    pub known: bool,
}

impl Visitor {
    /// Every session that the request names, and the one that followed it in this browser where a late
    /// answer has overwritten its cookies.
    pub(super) async fn sessions(
        &self,
        app: &AppState,
        db: &impl ConnectionTrait,
        now: DateTime<Utc>,
    ) -> Result<Vec<Uuid>, ServerError> {
        let mut named = self.credentials.sessions(app, db, now).await?;
        if self.credentials.are_cookies() {
            let successor = app.flows.open(&self.flow, now).successor(&named, now);
            named.extend(successor.filter(|session| !named.contains(session)));
        }
        Ok(named)
    }

    /// Asks the throttle. `name`: folded, as it was typed, else the user name.
    pub(super) async fn attempt(
        &self,
        app: &AppState,
        found: Option<&user::Model>,
        name: &str,
    ) -> Result<Try<'_>, ServerError> {
        let now = Utc::now();
        let device = found.and_then(|user| app.devices.known(&self.device, user, now));
        let user_id = found.map(|user| user.id);
        let about = (user_id, device);
        let attempt = app.throttle.password(&app.db, &self.client, name, about, now).await?;
        Ok(Try { attempt, user_id, client: &self.client, known: device.is_some() })
    }
}

impl Try<'_> {
    /// The right password of an account that nobody may use: it counts as a try, or hashing would be free.
    pub(super) async fn disabled(&self, app: &AppState) -> ServerError {
        let event = Event::unproven(Kind::SignInFailed, self.user_id, self.client);
        audit::note(&app.db, event.saying(Detail::AccountDisabled), Utc::now()).await;
        AppError::AccountDisabled.into()
    }

    pub(super) fn passwords(&self, app: &AppState) -> Passwords {
        app.passwords.for_device(self.known)
    }

    /// The password was right, whatever comes of the rest.
    pub(super) async fn passed(&self, app: &AppState) -> Result<(), ServerError> {
        let transaction = database::begin(&app.db).await?;
        self.attempt.passed(&transaction).await?;
        Ok(transaction.commit().await?)
    }

    /// A wrong password leaves a trace and counts; a failure of ours was no try.
    pub(super) async fn failed(
        &self,
        app: &AppState,
        kind: Kind,
        error: ServerError,
    ) -> ServerError {
        match &error {
            ServerError::Refused(AppError::InvalidCredentials | AppError::Validation(_)) => {
                let event = Event::unproven(kind, self.user_id, self.client);
                audit::note(&app.db, event, Utc::now()).await;
            }
            // Refused after the work: a right password is no failure, and costs as much.
            ServerError::Refused(_) => {}
            _ => self.attempt.untried(&app.db).await,
        }
        error
    }
}
