//! A clock that is set back or forward by an hour or a day, and a database whose clock is another.
//! Each comparison with a stored time, as it answers then.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::prelude::Expr;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter,
};
use serde_json::{Value, json};
use uuid::Uuid;
use vestibule::domain::AppError;
use vestibule::server::access_tokens::key_ring::{self, How, Schedule};
use vestibule::server::config::Config;
use vestibule::server::database;
use vestibule::server::email_tokens::{self, Address, Issued};
use vestibule::server::entity::mail_secret::{self, Purpose};
use vestibule::server::entity::{outbox, session, user};
use vestibule::server::error::ServerError;
use vestibule::server::jobs::purge;
use vestibule::server::mail::outbox as letters;
use vestibule::server::sessions::{self, Live, end, revocation};

use crate::support::app::{
    Extra, Jar, PASSWORD, Place, SECRET_KEY, Shared, TestApp, database_url, on_postgres, soon,
};
use crate::support::process::Process;
use reqwest::Method;

const HOUR: TimeDelta = TimeDelta::hours(1);
const DAY: TimeDelta = TimeDelta::days(1);
const BACK: [TimeDelta; 2] = [TimeDelta::hours(-1), TimeDelta::days(-1)];
const STEPS: [TimeDelta; 4] = [TimeDelta::hours(-1), TimeDelta::days(-1), HOUR, DAY];

/// As if all of the session had happened so much later than it did: the clock was set back since.
async fn written_ahead(app: &TestApp, jar: &Jar, by: TimeDelta) {
    let row = app.session(jar).await;
    let times = session::ActiveModel {
        rotated_at: Set(row.rotated_at + by),
        created_at: Set(row.created_at + by),
        expires_at: Set(row.expires_at + by),
        last_seen_at: Set(row.last_seen_at + by),
        auth_time: Set(row.auth_time + by),
        ..row.into_active_model()
    };
    times.update(&app.state.db).await.expect("written");
}

fn claims(jar: &Jar) -> Value {
    use base64::Engine;
    let part = jar.get("access_token").expect("a token").split('.').nth(1).expect("claims");
    let part = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(part).expect("base64url");
    serde_json::from_slice(&part).expect("JSON")
}

#[tokio::test]
async fn after_the_clock_was_set_back_a_session_renews_and_lasts_no_longer_than_it_was_given() {
    for by in [HOUR, DAY] {
        let app = TestApp::start().await;
        app.sign_up("ada").await;
        let body = json!({ "login": "ada", "password": PASSWORD, "remember": true });
        let answer = app.post("/auth/sign-in", &Jar::default(), body).await;
        let jar = Jar::default().after(&answer);
        written_ahead(&app, &jar, by).await;
        let answer = app.get("/auth/me", &app.expired(&jar)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let new = jar.after(&answer);
        assert_eq!(app.counter(&new), 2, "renewed long ago, as far as anybody knows");
        let week = 7 * 24 * 3600;
        let line = answer.cookie("refresh_token").expect("a cookie");
        let max_age = line.split("Max-Age=").nth(1).expect("a life").split(';').next();
        let max_age: i64 = max_age.expect("a life").parse().expect("a number");
        assert!(max_age <= week, "{max_age}");
        let me = app.get("/auth/me", &new).await.json();
        let until: DateTime<Utc> =
            me["session"]["expires_at"].as_str().expect("a time").parse().expect("a time");
        assert!(until <= Utc::now() + TimeDelta::days(7), "{until}");
        assert_eq!(claims(&new)["auth_time"], 0, "the password may have been typed long ago");
        // An hour in which parallel tabs are forgiven would hide a thief.
        written_ahead(&app, &new, by).await;
        assert_eq!(app.get("/auth/me", &app.expired(&jar)).await.status, 401, "reuse is seen");
        assert!(!app.is_signed_in(&new).await);
    }
}

#[tokio::test]
async fn a_proof_that_lies_within_a_leeway_ahead_is_as_it_was_written() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    written_ahead(&app, &jar, TimeDelta::seconds(10)).await;
    let expected = app.session(&jar).await.auth_time.timestamp();
    let new = jar.after(&app.get("/auth/me", &app.expired(&jar)).await);
    assert_eq!(claims(&new)["auth_time"], expected);
}

#[tokio::test]
async fn a_session_is_alive_until_its_time_and_an_ended_one_never_whatever_the_clock_says() {
    let app = TestApp::with(&[("REFRESH_TOKEN_TTL", "12h")]).await;
    let jar = app.sign_up("ada").await;
    let row = app.session(&jar).await;
    let db = &app.state.db;
    for step in STEPS {
        let now = Utc::now() + step;
        let alive = step < DAY;
        let found = sessions::alive(db, row.user_id, row.id, now).await.expect("read");
        assert_eq!(found.is_some(), alive, "{step}");
        let listed = sessions::list(&app.state, row.user_id, row.id, now).await;
        assert_eq!(listed.expect("read").len(), usize::from(alive), "{step}");
        let other = app.session_id(&app.sign_in("ada").await);
        let ended = end::end_own(db, row.user_id, other, now).await.expect("asked");
        assert_eq!(ended, alive, "{step}");
        let purged = purge::purge(db, app.state.config.audit_retention, now).await;
        if alive {
            assert_eq!(purged.expect("purged").sessions, 0, "{step}");
        }
    }
    let jar = app.sign_in("ada").await;
    let row = app.session(&jar).await;
    for step in STEPS {
        let mut ended = app.session(&jar).await.into_active_model();
        ended.ended_at = Set(Some(Utc::now() + step));
        ended.update(db).await.expect("ended");
        let found = sessions::alive(db, row.user_id, row.id, Utc::now()).await.expect("read");
        assert!(found.is_none(), "{step}");
        let without = jar.without("access_token");
        assert_eq!(app.get("/auth/me", &without).await.status, 401, "{step}");
    }
}

#[tokio::test]
async fn a_session_that_ended_is_heard_of_whatever_the_clocks_say() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let (db, id, now) = (&app.state.db, app.session_id(&jar), Utc::now());
    let ttl = app.state.config.access_token_ttl;
    let end_at = async |at: DateTime<Utc>| {
        let mut row = app.session(&jar).await.into_active_model();
        row.ended_at = Set(Some(at));
        row.update(db).await.expect("ended");
    };
    for step in BACK {
        // By a clock that was ahead, and by ours that was ahead when we last asked.
        end_at(now - step).await;
        let live = Live::default();
        revocation::poll(db, &live, ttl, now, now).await.expect("asked");
        assert!(live.is_ended(id), "{step}");
        end_at(now).await;
        let live = Live::default();
        revocation::poll(db, &live, ttl, now - step, now).await.expect("asked");
        assert!(live.is_ended(id), "{step}");
    }
    for late in [TimeDelta::seconds(31), TimeDelta::minutes(15)] {
        end_at(now - late).await;
        let live = Live::default();
        revocation::poll(db, &live, ttl, now, now).await.expect("asked");
        assert!(!live.is_ended(id), "the quick look does not go so far back");
        revocation::load(db, &live, ttl, now).await.expect("asked");
        assert!(live.is_ended(id), "{late}");
    }
}

#[tokio::test]
async fn a_revocation_that_becomes_visible_long_after_its_own_time_is_heard_by_a_running_server() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let mut row = app.session(&jar).await.into_active_model();
    // Its transaction was stalled for five minutes before it committed, in another process.
    row.ended_at = Set(Some(Utc::now() - TimeDelta::minutes(5)));
    row.update(&app.state.db).await.expect("ended");
    let id = app.session_id(&jar);
    for _ in 0..3 {
        if app.state.live.is_ended(id) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    }
    assert!(app.state.live.is_ended(id), "within 12 s");
    let access = jar.without("refresh_token");
    assert_eq!(app.get("/api/v1/tasks", &access).await.refusal(), (401, "TOKEN_INVALID".into()));
}

async fn issued(app: &TestApp, purpose: Purpose, user_id: Uuid) -> Issued {
    let address = Address { shown: "ada@example.com", key: "ada@example.com" };
    let secrets = &app.state.secrets;
    email_tokens::issue(&app.state.db, secrets, purpose, user_id, address, false, Utc::now())
        .await
        .expect("issued")
}

#[tokio::test]
async fn links_and_codes_expire_by_the_clock_but_used_and_replaced_hold_whatever_it_says() {
    let app = TestApp::start().await;
    app.sign_up("ada").await;
    let owner = user::Entity::find().one(&app.state.db).await.expect("read").expect("a row").id;
    let db = &app.state.db;
    let look = async |issued: &Issued, purpose: Purpose, step: TimeDelta| {
        let digest = email_tokens::digest(issued.link.reveal());
        match email_tokens::by_link(db, &digest, &[purpose], Utc::now() + step).await {
            Ok(_) => None,
            Err(ServerError::Refused(error)) => Some(error),
            Err(error) => panic!("{error}"),
        }
    };
    for (purpose, ends_within) in [
        (Purpose::ResetPassword, HOUR),
        (Purpose::VerifyEmail, DAY),
        (Purpose::ChangeEmail, DAY),
        (Purpose::UndoEmailChange, TimeDelta::days(7)),
    ] {
        let one = issued(&app, purpose, owner).await;
        for step in STEPS {
            let expected = (step >= ends_within).then_some(AppError::LinkExpired);
            assert_eq!(look(&one, purpose, step).await, expected, "{purpose:?} {step}");
        }
        for step in STEPS {
            let rows = mail_secret::Entity::update_many()
                .col_expr(mail_secret::Column::UsedAt, Expr::value(Utc::now() - step))
                .filter(mail_secret::Column::Id.eq(one.id));
            rows.exec(db).await.expect("used");
            assert_eq!(look(&one, purpose, step).await, Some(AppError::LinkUsed), "{purpose:?}");
            assert_eq!(
                look(&one, purpose, TimeDelta::zero()).await,
                Some(AppError::LinkUsed),
                "{purpose:?} {step}"
            );
        }
        let other = issued(&app, purpose, owner).await;
        for step in STEPS {
            let rows = mail_secret::Entity::update_many()
                .col_expr(mail_secret::Column::VoidAt, Expr::value(Utc::now() + step))
                .filter(mail_secret::Column::Id.eq(other.id));
            rows.exec(db).await.expect("voided");
            let expected = Some(AppError::LinkReplaced);
            assert_eq!(look(&other, purpose, TimeDelta::zero()).await, expected, "{purpose:?}");
        }
    }
    let all = mail_secret::Entity::delete_many().exec(db).await.expect("gone");
    assert_eq!(all.rows_affected, 8);
    // Whoever's address was taken back must choose a new password, also when the clock is set back.
    let undo = issued(&app, Purpose::UndoEmailChange, owner).await;
    for step in BACK {
        let rows = mail_secret::Entity::update_many()
            .col_expr(mail_secret::Column::UsedAt, Expr::value(Utc::now() - step))
            .filter(mail_secret::Column::Id.eq(undo.id));
        rows.exec(db).await.expect("used");
        assert!(email_tokens::is_taken_back(db, owner, Utc::now()).await.expect("asked"), "{step}");
    }
}

#[tokio::test]
async fn an_email_goes_out_at_once_when_the_clock_was_set_back_after_it_was_put() {
    // Without a server, whose job would take it first.
    let shared = Shared::new().await;
    let config = Config::read(&|name| match name {
        "DATABASE_URL" => Some(shared.url()),
        "SECRET_KEY" => Some(SECRET_KEY.to_owned()),
        _ => None,
    });
    let db = &database::open(&config.expect("valid")).await.expect("a database");
    let then = Utc::now();
    let row = |id: Uuid, attempts: i32, next_at: DateTime<Utc>, leased: Option<DateTime<Utc>>| {
        outbox::ActiveModel {
            id: Set(id),
            user_id: Set(None),
            kind: Set(outbox::Kind::PasswordChanged),
            urgency: Set(outbox::Urgency::Told),
            asker: Set(0),
            turn: Set(0),
            sealed: Set(Vec::new()),
            created_at: Set(next_at),
            attempts: Set(attempts),
            next_at: Set(next_at),
            leased_until: Set(leased),
            sent_at: Set(None),
            failed_at: Set(None),
            error: Set(None),
        }
    };
    for (attempts, ahead, leased, due) in [
        (0, HOUR, None, true),
        (0, DAY, None, true),
        (1, DAY + HOUR, None, true),
        (1, HOUR, None, false),
        (1, -HOUR, None, true),
        (1, -DAY, None, true),
        (1, -HOUR, Some(TimeDelta::minutes(2)), false),
        (1, -HOUR, Some(HOUR), true),
        (1, -HOUR, Some(DAY), true),
        (1, -HOUR, Some(-HOUR), true),
    ] {
        let id = Uuid::now_v7();
        let one = row(id, attempts, then + ahead, leased.map(|leased| then + leased));
        one.insert(db).await.expect("put");
        let taken = letters::lease(db, then).await.expect("asked").map(|row| row.id);
        assert_eq!(taken, due.then_some(id), "{attempts} {ahead} {leased:?}");
        outbox::Entity::delete_by_id(id).exec(db).await.expect("gone");
    }
}

#[tokio::test]
async fn a_key_signs_whatever_the_clock_says() {
    let app = TestApp::start().await;
    let (db, secrets) = (&app.state.db, &app.state.secrets);
    for step in STEPS {
        let now = Utc::now() + step;
        let keys = key_ring::load(db, secrets).await.expect("read");
        assert!(key_ring::signing(&keys, now).is_some(), "{step}: before the job looks");
        let schedule = Schedule::new(&app.state.config);
        key_ring::turn(db, secrets, &schedule, How::Due, now).await.expect("turned");
        let keys = key_ring::load(db, secrets).await.expect("read");
        assert!(key_ring::signing(&keys, now).is_some(), "{step}: afterwards");
    }
}

/// A database with a clock of its own, by so many seconds ahead of ours.
async fn a_database_ahead(seconds: i64) -> Place {
    let place = database_url().await;
    let Place::Postgres(url) = &place else { panic!("PostgreSQL only") };
    let db = sea_orm::Database::connect(url).await.expect("a database");
    let name = url.rsplit('/').next().and_then(|name| name.split('?').next()).expect("a name");
    let statements = format!(
        "CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS \
         $$ SELECT pg_catalog.clock_timestamp() + interval '{seconds} seconds' $$; \
         ALTER DATABASE {name} SET search_path = public, pg_catalog"
    );
    db.execute_unprepared(&statements).await.expect("its clock is set");
    place
}

#[tokio::test]
async fn renewals_work_while_the_databases_clock_is_another() {
    if !on_postgres() {
        return; // an embedded database has no clock
    }
    for seconds in [40, -40, 3600, -3600, 86_400, -86_400] {
        let app = TestApp::on(&a_database_ahead(seconds).await, &[]).await;
        let remember = json!({ "login": "ada", "password": PASSWORD, "remember": true });
        app.sign_up("ada").await;
        let answer = app.post("/auth/sign-in", &Jar::default(), remember.clone()).await;
        let jar = Jar::default().after(&answer);
        app.age(&jar, 60).await;
        for path in ["/auth/me", "/account", "/api/v1/tasks"] {
            let answer = app.get(path, &jar.without("access_token")).await;
            assert_eq!(answer.status, 200, "{seconds} s ahead, {path}: {}", answer.body);
            let renewed = jar.after(&answer);
            assert!(app.is_signed_in(&renewed.without("refresh_token")).await, "{seconds}");
        }
        let mut bearer = remember;
        bearer["transport"] = json!("bearer");
        let given = app.post("/auth/sign-in", &Jar::default(), bearer).await.json();
        let shown = Extra::json(json!({ "refresh_token": given["refresh_token"] }));
        let renewed = app.send(Method::POST, "/auth/refresh", &Jar::default(), shown).await;
        assert_eq!(renewed.status, 200, "{seconds}: {}", renewed.body);
        let token = format!("Bearer {}", renewed.json()["access_token"].as_str().expect("one"));
        let header = Extra::default().headers(&[("authorization", &token)]);
        let me = app.send(Method::GET, "/api/v1/tasks", &Jar::default(), header).await;
        assert_eq!(me.status, 200, "{seconds}: {}", me.body);
    }
}

#[tokio::test]
async fn a_database_whose_clock_is_another_is_told_of_in_the_log() {
    if !on_postgres() {
        return;
    }
    let Place::Postgres(url) = a_database_ahead(-40).await else { panic!("PostgreSQL only") };
    let process = Process::start(&url, &[]).await;
    soon(async || process.log().contains("the database's clock is not ours")).await;
    // What the question took is in doubt.
    let told = ["ahead_s=-39", "ahead_s=-40"].map(|told| process.log().contains(told));
    assert!(told.contains(&true), "{}", process.log());
    let Place::Postgres(url) = database_url().await else { panic!("PostgreSQL only") };
    let process = Process::start(&url, &[]).await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert!(!process.log().contains("clock"), "{}", process.log());
}
