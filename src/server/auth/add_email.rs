//! An address for an account that has none, where it may not be used without: for whoever has typed its
//! password just now, and is not let in yet.

use chrono::Utc;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login};
use crate::server::accounts;
use crate::server::audit::{self, Event, Kind};
use crate::server::database;
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::mail::outbox;
use crate::server::mail::{Asked, What};
use crate::server::state::AppState;
use crate::server::throttle::About;

/// The same answer after the same work, whether the address is free or somebody's: its owner is told.
pub async fn add_email(
    app: &AppState,
    visitor: &Visitor,
    proven: &Proven,
    email: &str,
) -> Result<(), ServerError> {
    let wrong = |fault| AppError::field(Field::Email, fault);
    let address = Login::parse(email).map_err(wrong)?;
    if address.email().is_none() {
        return Err(wrong(Fault::NotAnAddress).into());
    }
    let user = accounts::by_id(&app.db, proven.account).await?;
    let may = |user: &user::Model| {
        user.email.is_none() && proven.is_of(user.id, user.device_generation, Utc::now())
    };
    let user = user.filter(may);
    let user = user.ok_or(AppError::AuthenticationRequired)?;
    let whose = user.id.to_string();
    let to = [whose.as_str(), address.key()];
    app.throttle.email_from(&app.db, &visitor.client, Utc::now()).await?;
    app.throttle.email_to(&app.db, &visitor.client, About::Change, &to, Utc::now()).await?;
    let transaction = database::begin(&app.db).await?;
    let now = Utc::now();
    if !accounts::is_still_in_force(&transaction, &user).await? {
        return Err(AppError::AuthenticationRequired.into());
    }
    let (address, generation) = (address.shown().to_owned(), user.device_generation);
    let what = What::Change { user_id: user.id, address, generation };
    let asked = Asked { what, by: visitor.client.clone() };
    outbox::ask(&transaction, &app.secrets, asked, now).await?;
    let event = Event::by_owner(Kind::EmailChangeAsked, user.id, &visitor.client);
    audit::record(&transaction, event, now).await?;
    transaction.commit().await?;
    Ok(())
}
