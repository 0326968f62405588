//! The same steps on the real thing: two servers' states, one database.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use futures::future::{join, join3};
use proptest::test_runner::TestCaseError;
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DatabaseConnection, DatabaseTransaction, EntityTrait, ExprTrait,
    IntoActiveModel, QueryFilter,
};
use tokio::runtime::{Builder, Runtime};
use uuid::Uuid;
use vestibule::server::client::Client;
use vestibule::server::database;
use vestibule::server::entity::session::{Column, EndReason, Entity, Model, Transport};
use vestibule::server::sessions::renew::{Renewal, renew_first};
use vestibule::server::sessions::start::{Start, start};
use vestibule::server::sessions::{Tokens, end, refresh_token, seen};
use vestibule::server::state::AppState;

use super::reference::Reference;
use super::step::{Answer, Ask, Step, Write};
use crate::support::app::TestApp;

pub const AGENTS: [&str; 2] = ["Firefox", "curl"];

/// How far a slow machine's clock may run ahead of the reference's.
const SLACK: TimeDelta = TimeDelta::seconds(3);

/// So long the row stays locked: those who race have all read it by then.
const HOLD: Duration = Duration::from_millis(10);

/// Shared by all cases. Each has a row and a memory of its own.
pub struct World {
    pub runtime: Runtime,
    replicas: [AppState; 2],
    /// The test's own connection.
    db: DatabaseConnection,
    user_id: Uuid,
    _app: TestApp,
}

impl World {
    pub fn new() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let (app, user_id, second, db) = runtime.block_on(async {
            let app = TestApp::start().await;
            let jar = app.sign_up("ada").await;
            let user_id = app.session(&jar).await.user_id;
            let second = database::connect(&app.state.config).await.expect("connected");
            let db = database::connect(&app.state.config).await.expect("connected");
            (app, user_id, second, db)
        });
        let replicas = [app.state.clone(), app.state.but(|it| it.db = second)];
        Self { runtime, replicas, db, user_id, _app: app }
    }
}

pub struct Case<'a> {
    world: &'a World,
    replicas: [AppState; 2],
    id: Uuid,
    transport: Transport,
    /// What was handed out, by counter.
    refresh: BTreeMap<u64, String>,
    access: BTreeMap<u64, String>,
    /// Its times are the reference's.
    backup: Model,
    /// How far the reference's clock is ahead of ours.
    ahead: TimeDelta,
    expires_at: DateTime<Utc>,
}

impl<'a> Case<'a> {
    pub async fn start(world: &'a World, transport: Transport) -> Self {
        let replicas =
            world.replicas.each_ref().map(|replica| replica.but(|it| it.live = Arc::default()));
        let app = &replicas[0];
        let client = client(0);
        let begin = Start::by_password(&client, true, transport, Utc::now());
        let row =
            start(&app.db, &app.config, world.user_id, begin, Utc::now()).await.expect("started");
        let mut case = Self {
            world,
            id: row.id,
            refresh: BTreeMap::new(),
            access: BTreeMap::new(),
            ahead: TimeDelta::zero(),
            expires_at: row.expires_at,
            backup: row.clone(),
            transport,
            replicas,
        };
        let first = Tokens::issue(&case.replicas[0], row, &[], Utc::now()).expect("issued");
        case.heard(Renewal::Renewed(first)).expect("the first tokens");
        case
    }

    pub async fn apply(&mut self, step: &Step) -> Result<Vec<Answer>, TestCaseError> {
        match *step {
            Step::Ask(ask) => {
                let renewal = self.renew(ask).await;
                return Ok(vec![self.heard(renewal)?]);
            }
            Step::Race(one, two) => {
                let locked = self.lock(&[(Column::Counter, Expr::col(Column::Counter))]).await;
                let (first, second, ()) =
                    join3(self.renew(one), self.renew(two), release(locked)).await;
                return Ok(vec![self.heard(first)?, self.heard(second)?]);
            }
            Step::During(ask, write) => {
                let now = Expr::value(Utc::now().trunc_subsecs(6));
                let next = Expr::col(Column::Counter).add(1);
                let locked = match write {
                    Write::SignOut => self.lock(&[(Column::EndedAt, now)]).await,
                    Write::Slide => self.lock(&[(Column::RotatedAt, now)]).await,
                    Write::LateRetry => {
                        self.lock(&[(Column::RotatedAt, now), (Column::Counter, next)]).await
                    }
                };
                let (renewal, ()) = join(self.renew(ask), release(locked)).await;
                return Ok(vec![self.heard(renewal)?]);
            }
            Step::Wait(seconds) => {
                self.ahead += TimeDelta::seconds(seconds);
                self.put(|row| row.rotated_at -= TimeDelta::seconds(seconds)).await;
            }
            Step::Arrive { counter, replica } => self.arrive(counter, replica)?,
            Step::WriteBehind { replica } => {
                let app = &self.replicas[replica];
                seen::write(&app.db, &app.live).await.expect("written");
            }
            Step::Restart { replica } => {
                self.replicas[replica] = self.replicas[replica].but(|it| it.live = Arc::default());
            }
            Step::SignOut => {
                let db = &self.world.db;
                end::end(db, self.id, EndReason::SignedOut, Utc::now()).await.expect("ended");
            }
            Step::BackUp => {
                self.backup = self.row().await;
                self.backup.rotated_at += self.ahead;
            }
            Step::FailOver => {
                let (mut old, expires_at) = (self.backup.clone(), self.expires_at);
                old.rotated_at -= self.ahead;
                self.put(|row| *row = Model { expires_at, ..old }).await;
            }
            Step::Expire => {
                self.expires_at = Utc::now() - TimeDelta::days(1);
                let expires_at = self.expires_at;
                self.put(|row| row.expires_at = expires_at).await;
                self.expires_at = self.row().await.expires_at; // as exact as the database is
            }
        }
        Ok(Vec::new())
    }

    /// The row is where the reference is.
    pub async fn check(&self, reference: &Reference) -> Result<(), TestCaseError> {
        let (row, right) = (self.row().await, &reference.row);
        let ended = row.ended_at.is_some();
        let counters = [row.counter, row.previous_counter, row.confirmed_counter];
        let agent = row.user_agent.as_deref();
        let age = Utc::now() - row.rotated_at - TimeDelta::seconds(reference.now - right.rotated);
        let expected = [right.counter, right.previous, right.confirmed].map(u64::cast_signed);
        // Of an ended one nothing but its end matters.
        let holds = ended == right.ended
            && row.expires_at == self.expires_at
            && (ended
                || counters == expected && agent == Some(AGENTS[right.agent]) && age.abs() < SLACK);
        let seen = format!("{counters:?}, {agent:?}, ended: {ended}, {age} late");
        ensure(holds, || format!("{seen}, not {right:?}"))
    }

    async fn renew(&self, ask: Ask) -> Renewal {
        let app = &self.replicas[ask.replica];
        let token = self.refresh[&ask.counter].clone();
        let client = client(ask.agent);
        renew_first(app, &[token], self.transport, &client, Utc::now()).await.expect("answered")
    }

    /// One counter has one refresh token.
    fn heard(&mut self, renewal: Renewal) -> Result<Answer, TestCaseError> {
        let tokens = match renewal {
            Renewal::Renewed(tokens) => tokens,
            Renewal::Invalid => return Ok(Answer::Invalid),
            Renewal::Superseded(_) => return Ok(Answer::Superseded),
            Renewal::Reused => return Ok(Answer::Reused),
        };
        let claims = tokens.claims(&self.replicas[0], Utc::now()).expect("our access token");
        let born_with = claims.rc;
        self.access.insert(born_with, tokens.access);
        let Some(refresh) = tokens.refresh else { return Ok(Answer::AccessOnly(born_with)) };
        let keys = &self.replicas[0].refresh_keys;
        let opened = refresh_token::open(keys, &refresh).expect("our refresh token");
        let counter = opened.counter;
        let kept = self.refresh.entry(counter).or_insert_with(|| refresh.clone());
        ensure(*kept == refresh && counter == born_with, || format!("{counter}, {born_with}"))?;
        Ok(Answer::Renewed(counter))
    }

    fn arrive(&self, counter: u64, replica: usize) -> Result<(), TestCaseError> {
        let (app, now) = (&self.replicas[replica], Utc::now());
        let access = app.access_tokens.read(&self.access[&counter], now).expect("our access token");
        let right = access.rc == counter && access.sid == self.id;
        app.live.saw(access.sid, access.rc, now);
        ensure(right, || format!("born with {counter}: {access:?}"))
    }

    /// Written, and not yet for others to see: who wants to write the row waits.
    async fn lock(&self, columns: &[(Column, Expr)]) -> DatabaseTransaction {
        let locked = database::begin(&self.world.db).await.expect("begun");
        let mut row = Entity::update_many().filter(Column::Id.eq(self.id));
        for (column, value) in columns {
            row = row.col_expr(*column, value.clone());
        }
        row.exec(&locked).await.expect("locked");
        locked
    }

    async fn row(&self) -> Model {
        Entity::find_by_id(self.id).one(&self.world.db).await.expect("read").expect("a row")
    }

    async fn put(&self, change: impl FnOnce(&mut Model)) {
        let mut row = self.row().await;
        change(&mut row);
        row.into_active_model().reset_all().update(&self.world.db).await.expect("put");
    }
}

fn client(agent: usize) -> Client {
    Client::new([127, 0, 0, 1].into(), Some(AGENTS[agent]))
}

fn ensure(holds: bool, told: impl FnOnce() -> String) -> Result<(), TestCaseError> {
    if holds { Ok(()) } else { Err(TestCaseError::fail(told())) }
}

async fn release(locked: DatabaseTransaction) {
    tokio::time::sleep(HOLD).await;
    locked.commit().await.expect("released");
}
