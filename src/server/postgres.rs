//! What a PostgreSQL must be before anything is kept in it, and what to do when it is not.

use std::sync::Arc;

use sea_orm::{DatabaseConnection, DbErr, RuntimeErr, sqlx};

use super::error::StartError;

/// What PostgreSQL says when a statement that one connection has prepared is asked for on another
/// (`invalid_sql_statement_name`, `duplicate_prepared_statement`): a pooler has changed it underneath.
const MIXED_UP: [&str; 2] = ["26000", "42P05"];

/// `server_encoding` in which every name can be kept.
const ENCODING: &str = "UTF8";

/// Names can be kept, and a connection stays one connection.
pub async fn check(db: &DatabaseConnection) -> Result<(), StartError> {
    let pool = db.get_postgres_connection_pool();
    // Two at once: each prepares its first statement, under the same name. In transaction mode a
    // pooler lends both the same connection of the server's, where the second finds it taken.
    let (mut one, mut other) = (pool.acquire().await?, pool.acquire().await?);
    for connection in [&mut one, &mut other] {
        let encoding: String = sqlx::query_scalar("SELECT current_setting($1)")
            .bind("server_encoding")
            .fetch_one(&mut **connection)
            .await?;
        if encoding != ENCODING {
            return Err(StartError::Encoding(encoding));
        }
    }
    Ok(())
}

impl From<sqlx::Error> for StartError {
    fn from(error: sqlx::Error) -> Self {
        DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))).into()
    }
}

impl From<DbErr> for StartError {
    fn from(error: DbErr) -> Self {
        match code(&error) {
            Some(code) if MIXED_UP.contains(&code.as_str()) => Self::TransactionPooling,
            _ if error.to_string().contains("unsupported startup parameter") => {
                Self::StartupParameters(error)
            }
            _ => Self::Database(error),
        }
    }
}

/// The SQLSTATE.
fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Conn(RuntimeErr::SqlxError(error))
    | DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return None;
    };
    error.as_database_error()?.code().map(std::borrow::Cow::into_owned)
}
