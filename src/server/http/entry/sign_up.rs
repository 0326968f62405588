use chrono::Utc;

use super::enter::enter;
use super::{Credential, Entered, Visitor, both};
use crate::domain::{Field, Login};
use crate::server::accounts::{self, NewPassword};
use crate::server::audit::{Event, Kind};
use crate::server::database;
use crate::server::error::ServerError;
use crate::server::state::AppState;

pub async fn sign_up(
    app: &AppState,
    visitor: Visitor<'_>,
    given: &Credential<'_>,
) -> Result<Entered, ServerError> {
    let login = Login::parse(given.login);
    let password = NewPassword::parse(given.password, login.as_ref().ok());
    let (login, password) = both((Field::Login, login), (Field::Password, password))?;
    app.throttle.new_password(&app.db, visitor.client, Utc::now()).await?;
    let hash = app.passwords.hash(password.password()).await?;
    let transaction = database::begin(&app.db).await?;
    let user = accounts::sign_up(&transaction, &login, hash, Utc::now()).await?;
    let event = Event::by_owner(Kind::SignedUp, user.id, visitor.client);
    enter(app, visitor, given, transaction, &user, event).await
}
