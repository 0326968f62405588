use sea_orm::DatabaseConnection;

use crate::domain::Login;
use crate::server::accounts;
use crate::server::entity::user;
use crate::server::error::StartError;

/// The account of this user name or address, or a sentence that there is none (exit status 1).
pub async fn account(db: &DatabaseConnection, login: &str) -> Result<user::Model, StartError> {
    let parsed = Login::parse(login).ok();
    let found = match &parsed {
        Some(parsed) => accounts::find(db, Some(parsed)).await?,
        None => None,
    };
    found.ok_or_else(|| StartError::Other(format!("there is no account {login}")))
}
