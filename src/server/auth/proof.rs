use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Visitor;
use crate::domain::{AppError, Fault, Field, Login, Password};
use crate::server::access_tokens::Claims;
use crate::server::accounts;
use crate::server::audit::Kind;
use crate::server::email_tokens::{self, Digest, MailSecret, Purpose};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::flows::Proven;
use crate::server::state::AppState;

/// What somebody has from a letter.
pub enum Proof<'a> {
    /// `shown`: the letter that the page was about; another may have been opened since.
    Link { digest: Digest, shown: Option<Uuid> },
    /// Typed, with the name of the account.
    Code { login: &'a str, code: &'a str },
}

/// What this browser or program shows of itself.
#[derive(Clone, Copy, Default)]
pub struct Here<'a> {
    /// Its session.
    pub claims: Option<&'a Claims>,
    /// The account that was made here, not long ago, and waiting for its address to be confirmed.
    pub signed_up: Option<Uuid>,
    /// Whose password was typed here, not long ago, and whose account must have an address first.
    pub proven: Option<Proven>,
}

impl Here<'_> {
    /// The account that it is signed in to.
    pub fn signed_in(self) -> Option<Uuid> {
        self.claims.map(|claims| claims.sub)
    }

    /// Whether it is signed in to this account, or shows its password; says when that was typed, and whether
    /// the browser is to be kept signed in.
    pub(super) async fn owner(
        self,
        app: &AppState,
        visitor: &Visitor,
        user: &user::Model,
        password: &str,
    ) -> Result<Option<Proven>, ServerError> {
        if self.signed_in() == Some(user.id) {
            return Ok(None);
        }
        let generation = user.device_generation;
        let is_theirs = |it: &Proven| it.is_of(user.id, generation, Utc::now());
        if let Some(proven) = self.proven.filter(is_theirs) {
            return Ok(Some(proven));
        }
        if password.is_empty() {
            return Err(AppError::PasswordRequired.into());
        }
        let password = Password::presented(password)
            .map_err(|fault| AppError::field(Field::Password, fault))?;
        let tried = visitor.attempt(app, Some(user), &user.login_key).await?;
        let (passwords, user) = (tried.passwords(app), user.clone());
        match accounts::confirm_password(&passwords, user, &password, Field::Password).await {
            Ok(user) => {
                tried.passed(app).await?;
                let (account, typed_at) = (user.id, Utc::now());
                Ok(Some(Proven { account, generation, remember: true, typed_at }))
            }
            Err(error) => Err(tried.failed(app, Kind::PasswordRefused, error).await),
        }
    }
}

impl<'a> Proof<'a> {
    /// A link, or a name and a code.
    pub fn of(token: &str, login: &'a str, code: &'a str) -> Result<Self, AppError> {
        if !token.is_empty() {
            return Ok(Self::Link { digest: email_tokens::digest(token), shown: None });
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
        visitor: &Visitor,
        purposes: &[Purpose],
        now: DateTime<Utc>,
    ) -> Result<MailSecret, ServerError> {
        match self {
            Self::Link { digest, shown } => {
                let secret = email_tokens::by_link(&app.db, digest, purposes, now).await?;
                match shown {
                    Some(id) if *id != secret.id => Err(AppError::LinkReplaced.into()),
                    _ => Ok(secret),
                }
            }
            Self::Code { login, code } => {
                app.throttle.code(&app.db, &visitor.client, now).await?;
                let login = Login::parse(login).ok();
                let found = accounts::find(&app.db, login.as_ref()).await?.map(|user| user.id);
                let (secrets, client) = (&app.secrets, &visitor.client);
                email_tokens::by_code(&app.db, secrets, found, code, purposes, client, now).await
            }
        }
    }
}
