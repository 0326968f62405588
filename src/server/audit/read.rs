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

/// After which nobody is greeted by name where they signed in before.
const PARTINGS: [Kind; 10] = [
    Kind::SignedOut,
    Kind::SessionEnded,
    Kind::TokenReused,
    Kind::PasswordChanged,
    Kind::PasswordReset,
    Kind::EmailChanged,
    Kind::EmailChangeUndone,
    Kind::NotMine,
    Kind::AccountDisabled,
    // After it was disabled, perhaps by a clock that is behind.
    Kind::AccountEnabled,
];

/// Whether anybody signed the account out since then, wherever: for another session on the same device, or
/// one beyond the number of devices, does not count.
pub async fn has_signed_out(
    db: &impl ConnectionTrait,
    user_id: Uuid,
    since: DateTime<Utc>,
) -> Result<bool, ServerError> {
    let made_way = [Detail::Replaced, Detail::TooManySessions].map(Detail::word);
    let by_somebody =
        Condition::any().add(Column::Detail.is_null()).add(Column::Detail.is_not_in(made_way));
    let found = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::UserId.eq(user_id))
        .filter(Column::Id.gte(first_id(since)))
        .filter(Column::At.gt(since))
        .filter(Column::Kind.is_in(PARTINGS))
        .filter(by_somebody)
        .limit(1)
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// No event of this time or later has a smaller id (`UUIDv7`: milliseconds first); so the index by account
/// and id is of use.
fn first_id(since: DateTime<Utc>) -> Uuid {
    let millis = u64::try_from(since.timestamp_millis()).unwrap_or(0);
    Uuid::from_u128(u128::from(millis) << 80)
}

#[cfg(test)]
mod tests {
    use uuid::{NoContext, Timestamp};

    use super::*;

    #[test]
    fn an_id_of_this_time_or_later_is_no_smaller() {
        let at = |seconds: i64| DateTime::from_timestamp(seconds, 0).expect("in range");
        let id = Uuid::new_v7(Timestamp::from_unix(NoContext, 1_800_000_000, 0));
        assert!(first_id(at(1_800_000_000)) <= id && first_id(at(1_700_000_000)) < id);
        assert!(first_id(at(1_800_000_001)) > id);
    }
}
