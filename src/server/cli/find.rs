use sea_orm::DatabaseConnection;
use uuid::Uuid;

use crate::domain::Login;
use crate::server::accounts;
use crate::server::entity::user;
use crate::server::error::StartError;

/// The account of this id, user name or address, or a sentence that there is none (exit status 1). The
/// id first: anybody may call themselves by somebody else's.
pub async fn account(db: &DatabaseConnection, login: &str) -> Result<user::Model, StartError> {
    if let Ok(id) = Uuid::parse_str(login)
        && let Some(found) = accounts::by_id(db, id).await?
    {
        return Ok(found);
    }
    let parsed = Login::parse(login).ok();
    let found = match &parsed {
        Some(parsed) => accounts::find(db, Some(parsed)).await?,
        None => None,
    };
    found.ok_or_else(|| StartError::Other(format!("there is no account {login}")))
}
