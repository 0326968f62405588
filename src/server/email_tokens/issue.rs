use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
};
use uuid::Uuid;

use super::{Code, LinkSecret, Purpose, digest, void};
use crate::domain::lifetime;
use crate::server::crypto::Secret;
use crate::server::entity::mail_secret::{Column, Entity, Model};
use crate::server::error::ServerError;

/// How long a link counts from when its letter is sent.
pub const fn life(purpose: Purpose) -> TimeDelta {
    match purpose {
        Purpose::VerifyEmail | Purpose::ChangeEmail => lifetime::CONFIRMING,
        Purpose::ResetPassword => lifetime::RESET,
        // Of use only while a change can be undone.
        Purpose::UndoEmailChange | Purpose::NotMine => lifetime::UNDO,
    }
}

/// Where a letter goes: as written, and folded as a login is.
#[derive(Clone, Copy)]
pub struct Address<'a> {
    pub shown: &'a str,
    pub key: &'a str,
}

/// What is to stand in the letter.
pub struct Issued {
    pub id: Uuid,
    pub link: LinkSecret,
    pub code: Code,
}

/// Those before it for the same purpose are over, with three exceptions. Each change of address can be
/// undone; anybody can have an email sent that says whose an account is not; and anybody can ask for
/// a reset, which must not end the link that the owner has just got: those live side by side, and die
/// together with the first that is used. The caller holds the account, except for an email that says
/// whose it is not.
pub async fn issue(
    db: &impl ConnectionTrait,
    secrets: &[Secret],
    purpose: Purpose,
    user_id: Uuid,
    address: Address<'_>,
    owner_only: bool,
    now: DateTime<Utc>,
) -> Result<Issued, ServerError> {
    let now = now.trunc_subsecs(6);
    let link_only = matches!(purpose, Purpose::UndoEmailChange | Purpose::NotMine);
    if !link_only && purpose != Purpose::ResetPassword {
        void(db, user_id, &[purpose], now).await?;
    }
    let issued = Issued { id: Uuid::now_v7(), link: LinkSecret::random(), code: Code::random() };
    let mac = issued.code.mac(secrets, issued.id);
    let row = Model {
        id: issued.id,
        user_id,
        purpose,
        address: address.shown.to_owned(),
        address_key: address.key.to_owned(),
        link_digest: digest(issued.link.reveal()).to_vec(),
        code_mac: mac.filter(|_| !link_only),
        code_tries: 0,
        owner_only,
        code_expires_at: now + lifetime::CODE,
        created_at: now,
        expires_at: now + life(purpose),
        used_at: None,
        void_at: None,
    };
    row.into_active_model().reset_all().insert(db).await?;
    Ok(issued)
}

/// A letter is about to be sent, perhaps long after it was written: its time begins now. `false`: it
/// has become pointless.
pub async fn prolong(
    db: &impl ConnectionTrait,
    secret: Uuid,
    now: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let now = now.trunc_subsecs(6);
    let Some(row) = Entity::find_by_id(secret).one(db).await? else { return Ok(false) };
    let prolonged = Entity::update_many()
        .col_expr(Column::CodeExpiresAt, Expr::value(now + lifetime::CODE))
        .col_expr(Column::ExpiresAt, Expr::value(now + life(row.purpose)))
        .filter(Column::Id.eq(secret))
        .filter(Column::UsedAt.is_null())
        .filter(Column::VoidAt.is_null())
        .exec(db)
        .await?;
    Ok(prolonged.rows_affected == 1)
}
