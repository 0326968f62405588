use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::domain::{SessionView, User, Viewer};
use crate::server::clock;
use crate::server::entity::{session, user as account};
use crate::server::error::ServerError;

/// Who is signed in, in one query. `None`: the session has ended or the account is gone.
pub async fn viewer(
    db: &impl ConnectionTrait,
    session_id: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Viewer>, ServerError> {
    let found = session::Entity::find_by_id(session_id)
        .filter(session::Column::EndedAt.is_null())
        .find_also_related(account::Entity)
        .one(db)
        .await?;
    Ok(found.and_then(|(session, user)| {
        Some(Viewer {
            user: self::user(&user?),
            session: SessionView {
                id: session.id,
                created_at: session.created_at,
                expires_at: clock::expires_at(session.expires_at, session.created_at, now),
            },
        })
    }))
}

/// Whether there is an account at all.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool, ServerError> {
    let one = account::Entity::find().select_only().column(account::Column::Id).limit(1);
    Ok(one.into_tuple::<Uuid>().one(db).await?.is_some())
}

/// The account as its owner may see it: never the hash.
pub fn user(user: &account::Model) -> User {
    User {
        id: user.id,
        login: user.login.clone(),
        email: user.email.clone(),
        email_verified: user.email_verified,
        second_factor: false,
        roles: user.roles.0.clone(),
        language: user.language.clone(),
        time_zone: user.time_zone.clone(),
        created_at: user.created_at,
    }
}
