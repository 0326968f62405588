use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel};
use std::time::Duration;
use uuid::Uuid;

use crate::server::client::Client;
use crate::server::config::Config;
use crate::server::entity::session::{Amr, Model, Transport};
use crate::server::error::ServerError;

/// Who starts a session, and how it is to live.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    pub client: &'a Client,
    /// "Keep me signed in".
    pub persistent: bool,
    pub transport: Transport,
}

/// A new row with its own salt; `rotated_at` is now, so the first renewal waits a leeway.
pub async fn start(
    db: &impl ConnectionTrait,
    config: &Config,
    user_id: Uuid,
    start: Start<'_>,
    now: DateTime<Utc>,
) -> Result<Model, ServerError> {
    let now = now.trunc_subsecs(6);
    let session = Model {
        id: Uuid::now_v7(),
        user_id,
        salt: rand::random::<[u8; 16]>().to_vec(),
        counter: 1,
        previous_counter: 0,
        confirmed_counter: 0,
        rotated_at: now,
        created_at: now,
        expires_at: now + life(config, start.persistent)?,
        last_seen_at: now,
        ip: start.client.ip.to_string(),
        user_agent: start.client.user_agent.clone(),
        persistent: start.persistent,
        transport: start.transport,
        auth_time: now,
        amr: Amr(vec!["pwd".into()]),
        ended_at: None,
        end_reason: None,
    };
    Ok(session.into_active_model().reset_all().insert(db).await?)
}

fn life(config: &Config, persistent: bool) -> Result<TimeDelta, ServerError> {
    let life: Duration =
        if persistent { config.refresh_token_ttl } else { config.session_ttl_short };
    TimeDelta::from_std(life).map_err(ServerError::internal)
}
