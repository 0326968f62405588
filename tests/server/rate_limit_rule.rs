//! The rule of a bucket as the database plays it, against a reference of a few lines: any times, the
//! clock set back and forward too.

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::join_all;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner, contextualize_config};
use sea_orm::DatabaseConnection;
use sea_orm::EntityTrait;
use sea_orm::prelude::Expr;
use serde_json::json;
use vestibule::domain::AppError;
use vestibule::server::client::Client;
use vestibule::server::config;
use vestibule::server::database;
use vestibule::server::entity::throttle_bucket;
use vestibule::server::error::ServerError;
use vestibule::server::throttle::Throttle;
use zeroize::Zeroizing;

use crate::support::app::{Jar, TestApp, person};

/// Seconds.
const PER: i64 = 600;
const DRAWS: i64 = 5;
const STEP: i64 = PER / DRAWS;
const FAILURES: u32 = 8;
const LOCKED: i64 = 900;

#[derive(Clone, Copy, Debug)]
enum Step {
    /// So many seconds later, or earlier.
    Wait(i64),
    Try,
    TryWithoutWork,
    Success,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => Just(Step::Try),
        2 => (0..200_i64).prop_map(Step::Wait),
        1 => (200..2000_i64).prop_map(Step::Wait),
        1 => prop_oneof![Just(-3600), Just(-86_400), Just(3600), Just(86_400), -700..0_i64].prop_map(Step::Wait),
        1 => Just(Step::TryWithoutWork),
        1 => Just(Step::Success),
    ];
    vec(step, 1..80)
}

/// Seconds, as in the settings.
#[derive(Clone, Copy, Default)]
struct Reference {
    spent_until: i64,
    at: i64,
    failures: u32,
    drawn: bool,
}

impl Reference {
    fn wait(&self, now: i64) -> i64 {
        let (wait, most) = if self.failures >= FAILURES {
            (self.at + LOCKED - now, LOCKED)
        } else {
            (self.spent_until - (PER - STEP) - now, PER)
        };
        if !self.drawn || wait > most { 0 } else { wait.max(0) }
    }

    fn draw(&mut self, now: i64) {
        let spent = if self.drawn { self.spent_until.max(now) } else { now };
        self.spent_until = (spent + STEP).min(now + PER);
        (self.at, self.failures, self.drawn) = (now, self.failures + 1, true);
    }
}

fn throttle() -> Throttle {
    let mut limits = config::Config::read(&|_| None).expect("valid").rate_limits.expect("on");
    let limit = |text| config::Limit::parse(text).expect("valid");
    (limits.account, limits.locked) = (limit("5/10m"), limit("1/15m"));
    limits.lockout_failures = FAILURES;
    (limits.account_ip, limits.password_ip) = (limit("1000000/1s"), limit("1000000/1s"));
    Throttle::new(Some(limits), Zeroizing::new(rand::random()))
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).expect("in range") + TimeDelta::seconds(seconds)
}

#[test]
fn the_database_draws_by_the_rule_whatever_the_clock_does() {
    let config = contextualize_config(Config {
        cases: 48,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    });
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let app = runtime.block_on(TestApp::start());
    let played = TestRunner::new(config)
        .run(&steps(), |steps| runtime.block_on(play(&app.state.db, &steps)));
    runtime.block_on(app.stop());
    played.expect("as the reference says");
}

async fn play(db: &DatabaseConnection, steps: &[Step]) -> Result<(), TestCaseError> {
    let (throttle, mut reference, mut now) = (throttle(), Reference::default(), 0);
    for (n, step) in (0_u32..).zip(steps) {
        // Each from an address of its own, so that the bucket of the name alone decides.
        let client = Client::new(std::net::Ipv4Addr::from_bits(0x0a00_0000 + n).into(), None);
        if let Step::Wait(seconds) = step {
            now += seconds;
            continue;
        }
        let drawn = throttle.password(db, &client, "ada", (None, None), at(now)).await;
        let wait = reference.wait(now);
        let attempt = match drawn {
            Ok(attempt) => attempt,
            Err(ServerError::Refused(AppError::TooManyAttempts { retry_after })) => {
                prop_assert_eq!(i64::from(retry_after), wait, "{:?} at {}", step, now);
                continue;
            }
            Err(error) => panic!("{error}"),
        };
        prop_assert_eq!(wait, 0, "{:?} at {}", step, now);
        let before = reference;
        reference.draw(now);
        match step {
            Step::TryWithoutWork => {
                attempt.untried(db).await;
                // But for what a clock that was set back left behind.
                reference = Reference {
                    spent_until: reference.spent_until - STEP,
                    at: if before.failures >= FAILURES { now - LOCKED } else { now },
                    failures: before.failures,
                    drawn: true,
                };
            }
            Step::Success => {
                let transaction = database::begin(db).await.expect("begun");
                attempt.passed(&transaction).await.expect("emptied");
                transaction.commit().await.expect("committed");
                reference = Reference::default();
            }
            _ => {}
        }
    }
    Ok(())
}

#[tokio::test]
async fn any_number_at_once_draw_what_one_after_the_other_would() {
    let app = TestApp::start().await;
    let (throttle, db) = (throttle(), &app.state.db);
    let client = Client::new("2001:db8::1".parse().expect("valid"), None);
    let tries = (0..40).map(|_| throttle.password(db, &client, "ada", (None, None), at(0)));
    let allowed = join_all(tries).await.into_iter().flatten().count();
    assert_eq!(i64::try_from(allowed), Ok(DRAWS));
}

#[tokio::test]
async fn a_clock_that_is_set_back_keeps_nobody_out() {
    for hours in [1, 24] {
        let limits = [("RATE_LIMIT_ACCOUNT_IP", "4/10m"), ("LOCKOUT_FAILURES", "4")];
        let app = TestApp::with(&[("RATE_LIMITS", "on"), limits[0], limits[1]]).await;
        app.sign_up("ada").await;
        let wrong = json!({ "login": "ada", "password": "not the password" });
        let status = async || app.post("/auth/sign-in", &Jar::default(), wrong.clone()).await;
        for expected in [401, 401, 401, 401, 429] {
            assert_eq!(status().await.status, expected);
        }
        // As if all of it had been so much later.
        let ahead = i64::from(hours) * 3_600_000_000;
        move_ahead(&app, ahead).await;
        assert_eq!(status().await.status, 401, "{hours} hours");
        let refused = status().await;
        assert_eq!(refused.status, 429, "one draw, and the bucket is as full as it was");
        let wait: u32 = refused.header("retry-after").parse().expect("seconds");
        assert!((1..=900).contains(&wait), "{wait}");
        move_ahead(&app, ahead).await;
        let right = app.post("/auth/sign-in", &Jar::default(), person("ada")).await;
        assert_eq!(right.status, 200, "{hours} hours");
    }
}

/// In microseconds.
async fn move_ahead(app: &TestApp, ahead: i64) {
    use sea_orm::ExprTrait;
    use throttle_bucket::Column;
    let later = |column| Expr::col(column).add(ahead);
    throttle_bucket::Entity::update_many()
        .col_expr(Column::SpentUntil, later(Column::SpentUntil))
        .col_expr(Column::DrawnAt, later(Column::DrawnAt))
        .exec(&app.state.db)
        .await
        .expect("moved");
}
