//! 200 requests of one moment with one expired token.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use futures::future::join_all;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, DatabaseConnection, EntityTrait, IntoActiveModel,
};
use vestibule::server::config::Config;
use vestibule::server::database;
use vestibule::server::entity::session;

use crate::support::app::{Answer, Jar, Shared, TestApp, Web, on_postgres};
use crate::support::process::Process;

const REQUESTS: usize = 200;

#[tokio::test]
async fn two_hundred_at_once_are_one_step_and_each_answer_alone_keeps_the_session() {
    let app = TestApp::start().await;
    let jar = app.sign_up("ada").await;
    let due = app.due(&jar).await;
    at_once(&app.state.db, &[&app], &due).await;
}

#[tokio::test]
async fn also_over_two_processes_on_one_database() {
    let shared = Shared::new().await;
    let url = shared.url();
    let (one, other) = tokio::join!(Process::start(&url, &[]), Process::start(&url, &[]));
    let config = Config::read(&|name| match name {
        "DATABASE_URL" => Some(url.clone()),
        "SECRET_KEY" => Some(crate::support::app::SECRET_KEY.to_owned()),
        _ => None,
    });
    let db = database::connect(&config.expect("valid")).await.expect("a database");
    let jar = one.web.sign_up("ada").await;
    let before = only_row(&db).await;
    age(&db, &before).await;
    at_once(&db, &[&one.web, &other.web], &jar.without("access_token")).await;
    let engine = if on_postgres() { "PostgreSQL" } else { "SQLite" };
    for process in [one, other] {
        assert!(!process.log().contains("ERROR"), "{engine}: {}", process.log());
    }
}

async fn at_once(db: &DatabaseConnection, servers: &[&Web], due: &Jar) {
    let asked = (0..REQUESTS).map(|n| answered(servers[n % servers.len()], due));
    let answers = join_all(asked).await;
    for answer in &answers {
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains("ada"), "a page for the right person");
    }
    let after = only_row(db).await;
    assert_eq!((after.counter, after.previous_counter), (2, 1), "one step");
    let jars: Vec<Jar> = answers.iter().map(|answer| due.after(answer)).collect();
    let successors: BTreeSet<_> = jars.iter().map(|jar| jar.get("refresh_token")).collect();
    assert_eq!(successors.len(), 1, "one successor");
    for (n, jar) in jars.iter().enumerate() {
        // As if this were the one answer that the browser kept: a leeway later it renews with it.
        age(db, &after).await;
        let server = servers[n % servers.len()];
        let answer = server.get("/account", &jar.without("access_token")).await;
        assert_eq!(answer.status, 200, "answer {n}");
        assert_eq!(only_row(db).await.counter, 3, "answer {n}");
        assert!(server.is_signed_in(&jar.after(&answer)).await, "answer {n}");
    }
}

/// On a machine that has other things to do some are told to come again, and do.
async fn answered(server: &Web, due: &Jar) -> Answer {
    for _ in 0..20 {
        let answer = server.get("/account", due).await;
        if answer.status != 503 {
            return answer;
        }
        assert!(answer.cookies().is_empty(), "a refusal touches no cookie");
    }
    panic!("turned away twenty times");
}

async fn only_row(db: &DatabaseConnection) -> session::Model {
    session::Entity::find().one(db).await.expect("read").expect("a session")
}

/// The row as it was, a minute ago.
async fn age(db: &DatabaseConnection, row: &session::Model) {
    let rotated_at = row.rotated_at - TimeDelta::minutes(1);
    let mut row = row.clone().into_active_model().reset_all();
    row.rotated_at = Set(rotated_at);
    row.update(db).await.expect("aged");
}
