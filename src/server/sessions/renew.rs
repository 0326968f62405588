//! Renewing: read the row, [`decide`](super::decide), write at most once.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use tokio::time::timeout;
use uuid::Uuid;

use super::clocked::{Clocked, find, leeway, row};
use super::decide::{Advance, Decision, Presented, decide};
use super::{Tokens, refresh_token, refuse};
use crate::server::client::Client;
use crate::server::entity::session::{Column, Entity, Model, Transport};
use crate::server::entity::user;
use crate::server::error::ServerError;
use crate::server::state::AppState;

/// Who loses the race reads again; a few rounds settle any number of racers, since a loser finds a
/// fresh row.
const ROUNDS: usize = 8;

/// As long as one waits for a connection: longer ago, those before us are stuck.
const LANE: Duration = Duration::from_secs(3);

#[expect(clippy::large_enum_variant, reason = "the large variant is the common one")]
pub enum Renewal {
    Renewed(Tokens),
    /// Not ours, ended, or past its time.
    Invalid,
    /// This one ended a moment ago, to make way for another.
    Superseded(Uuid),
    /// A spent token came back: the session has been ended.
    Reused,
}

/// The first that validates counts: a browser can hold an old cookie of the same name beside ours.
/// Of several tokens of one session only the newest is looked at: the older one is spent, and would be
/// taken for a stolen copy.
pub async fn renew_first(
    app: &AppState,
    tokens: &[String],
    transport: Transport,
    client: &Client,
    now: DateTime<Utc>,
) -> Result<Renewal, ServerError> {
    let mut newest: Vec<(Uuid, u64, &str)> = Vec::new();
    for token in tokens {
        let Some(opened) = refresh_token::open(&app.refresh_keys, token) else { continue };
        match newest.iter_mut().find(|(session, ..)| *session == opened.session_id) {
            Some(known) if known.1 >= opened.counter => {}
            Some(known) => *known = (opened.session_id, opened.counter, token),
            None => newest.push((opened.session_id, opened.counter, token)),
        }
    }
    // Of several that are refused one that made way counts: what is left alone harms nobody.
    let mut answer = Renewal::Invalid;
    for (.., token) in newest {
        match renew(app, token, transport, client, now).await? {
            Renewal::Invalid => {}
            Renewal::Reused if matches!(answer, Renewal::Superseded(_)) => {}
            refused @ (Renewal::Reused | Renewal::Superseded(_)) => answer = refused,
            renewed @ Renewal::Renewed(_) => return Ok(renewed),
        }
    }
    Ok(answer)
}

/// A database failure is an error, never `Invalid`: an outage signs nobody out.
async fn renew(
    app: &AppState,
    token: &str,
    transport: Transport,
    client: &Client,
    now: DateTime<Utc>,
) -> Result<Renewal, ServerError> {
    let Some(opened) = refresh_token::open(&app.refresh_keys, token) else {
        return Ok(Renewal::Invalid);
    };
    let user_agent = client.user_agent.as_deref();
    let presented = Presented { counter: opened.counter, user_agent };
    // Waiting saves a write, no more: in an outage nobody waits behind others who wait.
    let _lane = timeout(LANE, app.live.lane(opened.session_id).lock()).await.ok();
    for _ in 0..ROUNDS {
        let Some(Clocked { session, roles, clock }) = find(&app.db, opened.session_id, now).await?
        else {
            return Ok(Renewal::Invalid);
        };
        if !opened.is_proven_by(&session.salt) || session.transport != transport {
            return Ok(Renewal::Invalid);
        }
        let decision = decide(&row(&session, app)?, &presented, clock, leeway(app)?);
        match decision {
            Decision::Invalid => {
                refuse::note(app, &session, client, now).await;
                return Ok(Renewal::Invalid);
            }
            Decision::Superseded => {
                refuse::note(app, &session, client, now).await;
                return Ok(Renewal::Superseded(session.id));
            }
            Decision::Reuse => {
                refuse::reused(app, &session, client, now).await?;
                return Ok(Renewal::Reused);
            }
            Decision::AccessOnly => {
                let tokens = Tokens::access_only(app, session, &roles.0, presented.counter, now)?;
                return Ok(Renewal::Renewed(tokens));
            }
            Decision::Share { slide } => {
                if !slide || slide_leeway(&app.db, &session, clock).await? {
                    return issue(app, session, &roles, now);
                }
            }
            Decision::Advance(step) => {
                if let Some(session) = advance(app, session, step, &presented, clock).await? {
                    return issue(app, session, &roles, now);
                }
            }
        }
    }
    Err(ServerError::internal("a renewal lost every race"))
}

/// `None`: somebody else was faster. Both columns count: a counter alone does not tell that the
/// leeway slid meanwhile, and its successor has just been given out once more.
async fn advance(
    app: &AppState,
    mut session: Model,
    step: Advance,
    presented: &Presented<'_>,
    now: DateTime<Utc>,
) -> Result<Option<Model>, ServerError> {
    let column = |value: u64| i64::try_from(value).map_err(ServerError::internal);
    let read_at = std::mem::replace(&mut session.rotated_at, now);
    session.counter = column(step.counter)?;
    session.previous_counter = column(step.previous)?;
    session.user_agent = presented.user_agent.map(str::to_owned);
    let mut update = Entity::update_many()
        .col_expr(Column::Counter, Expr::value(session.counter))
        .col_expr(Column::PreviousCounter, Expr::value(session.previous_counter))
        .col_expr(Column::RotatedAt, Expr::value(now))
        .col_expr(Column::UserAgent, Expr::value(session.user_agent.clone()));
    if step.forgotten {
        // In all other cases only the write-behind job writes this column, and only upwards.
        update = update.col_expr(Column::ConfirmedCounter, Expr::value(column(step.confirmed)?));
    }
    let result = update
        .filter(Column::Id.eq(session.id))
        .filter(Column::Counter.eq(column(step.from)?))
        .filter(Column::RotatedAt.eq(read_at))
        .filter(Column::EndedAt.is_null())
        .exec(&app.db)
        .await?;
    if result.rows_affected == 0 {
        return Ok(None);
    }
    if step.forgotten {
        tracing::warn!(
            session = %session.id, counter = presented.counter, known = step.from,
            "the database had forgotten a renewal; the session goes on"
        );
    }
    Ok(Some(session))
}

/// `false`: somebody else was faster, and the successor that we would share may be an orphan now.
pub(super) async fn slide_leeway(
    db: &impl ConnectionTrait,
    session: &Model,
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let result = Entity::update_many()
        .col_expr(Column::RotatedAt, Expr::value(now))
        .filter(Column::Id.eq(session.id))
        .filter(Column::Counter.eq(session.counter))
        .filter(Column::RotatedAt.eq(session.rotated_at))
        .filter(Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(result.rows_affected == 1)
}

fn issue(
    app: &AppState,
    session: Model,
    roles: &user::Roles,
    now: DateTime<Utc>,
) -> Result<Renewal, ServerError> {
    Tokens::issue(app, session, &roles.0, now).map(Renewal::Renewed)
}
