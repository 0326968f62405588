use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
};
use std::time::Duration;
use uuid::Uuid;

use crate::server::client::Client;
use crate::server::config::Config;
use crate::server::entity::session::{Amr, Model, Transport};
use crate::server::entity::user;
use crate::server::error::ServerError;

/// Who starts a session, how it is to live, and what its owner has proven.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    pub client: &'a Client,
    /// "Keep me signed in".
    pub persistent: bool,
    /// This was ticked by whoever signed in: they are greeted by name when they come back.
    pub greeted: bool,
    pub transport: Transport,
    /// When the owner last proved who they are (`OpenID` Connect Core §2). A link from an email is no
    /// such proof: the services that read the claim ask for it before a payment.
    pub auth_time: DateTime<Utc>,
    /// How they did (RFC 8176).
    pub amr: Amr,
}

impl<'a> Start<'a> {
    /// With a password that was typed at this time.
    pub fn by_password(
        client: &'a Client,
        persistent: bool,
        transport: Transport,
        typed_at: DateTime<Utc>,
    ) -> Self {
        let amr = Amr(vec!["pwd".into()]);
        Self { client, persistent, greeted: false, transport, auth_time: typed_at, amr }
    }

    /// In the place of a session that ends: it travels and lasts as that one did, and proves no more.
    pub fn in_place_of(client: &'a Client, old: &Model) -> Self {
        Self {
            client,
            persistent: old.persistent,
            greeted: false,
            transport: old.transport,
            auth_time: old.auth_time,
            amr: old.amr.clone(),
        }
    }
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
        auth_time: start.auth_time.trunc_subsecs(6),
        amr: start.amr,
        ended_at: None,
        end_reason: None,
    };
    // The purge of accounts that nobody ever used leaves this one alone.
    user::Entity::update_many()
        .col_expr(user::Column::SignedIn, Expr::value(true))
        .filter(user::Column::Id.eq(user_id))
        .filter(user::Column::SignedIn.eq(false))
        .exec(db)
        .await?;
    Ok(session.into_active_model().reset_all().insert(db).await?)
}

fn life(config: &Config, persistent: bool) -> Result<TimeDelta, ServerError> {
    let life: Duration =
        if persistent { config.refresh_token_ttl } else { config.session_ttl_short };
    TimeDelta::from_std(life).map_err(ServerError::internal)
}
