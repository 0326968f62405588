use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use uuid::Uuid;

use super::Detail;
use crate::domain::Shown;
use crate::server::entity::audit_event::{Column, Entity, Kind, Model};
use crate::server::error::ServerError;

/// Events a page.
pub const PAGE: usize = 50;

/// What is about being signed in; the others are about the account.
const SIGN_INS: [Kind; 8] = [
    Kind::SignedIn,
    Kind::SignInFailed,
    Kind::SignedOut,
    Kind::RenewalRefused,
    Kind::TokenReused,
    Kind::SessionEnded,
    Kind::Throttled,
    Kind::Unlocked,
];

/// Newest first; `before`: older than this event. One more than a page, when there is one.
pub async fn of_account(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    shown: Shown,
    before: Option<Uuid>,
) -> Result<Vec<Model>, ServerError> {
    let mut query = Entity::find().filter(Column::UserId.eq(user_id));
    match shown {
        Shown::All => {}
        Shown::SignIns => query = query.filter(Column::Kind.is_in(SIGN_INS)),
        Shown::Changes => query = query.filter(Column::Kind.is_not_in(SIGN_INS)),
    }
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    Ok(query.order_by_desc(Column::Id).limit(PAGE as u64 + 1).all(db).await?)
}

/// Whether anybody ended a session of the account since then, wherever: for another on the same device or
/// beyond the number of devices does not count.
pub async fn has_signed_out(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    since: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let out = [Kind::SignedOut, Kind::SessionEnded, Kind::TokenReused, Kind::AccountDisabled];
    let made_way = [Detail::Replaced, Detail::TooManySessions].map(Detail::word);
    let by_somebody =
        Condition::any().add(Column::Detail.is_null()).add(Column::Detail.is_not_in(made_way));
    let found = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::UserId.eq(user_id))
        .filter(Column::At.gt(since))
        .filter(Column::Kind.is_in(out))
        .filter(by_somebody)
        .limit(1)
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(found.is_some())
}
