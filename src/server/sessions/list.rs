use chrono::{DateTime, Utc};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::idle::{is_idle, limit, used_at};
use crate::domain::SignedInDevice;
use crate::server::clock;
use crate::server::device_name::{device_name, is_handheld};
use crate::server::entity::session::{Column, Entity};
use crate::server::error::ServerError;
use crate::server::state::AppState;
use crate::texts::texts;

/// Whoever is signed in more often than this sees those used last.
const AT_MOST: u64 = 200;

/// Where an account is signed in, and not idle for too long: the one that asks first, then as they were last used.
pub async fn list(
    app: &AppState,
    user_id: Uuid,
    current: Uuid,
    now: DateTime<Utc>,
) -> Result<Vec<SignedInDevice>, ServerError> {
    let rows = Entity::find()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::EndedAt.is_null())
        .filter(Column::ExpiresAt.gt(now))
        .order_by_desc(Column::Id.eq(current))
        .order_by_desc(Column::LastSeenAt)
        .limit(AT_MOST)
        .all(&app.db)
        .await?;
    let mut devices: Vec<SignedInDevice> = rows
        .into_iter()
        .map(|row| (used_at(&row, &app.live), row))
        .filter(|(used_at, row)| !is_idle(*used_at, limit(app.config.session_idle_ttl, row), now))
        .map(|(_, row)| SignedInDevice {
            id: row.id,
            current: row.id == current,
            created_at: row.created_at,
            last_seen_at: app
                .live
                .last_seen(row.id)
                .map_or(row.last_seen_at, |at| at.max(row.last_seen_at)),
            ip: row.ip,
            expires_at: clock::expires_at(row.expires_at, row.created_at, now),
            handheld: is_handheld(row.user_agent.as_deref()),
            device: device_name(texts(), row.user_agent.as_deref()),
        })
        .collect();
    devices.sort_by_key(|device| (!device.current, std::cmp::Reverse(device.last_seen_at)));
    Ok(devices)
}
