//! The program is killed in the middle of its work, again and again.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use futures::future::join_all;
use reqwest::Method;
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use tokio::sync::RwLock;

use crate::support::app::{Extra, Jar, Shared, Web};
use crate::support::process::Process;

const KILLS: usize = 10;
const CLIENTS: usize = 200;

/// The honest clients' requests must take less than half of it, also on a slow machine.
const SETTINGS: [(&str, &str); 2] = [("REFRESH_LEEWAY", "2s"), ("ACCESS_TOKEN_TTL", "1m")];

#[tokio::test]
async fn killed_ten_times_under_load_nobody_is_signed_out_and_the_database_is_whole() {
    let shared = Shared::new().await;
    let mut process = Process::start(&shared.url(), &SETTINGS).await;
    let mut jars = Vec::new();
    for n in 0..CLIENTS {
        jars.push(process.web.sign_up(&format!("person{n}")).await);
    }
    let address = Arc::new(RwLock::new(process.web.clone()));
    let (over, renewals) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let clients: Vec<_> = jars
        .into_iter()
        .map(|jar| tokio::spawn(client(jar, address.clone(), over.clone(), renewals.clone())))
        .collect();
    for kill in 0..KILLS {
        let before = renewals.load(Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(1500)).await;
        let in_time = tokio::time::timeout(Duration::from_secs(30), async {
            while renewals.load(Ordering::SeqCst) <= before {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        in_time.await.unwrap_or_else(|_| panic!("it renews between kills, {kill}"));
        process.kill();
        process = Process::start(&shared.url(), &SETTINGS).await;
        *address.write().await = process.web.clone();
    }
    over.store(true, Ordering::SeqCst);
    let jars = join_all(clients).await;
    tokio::time::sleep(Duration::from_millis(2100)).await;
    for (n, jar) in jars.into_iter().enumerate() {
        let jar = jar.expect("the client ran to its end").without("access_token");
        let answer = process.web.get("/auth/me", &jar).await;
        assert_eq!(answer.status, 200, "person{n}: {}", answer.body);
        assert_eq!(answer.json()["user"]["login"], format!("person{n}"));
    }
    assert!(!process.log().contains("reused"), "{}", process.log());
    let steps = assert_whole(&shared.url()).await;
    eprintln!("{} answers, {steps} renewals, {KILLS} kills", renewals.load(Ordering::SeqCst));
    assert!(steps > u64::try_from(CLIENTS).expect("small"), "it was under load: {steps}");
}

/// Renews about once a leeway and uses what it got. Without an answer it keeps what it had.
async fn client(
    mut jar: Jar,
    address: Arc<RwLock<Web>>,
    over: Arc<AtomicBool>,
    renewals: Arc<AtomicU64>,
) -> Jar {
    while !over.load(Ordering::SeqCst) {
        let web = address.read().await.clone();
        let renewing = jar.without("access_token");
        let asked = web.try_send(Method::GET, "/auth/me", &renewing, Extra::default()).await;
        if let Ok(answer) = asked {
            assert_ne!(answer.status, 401, "signed out: {}", answer.body);
            if answer.status == 200 {
                renewals.fetch_add(1, Ordering::SeqCst);
            }
            jar = jar.after(&answer);
            // The access token comes back: this confirms the renewal, unless the process dies.
            drop(web.try_send(Method::GET, "/auth/me", &jar, Extra::default()).await);
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    jar
}

/// And says how many renewals the rows have seen.
async fn assert_whole(url: &str) -> u64 {
    let db = Database::connect(url).await.expect("a database");
    if db.get_database_backend() == DbBackend::Sqlite {
        let check = Statement::from_string(DbBackend::Sqlite, "PRAGMA integrity_check");
        let row = db.query_one_raw(check).await.expect("checked").expect("an answer");
        assert_eq!(row.try_get_by_index::<String>(0).expect("text"), "ok");
    }
    let orphans = "SELECT count(*) FROM sessions s LEFT JOIN users u ON u.id = s.user_id \
                   WHERE u.id IS NULL OR s.counter < 1 OR s.previous_counter >= s.counter \
                   OR s.ended_at IS NOT NULL";
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), orphans)).await;
    let row = row.expect("counted").expect("a number");
    assert_eq!(row.try_get_by_index::<i64>(0).expect("a number"), 0);
    let steps = "SELECT CAST(sum(counter - 1) AS BIGINT) FROM sessions";
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), steps)).await;
    let row = row.expect("counted").expect("a number");
    u64::try_from(row.try_get_by_index::<i64>(0).expect("a number")).expect("not negative")
}
