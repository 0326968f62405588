use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login};
use crate::server::accounts;
use crate::server::error::ServerError;
use crate::server::state::AppState;
use crate::server::tokens::{self, Digest, MailSecret, Purpose};

/// What somebody has from a letter.
pub enum Proof<'a> {
    Link(Digest),
    /// Typed, with the name of the account.
    Code {
        login: &'a str,
        code: &'a str,
    },
}

/// What this browser shows of itself, as accounts.
#[derive(Clone, Copy, Default)]
pub struct Here {
    pub signed_in: Option<Uuid>,
    /// Made here, not long ago, and waiting for its address to be confirmed.
    pub signed_up: Option<Uuid>,
}

impl<'a> Proof<'a> {
    /// A link, or a name and a code.
    pub fn of(token: &str, login: &'a str, code: &'a str) -> Result<Self, AppError> {
        if !token.is_empty() {
            return Ok(Self::Link(tokens::digest(token)));
        }
        match (login.trim(), code.trim()) {
            ("", "") => Err(AppError::field(Field::Token, Fault::Required)),
            ("", _) => Err(AppError::field(Field::Login, Fault::Required)),
            (_, "") => Err(AppError::field(Field::Code, Fault::Required)),
            _ => Ok(Self::Code { login, code }),
        }
    }

    /// What it stands for, if it counts for one of these purposes. Nothing is consumed.
    pub(super) async fn secret(
        &self,
        app: &AppState,
        visitor: Visitor<'_>,
        purposes: &[Purpose],
        now: DateTime<Utc>,
    ) -> Result<MailSecret, ServerError> {
        match self {
            Self::Link(digest) => tokens::by_link(&app.db, digest, purposes, now).await,
            Self::Code { login, code } => {
                let login = Login::parse(login).ok();
                let found = accounts::find(&app.db, login.as_ref()).await?.map(|user| user.id);
                let (secrets, client) = (&app.secrets, visitor.client);
                tokens::by_code(&app.db, secrets, found, code, purposes, client, now).await
            }
        }
    }
}
