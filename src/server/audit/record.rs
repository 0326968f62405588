use chrono::{DateTime, SubsecRound, Utc};
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel};
use uuid::Uuid;

use super::{Actor, Detail, Kind};
use crate::server::client::Client;
use crate::server::entity::audit_event::Model;
use crate::server::error::ServerError;

/// What is to be remembered.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    pub kind: Kind,
    pub actor: Actor,
    pub user_id: Option<Uuid>,
    pub session_id: Option<Uuid>,
    pub client: Option<&'a Client>,
    pub detail: Option<Detail>,
}

impl<'a> Event<'a> {
    /// Proven by password or session.
    pub fn by_owner(kind: Kind, user_id: Uuid, client: &'a Client) -> Self {
        let (user_id, client) = (Some(user_id), Some(client));
        Self { kind, actor: Actor::Owner, user_id, session_id: None, client, detail: None }
    }

    /// By somebody who proved nothing.
    pub fn unproven(kind: Kind, user_id: Option<Uuid>, client: &'a Client) -> Self {
        let client = Some(client);
        Self { kind, actor: Actor::Unproven, user_id, session_id: None, client, detail: None }
    }

    #[must_use]
    pub fn of_session(self, session: Uuid) -> Self {
        Self { session_id: Some(session), ..self }
    }

    #[must_use]
    pub fn saying(self, detail: Detail) -> Self {
        Self { detail: Some(detail), ..self }
    }
}

pub async fn record(
    db: &impl ConnectionTrait,
    event: Event<'_>,
    now: DateTime<Utc>,
) -> Result<(), ServerError> {
    let row = Model {
        id: Uuid::now_v7(),
        at: now.trunc_subsecs(6),
        user_id: event.user_id,
        session_id: event.session_id,
        actor: event.actor,
        ip: event.client.map(|client| client.ip.to_string()),
        // About nobody's account strangers can write without end: shortly, then.
        device: event
            .client
            .filter(|_| event.user_id.is_some())
            .and_then(|it| it.user_agent.clone()),
        kind: event.kind,
        detail: event.detail.map(|detail| detail.word().to_owned()),
    };
    row.into_active_model().reset_all().insert(db).await?;
    Ok(())
}

/// For what is refused in any case: if it cannot be written, the log has it.
pub async fn note(db: &impl ConnectionTrait, event: Event<'_>, now: DateTime<Utc>) {
    if let Err(error) = record(db, event, now).await {
        tracing::error!(%error, kind = ?event.kind, user = ?event.user_id, "an audit event is lost");
    }
}
