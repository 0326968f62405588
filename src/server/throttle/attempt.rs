use sea_orm::{DatabaseConnection, DatabaseTransaction};

use super::store::{self, Bucket};
use crate::server::database;
use crate::server::error::ServerError;

/// A try at a password.
#[derive(Default)]
pub struct Attempt {
    pub(super) drawn: Vec<Bucket>,
    /// What a success empties: the name's bucket, and that of its device or address.
    pub(super) emptied: Vec<i64>,
}

impl Attempt {
    /// The password was right: the name's bucket is emptied, and that of this device or address. That
    /// of the address over all names stays, or an account of one's own would empty it at will.
    pub async fn passed(&self, transaction: &DatabaseTransaction) -> Result<(), ServerError> {
        Ok(store::empty(transaction, &self.emptied).await?)
    }

    /// No password was checked after all (no worker was free, the database went away).
    pub async fn untried(&self, db: &DatabaseConnection) {
        let given_back = async {
            let transaction = database::begin(db).await?;
            store::give_back(&transaction, &self.drawn).await?;
            transaction.commit().await
        };
        if let Err(error) = given_back.await {
            tracing::warn!(%error, "a try that checked no password counts as one");
        }
    }
}
